/** What a page says, in the vocabulary of schema.org, for search engines. */
@NullMarked
package io.payband.web.linked;

import org.jspecify.annotations.NullMarked;
