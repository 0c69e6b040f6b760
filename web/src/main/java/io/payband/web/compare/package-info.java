/** Two roles side by side. */
@NullMarked
package io.payband.web.compare;

import org.jspecify.annotations.NullMarked;
