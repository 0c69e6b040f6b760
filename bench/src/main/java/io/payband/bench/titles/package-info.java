/**
 * How well titles are understood: held-out titles of O*NET, titles that employers filed, labels.
 */
@NullMarked
package io.payband.bench.titles;

import org.jspecify.annotations.NullMarked;
