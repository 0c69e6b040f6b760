/** What pages refer to: the style sheet, under a name that changes with its content. */
@NullMarked
package io.payband.web.assets;

import org.jspecify.annotations.NullMarked;
