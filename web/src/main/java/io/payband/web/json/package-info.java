/**
 * Answers as JSON and CSV for programs, one shape for the command line and the HTTP API ({@code
 * docs/json.md}). Written as a stream: nothing here touches the web framework or binds objects.
 */
@NullMarked
package io.payband.web.json;

import org.jspecify.annotations.NullMarked;
