/** Places beside the nation: what official wages say of where work of one kind is paid more. */
@NullMarked
package io.payband.region;

import org.jspecify.annotations.NullMarked;
