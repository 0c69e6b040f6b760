/** What employers file with the Department of Labor for workers from abroad. */
@NullMarked
package io.payband.sources.filings;

import org.jspecify.annotations.NullMarked;
