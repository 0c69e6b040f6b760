/**
 * How pay grows with years of experience: a course of the median for each role, and from where on
 * it is slow.
 */
@NullMarked
package io.payband.growth;

import org.jspecify.annotations.NullMarked;
