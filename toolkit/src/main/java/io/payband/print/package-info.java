/**
 * Letters as text, HTML, Word and PDF. The same letter gives the same bytes, and a sign that cannot
 * be drawn is named.
 */
@NullMarked
package io.payband.print;

import org.jspecify.annotations.NullMarked;
