package io.payband.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A statement of the ledger, cut into clauses. */
final class Statement {

  /**
   * A clause of it.
   *
   * @param stems of its words that carry meaning
   * @param limits stems of those that may not be left out
   * @param strict whether nothing may be left out
   * @param negated whether it denies
   * @param verb the stem of its verb; empty when none was found
   * @param actor who does it: {@code i}, {@code we}, or empty
   */
  record Clause(
      Set<String> stems,
      Set<String> limits,
      boolean strict,
      boolean negated,
      String verb,
      String actor) {}

  private static final Set<String> CUTS =
      Set.of(
          "and",
          "but",
          "while",
          "because",
          "which",
          "who",
          "so",
          "after",
          "when",
          "since",
          "where",
          "although");
  private static final Set<String> SUPERLATIVE =
      Set.of(
          "first", "best", "most", "only", "top", "all", "every", "each", "always", "fastest",
          "second", "third", "last", "leading");

  private final Held held;
  private final List<Clause> clauses = new ArrayList<>();
  private final Set<String> stems = new HashSet<>();
  private final List<Quantity> quantities;
  private final Set<String> functions = new HashSet<>();

  Statement(Held held) {
    this.held = held;
    List<Token> t = held.words();
    this.quantities = Quantities.in(t, new boolean[t.size()]);
    int from = 0;
    for (int i = 0; i <= t.size(); i++) {
      boolean cut =
          i == t.size()
              || t.get(i).is(",")
              || t.get(i).is(";")
              || t.get(i).is(":")
              || (i > from
                  && CUTS.contains(t.get(i).low())
                  && !(t.get(i).is("and") && joins(t, i)));
      if (cut) {
        clause(t.subList(from, i));
        from = i;
      }
    }
    for (Token token : t) {
      functions.add(token.low());
    }
  }

  private static boolean joins(List<Token> t, int i) {
    return i + 1 < t.size()
        && !Verbs.past(t.get(i + 1).low())
        && !t.get(i + 1).is("i")
        && !t.get(i + 1).is("we");
  }

  private void clause(List<Token> part) {
    Set<String> all = new HashSet<>();
    Set<String> limits = new HashSet<>();
    boolean strict = false;
    boolean negated = false;
    String verb = "";
    String actor = "";
    Lexicon lexicon = Lexicon.get();
    for (int i = 0; i < part.size(); i++) {
      Token token = part.get(i);
      if (!token.word() && !token.number()) {
        continue;
      }
      String low = token.low();
      if (lexicon.has("negation", low)) {
        negated = true;
        continue;
      }
      if (actor.isEmpty() && (low.equals("i") || low.equals("we"))) {
        actor = low;
      }
      if (low.equals("my") && actor.isEmpty() && i == 0) {
        actor = "my";
      }
      if (lexicon.function(low)) {
        continue;
      }
      all.add(token.stem());
      strict |=
          SUPERLATIVE.contains(low)
              || (low.endsWith("est")
                  && low.length() > 4
                  && !low.equals("request")
                  && !low.equals("test"));
      if (lexicon.has("limiting", low)) {
        limits.add(token.stem());
      }
      if (verb.isEmpty() && Verbs.is(low) && !lexicon.has("limiting", low)) {
        verb = token.stem();
      }
    }
    if (!all.isEmpty()) {
      clauses.add(new Clause(all, limits, strict || negated, negated, verb, actor));
      stems.addAll(all);
    }
  }

  Held held() {
    return held;
  }

  Set<String> stems() {
    return stems;
  }

  List<Clause> clauses() {
    return clauses;
  }

  List<Quantity> quantities() {
    return quantities;
  }

  boolean says(String low) {
    return functions.contains(low);
  }
}
