/** From what was read to a snapshot. */
@NullMarked
package io.payband.sources.build;

import org.jspecify.annotations.NullMarked;
