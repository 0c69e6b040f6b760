package io.payband.fact;

import org.jspecify.annotations.Nullable;

/** Where a fact comes from. */
public sealed interface FactSource {

  /**
   * The person typed it.
   *
   * @param field the name of what was filled in
   */
  record Entry(String field) implements FactSource {}

  /**
   * It stands in a document.
   *
   * @param name of the document, such as "job ad"
   * @param from the first code point of the passage
   * @param to the code point after its last; not below {@code from}
   * @param kind {@code posted} for a range that an employer published; null where no kind is said
   */
  record Document(String name, int from, int to, @Nullable String kind) implements FactSource {}

  /**
   * A market snapshot gives it.
   *
   * @param hash of the snapshot
   * @param kind {@code self-reported}, {@code official} or {@code posted}
   * @param cohort whom it describes
   * @param measure what is measured, such as "total compensation"; null where none is said
   * @param date of the figure, as the ledger writes dates; null where none is said
   */
  record Snapshot(
      String hash, String kind, String cohort, @Nullable String measure, @Nullable String date)
      implements FactSource {}

  /** The kind of source, where one is said. */
  default @Nullable String kindOrNull() {
    return switch (this) {
      case Entry entry -> null;
      case Document document -> document.kind();
      case Snapshot snapshot -> snapshot.kind();
    };
  }
}
