/** Local wages by occupation and wage area, as the Department of Labor certifies them. */
@NullMarked
package io.payband.sources.oflc;

import org.jspecify.annotations.NullMarked;
