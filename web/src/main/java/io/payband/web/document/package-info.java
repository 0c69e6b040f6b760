/**
 * What a page says, as a document that can be taken along: sentences and tables whose columns say
 * what they are. From one document come the table for spreadsheets, the text, the JSON and the
 * description of all three.
 */
@NullMarked
package io.payband.web.document;

import org.jspecify.annotations.NullMarked;
