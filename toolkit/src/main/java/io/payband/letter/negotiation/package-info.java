/** Letters about an offer: the counter, what follows a refusal, yes, no, time, and the range. */
@NullMarked
package io.payband.letter.negotiation;

import org.jspecify.annotations.NullMarked;
