/** What a person writes into a file about their situation, read for the letters. */
@NullMarked
package io.payband.letter.situation;

import org.jspecify.annotations.NullMarked;
