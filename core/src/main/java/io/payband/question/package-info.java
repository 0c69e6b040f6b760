/**
 * Questions that people ask about two roles, answered from the figures of their comparison. An
 * answer is written from facts, one by one, so that no number gets into it that no fact holds.
 */
@NullMarked
package io.payband.question;

import org.jspecify.annotations.NullMarked;
