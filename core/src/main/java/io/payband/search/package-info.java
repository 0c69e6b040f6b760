/** From what somebody has typed so far to the roles and occupations that may be meant. */
@NullMarked
package io.payband.search;

import org.jspecify.annotations.NullMarked;
