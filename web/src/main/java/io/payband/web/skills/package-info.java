/** Which skills go with more pay in the roles of a page: its section, pictures and slips. */
@NullMarked
package io.payband.web.skills;

import org.jspecify.annotations.NullMarked;
