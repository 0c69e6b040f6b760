/** Measures the search by name: how fast it is, and how often it finds what was meant. */
@NullMarked
package io.payband.bench.search;

import org.jspecify.annotations.NullMarked;
