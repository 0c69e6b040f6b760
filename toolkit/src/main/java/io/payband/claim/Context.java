package io.payband.claim;

/** What a sentence takes over from those before it. */
final class Context {

  private static final int BACK = 3;

  private Context() {}

  /** How many words of a fact's role stand over the sentence or shortly before it. */
  static int overlap(Sheet sheet, Held held) {
    int count = 0;
    for (Token token : sheet.sentence().lead()) {
      if (token.word()
          && !Lexicon.get().function(token.low())
          && Lexicon.get().carried(token.stem(), held.stems())) {
        count++;
      }
    }
    Sheet before = sheet.before();
    for (int i = 0; i < BACK && before != null && count == 0; i++) {
      for (int k = 0; k < before.size(); k++) {
        if (before.content(k) && Lexicon.get().carried(before.token(k).stem(), held.stems())) {
          count++;
        }
      }
      before = before.before();
    }
    return count;
  }
}
