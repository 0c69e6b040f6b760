/** Money, and how it is moved through time by a published index. */
@NullMarked
package io.payband.money;

import org.jspecify.annotations.NullMarked;
