/** The pay model: where the median lies, how far people spread about it, and how sure both are. */
@NullMarked
package io.payband.estimate;

import org.jspecify.annotations.NullMarked;
