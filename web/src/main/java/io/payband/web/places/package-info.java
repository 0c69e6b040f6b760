/** Places: what official wages say of them beside the nation, and what the roles pay there. */
@NullMarked
package io.payband.web.places;

import org.jspecify.annotations.NullMarked;
