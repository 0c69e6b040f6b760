/**
 * Cover letters from a résumé and a job ad: what the ad asks for, quoted in its own words, beside
 * what the résumé shows for it. Nothing that only the ad says is ever said of the person.
 */
@NullMarked
package io.payband.letter.cover;

import org.jspecify.annotations.NullMarked;
