/** Readers of the raw data: each source becomes observations, and says what it refused. */
@NullMarked
package io.payband.sources;

import org.jspecify.annotations.NullMarked;
