/** A comparison or a role to show elsewhere: a small page for a frame, and a picture for links. */
@NullMarked
package io.payband.web.card;

import org.jspecify.annotations.NullMarked;
