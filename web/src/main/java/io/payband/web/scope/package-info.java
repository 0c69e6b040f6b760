/** The section on scope: its picture, its table and the slips that say what was counted. */
@NullMarked
package io.payband.web.scope;

import org.jspecify.annotations.NullMarked;
