/** Whether the program lives and can answer, and what robots may read. */
@NullMarked
package io.payband.web.health;

import org.jspecify.annotations.NullMarked;
