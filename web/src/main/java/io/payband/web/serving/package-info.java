/** Answers as bytes: kept in memory, compressed once, written ahead of the framework. */
@NullMarked
package io.payband.web.serving;

import org.jspecify.annotations.NullMarked;
