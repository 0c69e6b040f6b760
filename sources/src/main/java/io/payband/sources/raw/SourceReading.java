package io.payband.sources.raw;

import io.payband.observation.SourceReport;
import io.payband.sources.SourceDescription;
import java.util.List;

/**
 * How the reading of one source went, for a manifest.
 *
 * @param source the source
 * @param report what became of its records
 * @param sha256 identity of its files: SHA-256 over one line {@code <SHA-256 of the uncompressed
 *     bytes> <plain path>} per file, two blanks between, in the order of paths
 * @param period the time that the used records speak of
 * @param absent files that were expected and not there, and that it can do without
 */
public record SourceReading(
    SourceDescription source,
    SourceReport report,
    String sha256,
    String period,
    List<String> absent) {

  /** Copies the list. */
  public SourceReading {
    absent = List.copyOf(absent);
  }
}
