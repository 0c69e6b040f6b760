/** A comparison with everything that is known of the pair: what a page shows from top to bottom. */
@NullMarked
package io.payband.full;

import org.jspecify.annotations.NullMarked;
