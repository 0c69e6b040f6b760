/** Every kind of page in a real browser. */
@NullMarked
package io.payband.bench.site;

import org.jspecify.annotations.NullMarked;
