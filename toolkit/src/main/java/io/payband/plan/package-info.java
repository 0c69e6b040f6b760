/**
 * A plan for negotiating an offer: what to ask, what to aim at, where to walk away, each with its
 * formula, and what to do and say. Every figure of it is a fact; nothing depends on who asks.
 */
@NullMarked
package io.payband.plan;

import org.jspecify.annotations.NullMarked;
