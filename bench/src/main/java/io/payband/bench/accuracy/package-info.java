/** How far bands are from pay that the model has not seen. */
@NullMarked
package io.payband.bench.accuracy;

import org.jspecify.annotations.NullMarked;
