/** The pages and the HTTP API. */
@NullMarked
package io.payband.web;

import org.jspecify.annotations.NullMarked;
