/** Local official bands against percentiles that states publish themselves. */
@NullMarked
package io.payband.bench.official;

import org.jspecify.annotations.NullMarked;
