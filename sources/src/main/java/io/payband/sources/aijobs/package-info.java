/** Posted pay of data, AI and software jobs from ai-jobs.net. */
@NullMarked
package io.payband.sources.aijobs;

import org.jspecify.annotations.NullMarked;
