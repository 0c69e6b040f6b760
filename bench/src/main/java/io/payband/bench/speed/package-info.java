/** How long things take and how much memory they need, in processes like those of a user. */
@NullMarked
package io.payband.bench.speed;

import org.jspecify.annotations.NullMarked;
