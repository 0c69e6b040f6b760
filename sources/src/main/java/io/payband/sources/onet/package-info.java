/** Occupations, their names, titles and tasks as O*NET has them. */
@NullMarked
package io.payband.sources.onet;

import org.jspecify.annotations.NullMarked;
