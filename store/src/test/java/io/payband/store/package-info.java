/** Tests of snapshot files. */
@NullMarked
package io.payband.store;

import org.jspecify.annotations.NullMarked;
