/**
 * What was observed before anything is estimated: reports, official wages, and what was refused.
 */
@NullMarked
package io.payband.observation;

import org.jspecify.annotations.NullMarked;
