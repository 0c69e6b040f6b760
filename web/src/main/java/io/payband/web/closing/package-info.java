/** The last sections of a comparison: what to do with the figures, what people ask, where next. */
@NullMarked
package io.payband.web.closing;

import org.jspecify.annotations.NullMarked;
