package io.payband.letter;

/** Counts words as a person would: what stands between spaces and holds a letter or a digit. */
public final class Words {

  private Words() {}

  /** How many words the text has. */
  public static int count(String text) {
    int words = 0;
    boolean inside = false;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      inside = !Character.isWhitespace(c);
      if (!inside) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        words++;
      }
    }
    return words;
  }
}
