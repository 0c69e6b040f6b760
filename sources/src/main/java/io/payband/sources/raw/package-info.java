/** All sources together: what there is to read, and everything read at once. */
@NullMarked
package io.payband.sources.raw;

import org.jspecify.annotations.NullMarked;
