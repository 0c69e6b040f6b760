/** The geometry of the pictures: dollars become per cent of a width, people become marks. */
@NullMarked
package io.payband.web.picture;

import org.jspecify.annotations.NullMarked;
