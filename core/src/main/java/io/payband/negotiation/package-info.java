/**
 * What the figures of a comparison are good for at the table: from where to where to ask, what to
 * say, and what is known about asking, each with where it comes from.
 */
@NullMarked
package io.payband.negotiation;

import org.jspecify.annotations.NullMarked;
