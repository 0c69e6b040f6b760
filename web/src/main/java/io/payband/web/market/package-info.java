/** What the pages ask of the market, and nothing else of it. */
@NullMarked
package io.payband.web.market;

import org.jspecify.annotations.NullMarked;
