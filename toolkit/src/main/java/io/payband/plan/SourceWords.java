package io.payband.plan;

import io.payband.fact.FactSource;

/** Where a fact comes from, in words. */
final class SourceWords {

  private SourceWords() {}

  static String of(FactSource source) {
    return switch (source) {
      case FactSource.Entry(String field)
          when field.startsWith("computed")
              || field.startsWith("a rule")
              || field.startsWith("the usual") ->
          field;
      case FactSource.Entry(String field) -> "you: " + field;
      case FactSource.Document document -> document.name();
      case FactSource.Snapshot snapshot ->
          "snapshot "
              + snapshot.hash().substring(0, Math.min(12, snapshot.hash().length()))
              + ", "
              + snapshot.kind();
    };
  }
}
