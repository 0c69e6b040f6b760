/** Texts with holes that only facts can fill, and the one place where a fact becomes words. */
@NullMarked
package io.payband.letter.template;

import org.jspecify.annotations.NullMarked;
