/** Whether the program lives and can answer. */
@NullMarked
package io.payband.web.health;

import org.jspecify.annotations.NullMarked;
