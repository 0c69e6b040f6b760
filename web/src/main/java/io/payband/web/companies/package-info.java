/** Companies' level ladders beside the common scale and beside each other. */
@NullMarked
package io.payband.web.companies;

import org.jspecify.annotations.NullMarked;
