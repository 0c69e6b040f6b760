/** Search as one types: names for a script that helps, and the script. */
@NullMarked
package io.payband.web.search;

import org.jspecify.annotations.NullMarked;
