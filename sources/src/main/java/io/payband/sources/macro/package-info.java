/** Wage and price indexes, by which figures are moved through time. */
@NullMarked
package io.payband.sources.macro;

import org.jspecify.annotations.NullMarked;
