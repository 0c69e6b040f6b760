/** Measures speed and accuracy. */
@NullMarked
package io.payband.bench;

import org.jspecify.annotations.NullMarked;
