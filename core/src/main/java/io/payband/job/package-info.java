/** What someone does, and how far along: role, occupation, career level. */
@NullMarked
package io.payband.job;

import org.jspecify.annotations.NullMarked;
