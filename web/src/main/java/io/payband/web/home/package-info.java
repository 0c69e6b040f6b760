/** The first page: two titles, and pairs to start with. */
@NullMarked
package io.payband.web.home;

import org.jspecify.annotations.NullMarked;
