/** What an installation needs to run: its settings, and checks of what may be wrong with it. */
@NullMarked
package io.payband.cli.setup;

import org.jspecify.annotations.NullMarked;
