/** How pay goes on over a career, as pages show it. */
@NullMarked
package io.payband.web.career;

import org.jspecify.annotations.NullMarked;
