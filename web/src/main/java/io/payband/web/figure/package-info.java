/**
 * A figure as readers meet it: the number, how far it may be off, and the slip with its evidence.
 */
@NullMarked
package io.payband.web.figure;

import org.jspecify.annotations.NullMarked;
