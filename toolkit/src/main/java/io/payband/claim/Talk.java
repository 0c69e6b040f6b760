package io.payband.claim;

import java.util.List;
import java.util.Set;

/**
 * Speech that asserts nothing: wishes, thanks, intentions and questions (rule 3). Inside such a
 * frame a word may be unknown, as long as nothing in it is one that claims.
 */
final class Talk {

  private static final List<List<String>> FRAMES =
      Resource.lines("frames.txt").stream().map(line -> List.of(line.split(" ", -1))).toList();
  private static final Set<String> HONORIFICS =
      Set.of("mr", "ms", "mrs", "mx", "dr", "prof", "st", "sr", "rev", "hon", "capt", "sgt");
  private static final Set<String> OWN = Set.of("my", "our", "mine", "ours");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "do", "did", "does", "are", "is", "was", "were", "have", "has", "had", "can", "could",
          "will", "would", "should", "may", "shall");
  private static final Set<String> WONDERS =
      Set.of("what", "how", "why", "when", "where", "which", "who", "and");

  private final Sheet sheet;
  private final Ledgers book;

  Talk(Sheet sheet, Ledgers book) {
    this.sheet = sheet;
    this.book = book;
  }

  /** Whether a piece is free as such, with the words in it that nothing explains. */
  boolean free(Residue.Piece piece) {
    return (harmless(piece) && framed(piece)) || asked(piece);
  }

  private static final Set<String> FEELING =
      Set.of(
          "would",
          "could",
          "can",
          "think",
          "see",
          "feel",
          "know",
          "understand",
          "realize",
          "realise",
          "will",
          "am",
          "still",
          "wanted",
          "want",
          "hope",
          "love",
          "like",
          "enjoy",
          "enjoyed",
          "look",
          "need",
          "trust",
          "believe",
          "appreciate",
          "welcome");

  /** Whether a frame of talk opens the piece, or goes on in it. */
  boolean opened(Residue.Piece piece) {
    String first = sheet.token(0).low();
    for (int i = piece.from(); i + 1 < Math.min(piece.to(), piece.from() + 7); i++) {
      if (i < piece.from() + 2 && (sheet.token(i).is("would") || sheet.token(i).is("could"))) {
        return true;
      }
      if (sheet.token(i).is("i") && FEELING.contains(sheet.token(i + 1).low())) {
        return true;
      }
    }
    return framed(piece)
        || Set.of(
                "dear", "hi", "hello", "hey", "thank", "thanks", "subject", "best", "kind", "warm",
                "please", "if", "could", "would", "may")
            .contains(first)
        || Set.of("if", "to", "for", "before").contains(sheet.token(piece.from()).low());
  }

  private boolean harmless(Residue.Piece piece) {
    for (int i : piece.left()) {
      Token token = sheet.token(i);
      if (!token.word()
          || (token.capital() && i > 0 && (!sheet.token(i - 1).is(".") || honoured(i)))
          || (claims(token.low()) && !(token.is("because") && before(piece)))) {
        return false;
      }
      for (int k = Math.max(piece.from(), i - 2); k < i; k++) {
        if (OWN.contains(sheet.token(k).low()) && !free(token.low())) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether "Mr." or the like stands before a word: it is somebody's name. */
  private boolean honoured(int i) {
    return i > 1 && HONORIFICS.contains(sheet.token(i - 2).low());
  }

  private static boolean free(String low) {
    return Lexicon.get().has("talk", low) || Lexicon.get().has("free", low);
  }

  /** Whether a word claims something wherever it stands. */
  static boolean claims(String low) {
    return Lexicon.get().has("claiming", low)
        || (low.endsWith("est") && low.length() > 4 && !Lexicon.get().has("talk", low))
        || (low.length() > 5
            && low.endsWith("ed")
            && !Lexicon.get().has("talk", low)
            && !Lexicon.get().has("free", low))
        || (Verbs.past(low) && !free(low));
  }

  /** Whether a frame of wish, thanks or intention opens the piece or the sentence. */
  private boolean framed(Residue.Piece piece) {
    return opens(piece.from(), piece.to())
        || (piece.from() > 0 && before(piece) && continues(piece));
  }

  /**
   * Whether a piece goes on in the frame of its sentence rather than opening a statement of its
   * own.
   */
  private boolean continues(Residue.Piece piece) {
    if (piece.to() - piece.from() > 3
        && sheet.token(piece.from() + 1).is("i")
        && (sheet.token(piece.from() + 2).is("can") || sheet.token(piece.from() + 2).is("could"))) {
      return true;
    }
    for (int i = piece.from(); i < Math.min(piece.to(), piece.from() + 3); i++) {
      String low = sheet.token(i).low();
      if (Set.of("i", "we", "my", "our").contains(low)) {
        return false;
      }
    }
    return true;
  }

  private boolean before(Residue.Piece piece) {
    for (int i = Math.max(0, piece.from() - 14); i < piece.from(); i++) {
      for (List<String> frame : FRAMES) {
        if (matches(i, piece.from(), frame)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean opens(int from, int to) {
    for (int i = from; i < Math.min(to, from + 4); i++) {
      for (List<String> frame : FRAMES) {
        if (matches(i, to, frame)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean matches(int at, int to, List<String> frame) {
    if (at + frame.size() > to) {
      return false;
    }
    for (int i = 0; i < frame.size(); i++) {
      if (!sheet.token(at + i).is(frame.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a question to the writer or the reader that supposes nothing unknown. */
  private boolean asked(Residue.Piece piece) {
    if (!sheet.sentence().asks()
        || sheet.has("not", "still", "again", "already", "i", "my", "we", "our", "me")) {
      return false;
    }
    for (int i : piece.left()) {
      Token token = sheet.token(i);
      if (!token.word()
          || (token.capital() && i > 0)
          || (token.low().endsWith("est") && token.low().length() > 4)) {
        return false;
      }
    }
    String first = sheet.token(0).low();
    if (first.equals("and") && sheet.size() > 1) {
      first = sheet.token(1).low();
    }
    if (AUXILIARIES.contains(first)
        && !Set.of("could", "would", "can", "will", "may", "should", "shall").contains(first)
        && sheet.has("you")) {
      return true;
    }
    if (!WONDERS.contains(first) && !AUXILIARIES.contains(first)) {
      return sheet.size() < 7 && known(piece);
    }
    return known(piece);
  }

  /** Whether the ledger knows each of the words. */
  private boolean known(Residue.Piece piece) {
    for (int i : piece.left()) {
      boolean known = false;
      for (Held held : book.facts()) {
        known |= Lexicon.get().carried(sheet.token(i).stem(), held.stems());
      }
      for (Statement statement : book.statements()) {
        known |= Lexicon.get().carried(sheet.token(i).stem(), statement.stems());
      }
      if (!known) {
        return false;
      }
    }
    return true;
  }
}
