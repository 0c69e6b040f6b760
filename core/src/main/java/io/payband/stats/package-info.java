/** Statistics that stand on their own: medians, quantiles, order, random streams. */
@NullMarked
package io.payband.stats;

import org.jspecify.annotations.NullMarked;
