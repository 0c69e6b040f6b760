/** From any job title to the occupations that it may mean: a small trained model. */
@NullMarked
package io.payband.job.title;

import org.jspecify.annotations.NullMarked;
