/** The market lane judged by what it has not seen. */
@NullMarked
package io.payband.bench.market;

import org.jspecify.annotations.NullMarked;
