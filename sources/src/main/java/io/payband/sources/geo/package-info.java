/** Cities, counties, wage areas and countries, from which the gazetteer is made. */
@NullMarked
package io.payband.sources.geo;

import org.jspecify.annotations.NullMarked;
