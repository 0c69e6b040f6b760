/**
 * How answers look in a terminal: 80 columns, readable without colour and without Unicode, and
 * nothing that somebody typed reaches the screen as a control sequence.
 */
@NullMarked
package io.payband.cli.text;

import org.jspecify.annotations.NullMarked;
