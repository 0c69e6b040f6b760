/** Judges any English text against a ledger: what nothing explains is not supported. */
@NullMarked
package io.payband.claim;

import org.jspecify.annotations.NullMarked;
