/** Explaining a layoff with what the person asserts and nothing more. */
@NullMarked
package io.payband.letter.layoff;

import org.jspecify.annotations.NullMarked;
