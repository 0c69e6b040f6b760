/**
 * Keeps market snapshots in files: one zip, or a folder, of parts that are stored, licensed and
 * checked by themselves.
 *
 * <p>A part is its own zlib stream, so that the folder, the zip and the class path hold the same
 * bytes under the same names, and one way of reading serves all three.
 */
@NullMarked
package io.payband.store;

import org.jspecify.annotations.NullMarked;
