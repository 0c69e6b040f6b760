/**
 * One immutable, dated set of figures: what each role and occupation pays, where, at which level,
 * and on what evidence.
 */
@NullMarked
package io.payband.market;

import org.jspecify.annotations.NullMarked;
