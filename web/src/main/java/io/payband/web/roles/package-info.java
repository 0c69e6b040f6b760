/** One role, one occupation, and all of them. */
@NullMarked
package io.payband.web.roles;

import org.jspecify.annotations.NullMarked;
