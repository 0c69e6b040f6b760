/** The command line: one class per command. */
@NullMarked
package io.payband.cli;

import org.jspecify.annotations.NullMarked;
