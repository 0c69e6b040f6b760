/**
 * What programs that visit the whole site are given: its map, who may go where, and a feed of what
 * changed from one snapshot to the next.
 */
@NullMarked
package io.payband.web.crawl;

import org.jspecify.annotations.NullMarked;
