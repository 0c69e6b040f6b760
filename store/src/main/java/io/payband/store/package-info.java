/** Keeps market snapshots in files. */
@NullMarked
package io.payband.store;

import org.jspecify.annotations.NullMarked;
