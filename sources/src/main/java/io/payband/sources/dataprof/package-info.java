/** Answers of American database professionals to a yearly survey. */
@NullMarked
package io.payband.sources.dataprof;

import org.jspecify.annotations.NullMarked;
