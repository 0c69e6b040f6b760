/**
 * Measures what Payband promises, beside what was asked: {@code payband bench NAME}.
 *
 * <p>Every bench says how busy the machine was, since a figure in seconds means nothing without it.
 */
@NullMarked
package io.payband.bench;

import org.jspecify.annotations.NullMarked;
