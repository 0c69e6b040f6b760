/** Where a job is: the nation, a state, or a metro, which is one of the official wage areas. */
@NullMarked
package io.payband.place;

import org.jspecify.annotations.NullMarked;
