/** Two roles side by side: what each pays, which pays more, how sure, and why. */
@NullMarked
package io.payband.compare;

import org.jspecify.annotations.NullMarked;
