/**
 * A page around its content: masthead, footer, templates, and what is shown when something fails.
 */
@NullMarked
package io.payband.web.page;

import org.jspecify.annotations.NullMarked;
