/**
 * What a role's work reaches into, on scales from 0 to 100: from what people of the role say they
 * work with, or from the ratings of its occupation, never from both in one figure.
 */
@NullMarked
package io.payband.scope;

import org.jspecify.annotations.NullMarked;
