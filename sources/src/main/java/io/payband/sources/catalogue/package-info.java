/** What is known about titles, levels and companies: tables in files, read into values of core. */
@NullMarked
package io.payband.sources.catalogue;

import org.jspecify.annotations.NullMarked;
