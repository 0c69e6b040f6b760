/**
 * Tables of any size, from any hand: read row by row with bounded memory, columns found by name, a
 * bad row answered as a bad row, and written so that a spreadsheet runs nothing.
 */
@NullMarked
package io.payband.cli.table;

import org.jspecify.annotations.NullMarked;
