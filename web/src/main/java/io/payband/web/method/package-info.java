/** The record: how figures are made, from which data, in which words. */
@NullMarked
package io.payband.web.method;

import org.jspecify.annotations.NullMarked;
