/**
 * A language model that the host plugs in: it may put a letter into other words, and every sentence
 * of its answer passes the same check as any text, or the letter stays as it was.
 */
@NullMarked
package io.payband.model;

import org.jspecify.annotations.NullMarked;
