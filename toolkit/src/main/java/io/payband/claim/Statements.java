package io.payband.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the statement that says what stands in pieces of a sentence, or more: rule 11. */
final class Statements {

  private final Sheet sheet;
  private final Ledgers book;
  private @Nullable String reason;

  Statements(Sheet sheet, Ledgers book) {
    this.sheet = sheet;
    this.book = book;
  }

  /** Why the last statement that had all the words did not carry them; null when none had. */
  @Nullable String reason() {
    return reason;
  }

  /** The statement that carries all these pieces. */
  @Nullable Statement carries(List<Residue.Piece> pieces) {
    reason = null;
    for (Statement statement : book.statements()) {
      if (words(pieces, statement)) {
        String against = against(pieces, statement);
        if (against == null) {
          return statement;
        }
        reason = against;
      }
    }
    return null;
  }

  private boolean words(List<Residue.Piece> pieces, Statement statement) {
    for (Residue.Piece piece : pieces) {
      for (int i : piece.left()) {
        if (!word(i, statement)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean word(int i, Statement statement) {
    for (Quantity q : sheet.quantities()) {
      if (q.from() <= i && i < q.to()) {
        return quantity(q, statement);
      }
    }
    return Lexicon.get().carried(sheet.token(i).stem(), statement.stems());
  }

  private boolean quantity(Quantity q, Statement statement) {
    for (Quantity held : statement.quantities()) {
      if (equal(q, held, statement.held().words())) {
        return true;
      }
    }
    return false;
  }

  private boolean equal(Quantity q, Quantity held, List<Token> words) {
    if (q.sort() == Quantity.Sort.DATE && held.sort() == Quantity.Sort.DATE) {
      return q.date() != null && held.date() != null && held.date().carries(q.date());
    }
    if (q.values().isEmpty()
        || held.values().isEmpty()
        || !named(q, sheet.tokens()).equals(named(held, words))) {
      return false;
    }
    boolean unit = q.unit() == null ? held.unit() == null : q.unit().equals(held.unit());
    boolean currency =
        q.currency() == null
            || held.currency() == null
            || q.currency().equals(held.currency())
            || (q.currency().equals("$") && held.currency().endsWith("D"));
    return (q.sort() == held.sort()
            && q.value().compareTo(held.value()) == 0
            && q.value().signum() >= 0
            && q.mark() == held.mark()
            && unit
            && currency)
        || share(q, held)
        || share(held, q);
  }

  /** "a quarter" and "25 percent". */
  private static boolean share(Quantity a, Quantity b) {
    return a.sort() == Quantity.Sort.PERCENT
        && b.sort() == Quantity.Sort.COUNT
        && b.value().compareTo(java.math.BigDecimal.ONE) < 0
        && a.value().compareTo(b.value().movePointRight(2)) == 0
        && a.mark() == b.mark();
  }

  /** The word that a number makes a name with; empty when it stands for itself. */
  private static String named(Quantity q, List<Token> tokens) {
    int at = q.from() - 1;
    if (at < 0 || q.words() || q.sort() != Quantity.Sort.COUNT) {
      return "";
    }
    Token before = tokens.get(at);
    boolean name =
        (before.word() && before.capital() && !Lexicon.get().function(before.low()))
            || tokens.get(q.from()).joined();
    return name ? before.low() : "";
  }

  private @Nullable String against(List<Residue.Piece> pieces, Statement statement) {
    String text = "\"" + statement.held().fact().text() + "\"";
    int from = pieces.getFirst().from();
    int to = pieces.getLast().to();
    Set<String> said = new HashSet<>();
    boolean verbs = false;
    Set<String> actors = new HashSet<>();
    for (int i = 0; i < sheet.size(); i++) {
      Token token = sheet.token(i);
      boolean inside = i >= from && i < to;
      if (sheet.content(i) && !sheet.inPhrase(i)) {
        said.add(token.stem());
        verbs |= inside && verb(i);
      }
      if (!inside) {
        continue;
      }
      if (reason(i)
          && !statement.says(token.low())
          && !(token.is("due") && statement.says("because"))) {
        return "The ledger gives no such reason or order: " + text;
      }
      if (token.is("i") || token.is("we") || token.is("they") || token.is("you")) {
        actors.add(token.low());
      }
    }
    if (never() && !statement.says("never") && !statement.says("not")) {
      return "The ledger says the opposite: " + text;
    }
    if (employer(pieces, statement)) {
      return "The ledger says this of another employer: " + text;
    }
    if (statement.held().advert()
        && !sheet.has(
            "you",
            "your",
            "ad",
            "advert",
            "posting",
            "opening",
            "listing",
            "role",
            "position",
            "job")) {
      return "The ad says this; it is not the writer's.";
    }
    List<Statement.Clause> touched = touched(pieces, statement);
    boolean whole = false;
    for (Statement.Clause clause : touched) {
      boolean verbless = !clause.verb().isEmpty() && verbs && !kept(clause.verb(), said, statement);
      if (verbless && touched.size() > 1) {
        continue;
      }
      if (verbless) {
        return "The ledger says this with another verb: " + text;
      }
      whole = true;
      if (clause.strict() && adds(pieces, statement)) {
        return "The ledger says this of less: " + text;
      }
      if (statement.says("will") && done(pieces)) {
        return "The ledger says that this is still to come: " + text;
      }
      for (String need : clause.needed()) {
        if (!(need.equals(clause.verb()) && !verbs) && !kept(need, said, statement)) {
          return "A word that limits is left out: " + text;
        }
      }
      if ((clause.actor().equals("i") && actors.contains("we") && !actors.contains("i"))
          || (clause.actor().equals("we")
              && actors.contains("i")
              && !actors.contains("we")
              && !statement.held().advert())
          || (statement.held().advert()
              && (actors.contains("i") || actors.contains("we"))
              && !actors.contains("you")
              && !sheet.has("your", "ad", "advert"))) {
        return "The ledger says who did it: " + text;
      }
    }
    for (int k = 0; k < statement.clauses().size(); k++) {
      Statement.Clause clause = statement.clauses().get(k);
      if (clause.binds() && !touched.contains(clause)) {
        return "A condition is left out: " + text;
      }
    }
    return whole ? null : "The ledger says this with another verb: " + text;
  }

  /** Whether the sentence says "I never" or "we never". */
  private boolean never() {
    for (int i = 1; i < sheet.size(); i++) {
      String before = sheet.token(i - 1).low();
      if (sheet.token(i).is("never") && (before.equals("i") || before.equals("we"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the pieces add a noun of talk to what a statement ranks. */
  private boolean adds(List<Residue.Piece> pieces, Statement statement) {
    for (Residue.Piece piece : pieces) {
      for (int i = piece.from(); i < piece.to(); i++) {
        String before = i > 0 ? sheet.token(i - 1).low() : "";
        boolean placed =
            Set.of("in", "of", "at", "among", "for", "across").contains(before)
                || Set.of("the", "our", "my", "your", "this").contains(before);
        if (placed
            && sheet.content(i)
            && !sheet.inPhrase(i)
            && sheet.token(i).word()
            && !Lexicon.get().carried(sheet.token(i).stem(), statement.stems())
            && !named(i)
            && !sheet.stems().contains(sheet.token(i).stem())
            && quantityAt(i) == null) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Quantity quantityAt(int i) {
    for (Quantity q : sheet.quantities()) {
      if (q.from() <= i && i < q.to()) {
        return q;
      }
    }
    return null;
  }

  private boolean named(int i) {
    for (Sheet.Mention mention : sheet.mentions()) {
      if (mention.from() <= i && i < mention.to()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the pieces say that something has been done. */
  private boolean done(List<Residue.Piece> pieces) {
    boolean past = false;
    boolean future = false;
    for (int i = pieces.getFirst().from(); i < pieces.getLast().to(); i++) {
      String low = sheet.token(i).low();
      past |= Verbs.past(low) || low.equals("have") || low.equals("has");
      future |=
          low.equals("will")
              || low.equals("shall")
              || low.equals("going")
              || low.equals("would")
              || low.equals("am")
              || low.equals("be");
    }
    return past && !future;
  }

  private boolean verb(int i) {
    String low = sheet.token(i).low();
    String before = i > 0 ? sheet.token(i - 1).low() : "";
    return Verbs.past(low)
        || (Verbs.is(low)
            && Set.of(
                    "i", "we", "they", "you", "to", "also", "and", "now", "still", "it", "he",
                    "she")
                .contains(before));
  }

  /** Whether a word gives a reason or an order. */
  private boolean reason(int i) {
    Token token = sheet.token(i);
    boolean word = i + 1 < sheet.size() && sheet.token(i + 1).word();
    return token.is("because")
        || token.is("due")
        || ((token.is("after")
                || token.is("before")
                || (token.is("by")
                    && i + 1 < sheet.size()
                    && sheet.token(i + 1).low().endsWith("ing")))
            && word
            && !Dates.MONTHS.containsKey(sheet.token(i + 1).low()));
  }

  /** Whether the sentence speaks of another employer than the statement's. */
  private boolean employer(List<Residue.Piece> pieces, Statement statement) {
    String subject = statement.held().fact().subject();
    if (subject == null) {
      return false;
    }
    boolean own = false;
    boolean other = false;
    for (Sheet.Mention mention : sheet.mentions()) {
      boolean near =
          mention.from() >= pieces.getFirst().from() - 6
              && mention.to() <= pieces.getLast().to() + 6;
      for (Held name : mention.holders()) {
        String role = name.fact().role();
        if (!near
            || name.kind() != io.payband.fact.FactKind.NAME
            || !role.contains("employer")
            || role.contains("place")) {
          continue;
        }
        if (name.fact().text().equals(subject)
            || Lexicon.get().carried(sheet.token(mention.from()).stem(), statement.stems())) {
          own = true;
        } else if (role.contains("current") || role.contains("last") || statement.held().advert()) {
          other = true;
        }
      }
    }
    return other && !own && employs(subject);
  }

  private boolean employs(String subject) {
    for (Held held : book.facts()) {
      if (held.kind() == io.payband.fact.FactKind.NAME
          && held.fact().role().contains("employer")
          && held.fact().text().equals(subject)) {
        return true;
      }
    }
    return false;
  }

  /** The clauses that the pieces speak of, each piece of the one that shares most with it. */
  private List<Statement.Clause> touched(List<Residue.Piece> pieces, Statement statement) {
    List<Statement.Clause> out = new ArrayList<>();
    for (Residue.Piece piece : pieces) {
      Set<Integer> open = new HashSet<>(piece.left());
      boolean negated = false;
      for (int i = piece.from(); i < piece.to(); i++) {
        negated |= Lexicon.get().has("negation", sheet.token(i).low()) && !sheet.inPhrase(i);
      }
      if (piece.from() > 0
          && Set.of("that", "which", "who").contains(sheet.token(piece.from()).low())) {
        for (int i = 0; i < piece.from(); i++) {
          negated |= Lexicon.get().has("negation", sheet.token(i).low()) && !sheet.inPhrase(i);
        }
      }
      while (!open.isEmpty()) {
        Statement.Clause best = null;
        int most = 0;
        for (Statement.Clause clause : statement.clauses()) {
          int hits = 0;
          for (int i : open) {
            hits += Lexicon.get().carried(sheet.token(i).stem(), clause.stems()) ? 2 : 0;
          }
          if (hits > 0 && clause.negated() == negated) {
            hits++;
          }
          if (hits > most) {
            most = hits;
            best = clause;
          }
        }
        if (best == null) {
          break;
        }
        Set<String> stems = best.stems();
        open.removeIf(i -> Lexicon.get().carried(sheet.token(i).stem(), stems));
        if (best.negated() != negated) {
          return List.of();
        }
        if (!out.contains(best)) {
          out.add(best);
        }
      }
    }
    return out;
  }

  private boolean kept(String stem, Set<String> said, Statement statement) {
    if (said.contains(stem)) {
      return true;
    }
    if (stem.startsWith("#")) {
      Quantity held = statement.quantities().get(Integer.parseInt(stem.substring(1)));
      for (Quantity q : sheet.quantities()) {
        if (equal(q, held, statement.held().words())) {
          return true;
        }
      }
      return false;
    }
    for (String word : said) {
      if (Lexicon.get().carries(word, stem)) {
        return true;
      }
    }
    if (Character.isDigit(stem.charAt(0)) || NumberWords.SMALL.containsKey(stem)) {
      for (Quantity q : sheet.quantities()) {
        for (Quantity held : statement.quantities()) {
          if (!held.values().isEmpty()
              && !q.values().isEmpty()
              && q.value().compareTo(held.value()) == 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The statement that shares the most words with a piece. */
  @Nullable Statement nearest(Residue.Piece piece) {
    Statement best = null;
    int most = 0;
    for (Statement statement : book.statements()) {
      int shared = 0;
      for (int i = piece.from(); i < piece.to(); i++) {
        if (sheet.content(i) && Lexicon.get().carried(sheet.token(i).stem(), statement.stems())) {
          shared++;
        }
      }
      if (shared > most) {
        most = shared;
        best = statement;
      }
    }
    return best;
  }
}
