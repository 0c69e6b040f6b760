/** Leaving: when notice ends, what to look at first, and the letter. */
@NullMarked
package io.payband.letter.resignation;

import org.jspecify.annotations.NullMarked;
