/** Occupations as O*NET names them. */
@NullMarked
package io.payband.sources.onet;

import org.jspecify.annotations.NullMarked;
