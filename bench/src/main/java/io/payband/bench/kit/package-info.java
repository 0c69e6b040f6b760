/** What every bench needs: its options, the machine's noise, tables, and asked beside measured. */
@NullMarked
package io.payband.bench.kit;

import org.jspecify.annotations.NullMarked;
