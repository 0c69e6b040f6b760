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

  private static boolean quantity(Quantity q, Statement statement) {
    for (Quantity held : statement.quantities()) {
      if (q.sort() == Quantity.Sort.DATE
          && held.sort() == Quantity.Sort.DATE
          && q.date() != null
          && held.date() != null
          && held.date().carries(q.date())) {
        return true;
      }
      if (q.sort() == held.sort()
          && !q.values().isEmpty()
          && q.sort() != Quantity.Sort.DATE
          && q.value().compareTo(held.value()) == 0
          && q.mark() == held.mark()
          && (q.unit() == null || q.unit().equals(held.unit()))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String against(List<Residue.Piece> pieces, Statement statement) {
    int from = pieces.getFirst().from();
    int to = pieces.getLast().to();
    Set<String> said = new HashSet<>();
    boolean negated = false;
    boolean verbs = false;
    Lexicon lexicon = Lexicon.get();
    List<String> actors = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      Token token = sheet.token(i);
      boolean inside = i >= from && i < to;
      if (sheet.content(i) && !sheet.inPhrase(i)) {
        said.add(token.stem());
        verbs |= inside && Verbs.is(token.low());
      }
      if (inside && lexicon.has("negation", token.low()) && !sheet.inPhrase(i)) {
        negated = true;
      }
      if (inside
          && (token.is("because")
              || token.is("due")
              || (token.is("after") && i + 1 < sheet.size() && sheet.token(i + 1).word()))
          && !statement.says(token.low())) {
        return "The ledger gives no such reason or order: \""
            + statement.held().fact().text()
            + "\"";
      }
      if (inside && (token.is("i") || token.is("we") || token.is("they") || token.is("you"))) {
        actors.add(token.low());
      }
    }
    boolean touched = false;
    for (Statement.Clause clause : statement.clauses()) {
      boolean touches = false;
      for (Residue.Piece piece : pieces) {
        for (int i : piece.left()) {
          touches |= lexicon.carried(sheet.token(i).stem(), clause.stems());
        }
      }
      if (!touches) {
        continue;
      }
      touched = true;
      if (clause.negated() != negated) {
        return "The ledger says the opposite: \"" + statement.held().fact().text() + "\"";
      }
      for (String limit : clause.strict() ? clause.stems() : clause.limits()) {
        if (!kept(limit, said, statement)) {
          return "A word that limits is left out: \"" + statement.held().fact().text() + "\"";
        }
      }
      if (!clause.verb().isEmpty() && verbs && !kept(clause.verb(), said, statement)) {
        return "The ledger says this with another verb: \"" + statement.held().fact().text() + "\"";
      }
      if ((clause.actor().equals("i") && actors.contains("we") && !actors.contains("i"))
          || (clause.actor().equals("we")
              && actors.contains("i")
              && !actors.contains("we")
              && !statement.held().advert())) {
        return "The ledger says who did it: \"" + statement.held().fact().text() + "\"";
      }
    }
    if (statement.held().advert()
        && (actors.contains("i") || actors.contains("we"))
        && !sheet.has("you", "your", "ad", "posting")) {
      return "The ad says this; it is not the writer's.";
    }
    return touched ? null : "The statement does not say this.";
  }

  private boolean kept(String stem, Set<String> said, Statement statement) {
    if (said.contains(stem)) {
      return true;
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
