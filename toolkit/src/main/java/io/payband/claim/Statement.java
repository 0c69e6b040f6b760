package io.payband.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A statement of the ledger, cut into clauses: what of it may be left out, and what may not. */
final class Statement {

  /**
   * A clause of it.
   *
   * @param stems of its words that carry meaning
   * @param needed stems of those that go with the clause wherever it is said
   * @param limits stems of those that limit what hangs on the clause
   * @param strict whether it ranks or counts off, so that nothing may be added either
   * @param negated whether it denies
   * @param verb the stem of its verb; empty when none was found
   * @param actor who does it: {@code i}, {@code we}, or empty
   * @param binds whether it limits the clause before it, as "when …" and "if …" do
   */
  record Clause(
      Set<String> stems,
      Set<String> needed,
      Set<String> limits,
      boolean strict,
      boolean negated,
      String verb,
      String actor,
      boolean binds) {}

  private static final Set<String> CUTS =
      Set.of(
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
          "although",
          "if",
          "unless",
          "until",
          "that",
          "before",
          "whenever");
  private static final Set<String> BINDING = Set.of("when", "if", "unless", "until", "whenever");
  private static final Set<String> PLACING =
      Set.of(
          "at", "in", "since", "with", "using", "between", "via", "for", "on", "of", "to", "from",
          "by");
  private static final Set<String> TOOLS = Set.of("with", "using", "via", "at");
  private static final Set<String> SUPERLATIVE =
      Set.of(
          "best",
          "only",
          "all",
          "every",
          "each",
          "always",
          "none",
          "leading",
          "worst",
          "half",
          "nearly",
          "almost",
          "part",
          "smaller",
          "larger",
          "majority");
  private static final Set<String> RANK = Set.of("first", "second", "third", "top", "most", "last");
  private static final Set<String> LIGHT =
      Set.of(
          "because",
          "today",
          "now",
          "currently",
          "also",
          "successfully",
          "personally",
          "then",
          "there",
          "later");

  private static final Set<String> NO_SUPERLATIVE =
      Set.of(
          "request",
          "interest",
          "invest",
          "honest",
          "forest",
          "harvest",
          "protest",
          "contest",
          "midwest",
          "northwest",
          "southwest",
          "latest",
          "modest",
          "digest",
          "suggest",
          "arrest",
          "guest",
          "quest",
          "chest",
          "attest",
          "manifest",
          "tempest",
          "conquest",
          "retest",
          "pretest");

  private final Held held;
  private final List<Clause> clauses = new ArrayList<>();
  private final Set<String> stems = new HashSet<>();
  private final List<Quantity> quantities;
  private final Set<String> functions = new HashSet<>();

  Statement(Held held, boolean[] names) {
    this.held = held;
    List<Token> t = held.words();
    this.quantities = Quantities.in(t, names);
    int from = 0;
    for (int i = 0; i <= t.size(); i++) {
      if (i == t.size() || (i > from && cuts(t, i))) {
        clause(t.subList(from, i), from);
        from = i;
      }
    }
    for (Token token : t) {
      functions.add(token.low());
    }
  }

  private boolean cuts(List<Token> t, int i) {
    for (Quantity q : quantities) {
      if (q.from() <= i && i < q.to()) {
        return false;
      }
    }
    Token token = t.get(i);
    if (token.is(";") || token.is(":") || token.is("(") || token.is(")")) {
      return true;
    }
    if (token.is(",")) {
      return true;
    }
    if (token.is("since") || token.is("after") || token.is("before") || token.is("until")) {
      return i + 1 < t.size()
          && t.get(i + 1).word()
          && (t.get(i + 1).is("i")
              || t.get(i + 1).is("we")
              || t.get(i + 1).low().endsWith("ing")
              || Set.of("the", "my", "our", "it").contains(t.get(i + 1).low()));
    }
    if (token.is("and")) {
      return i + 1 < t.size()
          && (Verbs.past(t.get(i + 1).low())
              || t.get(i + 1).is("i")
              || t.get(i + 1).is("we")
              || t.get(i + 1).is("am")
              || t.get(i + 1).is("most")
              || t.get(i + 1).is("is"));
    }
    return CUTS.contains(token.low());
  }

  private void clause(List<Token> part, int offset) {
    Set<String> all = new HashSet<>();
    Set<String> free = new HashSet<>();
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
      boolean about =
          low.equals("do")
              && i > 0
              && part.get(i - 1).is("to")
              && i + 1 < part.size()
              && part.get(i + 1).is("with");
      if (lexicon.function(low) && !about) {
        continue;
      }
      all.add(token.stem());
      strict |= superlative(part, i);
      if (LIGHT.contains(low) || (lexicon.has("free", low) && low.endsWith("ly"))) {
        free.add(token.stem());
      }
      if (verb.isEmpty() && Verbs.is(low) && !lexicon.has("limiting", low)) {
        verb = token.stem();
      }
    }
    if (all.isEmpty()) {
      return;
    }
    Set<String> needed = new HashSet<>(all);
    needed.removeAll(free);
    if (Set.of("that", "which", "who").contains(part.getFirst().low()) && !clauses.isEmpty()) {
      negated |= clauses.getLast().negated();
      // What limits the main clause limits what hangs on it: "part of the team that …".
      needed.addAll(clauses.getLast().limits());
    }
    if (!strict && !negated) {
      placed(part, needed);
    }
    Set<String> limits = new HashSet<>();
    for (Token token : part) {
      if (lexicon.has("limiting", token.low()) && !lexicon.function(token.low())) {
        limits.add(token.stem());
      }
    }
    counted(offset, offset + part.size(), strict || negated, needed);
    clauses.add(
        new Clause(
            all,
            needed,
            limits,
            strict,
            negated,
            verb,
            actor,
            BINDING.contains(part.getFirst().low())));
    stems.addAll(all);
  }

  /** Figures of a clause are needed where something is ranked or denied, and before "of". */
  private void counted(int from, int to, boolean strict, Set<String> needed) {
    List<Token> t = held.words();
    for (int k = 0; k < quantities.size(); k++) {
      Quantity q = quantities.get(k);
      if (q.from() < from || q.to() > to) {
        continue;
      }
      for (int i = q.from(); i < q.to(); i++) {
        needed.remove(t.get(i).stem());
      }
      boolean of =
          (q.to() < t.size() && t.get(q.to()).is("of"))
              || (q.from() > 0 && t.get(q.from() - 1).is("of"));
      boolean name =
          q.from() > 0
              && !q.words()
              && q.sort() == Quantity.Sort.COUNT
              && t.get(q.from() - 1).capital();
      if (strict || of || name) {
        needed.add("#" + k);
      }
    }
  }

  private static boolean superlative(List<Token> part, int i) {
    String low = part.get(i).low();
    String next = i + 1 < part.size() ? part.get(i + 1).low() : "";
    if (RANK.contains(low)) {
      return Set.of("in", "among", "place", "to").contains(next)
          || low.equals("most")
          || (low.equals("first") && next.equals("of"));
    }
    return SUPERLATIVE.contains(low)
        || (low.endsWith("est") && low.length() > 4 && !NO_SUPERLATIVE.contains(low));
  }

  /** What a preposition adds may be left out where nothing is ranked, counted off or denied. */
  private void placed(List<Token> part, Set<String> needed) {
    Set<String> names = new HashSet<>();
    String subject = held.fact().subject();
    for (Token token : Held.tokens(subject == null ? "" : subject)) {
      names.add(token.stem());
    }
    for (int i = 1; i < part.size(); i++) {
      if (!PLACING.contains(part.get(i).low())) {
        continue;
      }
      boolean tools = TOOLS.contains(part.get(i).low());
      boolean limits = false;
      boolean only = true;
      int to = i + 1;
      while (to < part.size()
          && ((!PLACING.contains(part.get(to).low()) && !part.get(to).is("and"))
              || (part.get(to).is("and") && (tools || Dates.year(part, to - 1) > 0)))) {
        Token token = part.get(to);
        limits |= Lexicon.get().has("limiting", token.low());
        only &=
            token.kind() == Token.Kind.SIGN
                || Lexicon.get().function(token.low())
                || names.contains(token.stem())
                || Dates.year(part, to) > 0
                || (token.capital() && Dates.MONTHS.containsKey(token.low()));
        to++;
      }
      for (int k = i + 1; k < to && !limits && (only || tools); k++) {
        needed.remove(part.get(k).stem());
      }
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
