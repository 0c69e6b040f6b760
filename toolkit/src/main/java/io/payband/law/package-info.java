/**
 * What the law of a place says about pay, as dated facts: each with its source, the day it was read
 * and a mark of how sure that is. None can be shown without them.
 */
@NullMarked
package io.payband.law;

import org.jspecify.annotations.NullMarked;
