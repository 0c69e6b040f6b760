package io.payband.claim;

import java.util.List;
import java.util.Set;

/** Finds statements of the writer that stand in a sentence word for word. */
final class Verbatim {

  private static final Set<String> TURNS =
      Set.of(
          "if",
          "unless",
          "whether",
          "hardly",
          "scarcely",
          "false",
          "untrue",
          "wrong",
          "doubt",
          "deny",
          "denied",
          "claim",
          "claims",
          "claimed",
          "says",
          "said",
          "nearly",
          "almost");
  private static final Set<String> SIGNS = Set.of(",", ":", "-", "–", "—", "•", "“", "\"");

  private Verbatim() {}

  /** Explains them; the claims that they make are added. */
  static void explain(Sheet sheet, Ledgers book, Judge judge, List<Claim> claims) {
    for (Statement statement : book.statements()) {
      List<Token> words = statement.held().words();
      int length = words.size();
      while (length > 0 && !words.get(length - 1).word() && !words.get(length - 1).number()) {
        length--;
      }
      if (length < 4 || statement.held().advert()) {
        continue;
      }
      int at = find(sheet, words, length);
      if (at >= 0) {
        sheet.use(statement.held());
        sheet.explain(at, at + length);
        String id = statement.held().fact().id();
        claims.add(judge.claim(sheet, at, at + length, "statement", id, null, null));
      }
    }
  }

  /** Where it begins: a place of its own, with nothing before it that turns its sense. */
  private static int find(Sheet sheet, List<Token> words, int length) {
    for (int from = 0; from + length <= sheet.size(); from++) {
      boolean begins = from == 0 || SIGNS.contains(sheet.token(from - 1).low());
      int to = from + length;
      boolean ends =
          to == sheet.size()
              || (!sheet.token(to).word() && !sheet.token(to).number() && !sheet.token(to).is("%"));
      if (begins && ends && same(sheet, words, from, length) && !turned(sheet, from, to)) {
        return from;
      }
    }
    return -1;
  }

  private static boolean same(Sheet sheet, List<Token> words, int from, int length) {
    for (int i = 0; i < length; i++) {
      if (!sheet.token(from + i).is(words.get(i).low())) {
        return false;
      }
    }
    return true;
  }

  private static boolean turned(Sheet sheet, int from, int to) {
    for (int i = 0; i < sheet.size(); i++) {
      String low = sheet.token(i).low();
      boolean outside = i < from || i >= to;
      if (outside
          && (TURNS.contains(low) || (Lexicon.get().has("negation", low) && !sheet.inPhrase(i)))) {
        return true;
      }
    }
    return false;
  }
}
