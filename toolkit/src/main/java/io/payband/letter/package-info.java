/**
 * Letters whose every figure, name and date is a fact: a template holds the words, the ledger holds
 * what may be said, and a written letter knows which of its characters rest on which fact.
 */
@NullMarked
package io.payband.letter;

import org.jspecify.annotations.NullMarked;
