/** How figures are written: money, shares, dates and names, the same on every page. */
@NullMarked
package io.payband.web.text;

import org.jspecify.annotations.NullMarked;
