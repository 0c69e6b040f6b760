package io.payband.claim;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Reads a character as what it looks like. */
final class Fold {

  /** Marks a superscript digit: a footnote's mark, or a figure in disguise. */
  static final char SUPERSCRIPT = '\u02B0';

  private static final Map<Integer, String> LOOKALIKES = lookalikes();

  private Fold() {}

  /** What a code point is read as; empty when it has no width. */
  static String read(int c) {
    if (c < 128) {
      return c == '\r' || c == '\f' || c == '\u000B' ? "\n" : String.valueOf((char) c);
    }
    String alike = LOOKALIKES.get(c);
    if (alike != null) {
      return alike;
    }
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.CONTROL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          "";
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "\n";
      // A space that does not break may group digits.
      case Character.SPACE_SEPARATOR -> c == 0x3000 || c == 0x2003 || c == 0x2002 ? " " : "\u00A0";
      case Character.DECIMAL_DIGIT_NUMBER -> String.valueOf(Character.digit(c, 10));
      default -> decomposed(c);
    };
  }

  private static String decomposed(int c) {
    if ((c >= 0x2070 && c <= 0x2079) || c == 0xB9 || c == 0xB2 || c == 0xB3) {
      return String.valueOf(SUPERSCRIPT);
    }
    String folded = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder();
    folded
        .codePoints()
        .forEach(part -> {
          String alike = LOOKALIKES.get(part);
          int type = Character.getType(part);
          if (alike != null) {
            out.append(alike);
          } else if (Character.isDigit(part)) {
            out.append(Character.digit(part, 10));
          } else if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return;
          } else if (part < 0x10000) {
            out.append((char) part);
          } else {
            out.append('\u25A1');
          }
        });
    return out.toString();
  }

  private static Map<Integer, String> lookalikes() {
    Map<Integer, String> map = new HashMap<>();
    for (String line : Resource.lines("lookalikes.txt")) {
      int gap = line.indexOf(' ');
      String alike = line.substring(0, gap);
      line.substring(gap + 1)
          .codePoints()
          .filter(c -> c != ' ')
          .forEach(c -> map.put(c, alike.equals("space") ? " " : alike));
    }
    return map;
  }
}
