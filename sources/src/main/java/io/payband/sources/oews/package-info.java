/** National wage distributions by occupation, as the Bureau of Labor Statistics publishes them. */
@NullMarked
package io.payband.sources.oews;

import org.jspecify.annotations.NullMarked;
