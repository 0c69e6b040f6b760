/** Makes the model of titles and occupations from the titles that O*NET lists. */
@NullMarked
package io.payband.job.title.train;

import org.jspecify.annotations.NullMarked;
