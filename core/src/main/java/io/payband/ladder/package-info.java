/** Companies' own levels beside the common scale and beside each other. */
@NullMarked
package io.payband.ladder;

import org.jspecify.annotations.NullMarked;
