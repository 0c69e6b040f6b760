/**
 * What is said of a role beside its pay: the work itself, the way up, when growth slows and where
 * people go next. The words are written by hand and hold no figure; the pay change that a move
 * brings is computed from the snapshot.
 */
@NullMarked
package io.payband.guide;

import org.jspecify.annotations.NullMarked;
