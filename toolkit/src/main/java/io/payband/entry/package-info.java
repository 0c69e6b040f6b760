/**
 * What a person writes in a file, read with its place: every problem names the file, the line, the
 * field and what was expected there, and all of them are told together.
 */
@NullMarked
package io.payband.entry;

import org.jspecify.annotations.NullMarked;
