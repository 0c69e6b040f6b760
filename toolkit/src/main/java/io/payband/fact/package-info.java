/** What a text may say: facts with their sources, kept in a ledger. */
@NullMarked
package io.payband.fact;

import org.jspecify.annotations.NullMarked;
