/** Where one pay stands: what is typed is answered and forgotten. */
@NullMarked
package io.payband.web.rank;

import org.jspecify.annotations.NullMarked;
