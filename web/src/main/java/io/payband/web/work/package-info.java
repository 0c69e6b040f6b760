/** The work of a role beside its pay, as pages show it: what it is made of, and where it leads. */
@NullMarked
package io.payband.web.work;

import org.jspecify.annotations.NullMarked;
