package io.payband.print;

import io.payband.fact.Fact;
import io.payband.fact.FactSource;
import java.util.Locale;

/** Where a fact comes from, in words for its reader. */
final class SourceWords {

  private SourceWords() {}

  /** What it is: "Base salary of the offer, Acme". */
  static String what(Fact fact) {
    String role = fact.role().substring(0, 1).toUpperCase(Locale.ROOT) + fact.role().substring(1);
    return fact.subject() == null ? role : role + ", " + fact.subject();
  }

  /** Where it comes from. */
  static String where(Fact fact) {
    return switch (fact.source()) {
      case FactSource.Entry entry ->
          "You typed it, or it is computed from what you typed: " + entry.field().replace('-', ' ');
      case FactSource.Document document ->
          "It stands in the "
              + document.name()
              + ", at "
              + document.from()
              + " to "
              + document.to();
      case FactSource.Snapshot snapshot ->
          capital(snapshot.kind())
              + ", "
              + snapshot.cohort()
              + (snapshot.measure() == null ? "" : ", " + snapshot.measure())
              + (snapshot.date() == null ? "" : ", " + snapshot.date())
              + "; snapshot "
              + snapshot.hash();
    };
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
