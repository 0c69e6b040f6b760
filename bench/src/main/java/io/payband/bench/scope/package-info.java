/** Whether the scales of scope put roles where sense does. */
@NullMarked
package io.payband.bench.scope;

import org.jspecify.annotations.NullMarked;
