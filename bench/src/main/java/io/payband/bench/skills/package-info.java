/** How far the premiums of technologies can be trusted. */
@NullMarked
package io.payband.bench.skills;

import org.jspecify.annotations.NullMarked;
