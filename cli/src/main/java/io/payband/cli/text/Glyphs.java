package io.payband.cli.text;

import java.text.Normalizer;

/** The characters that a terminal can show: all of Unicode, or ASCII with stand-ins. */
public enum Glyphs {
  UNICODE {
    @Override
    String shown(int letter) {
      return Character.toString(letter);
    }
  },
  ASCII {
    @Override
    String shown(int letter) {
      return letter < 128 ? Character.toString(letter) : standIn(letter);
    }
  };

  private static final int REPLACEMENT = 0xFFFD;

  abstract String shown(int letter);

  /**
   * A text as it may reach the terminal: on one line, without control characters and without those
   * that reverse the order of what follows.
   */
  public String text(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 8);
    text.codePoints()
        .map(Glyphs::harmless)
        .forEach(letter -> shown.append(letter < 0 ? "" : shown(letter)));
    return shown.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** The same character, a blank, a replacement, or -1 for nothing. */
  private static int harmless(int letter) {
    if (letter == '\t' || letter == '\n') {
      return ' ';
    }
    return switch (Character.getType(letter)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> REPLACEMENT;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.FORMAT -> -1;
      default -> letter;
    };
  }

  private static String standIn(int letter) {
    return switch (letter) {
      case '\u00A0', '\u202F' -> " ";
      case '−', '–', '—', '─' -> "-";
      case '━' -> "=";
      case '│', '├', '┤', '┬', '┴', '┼' -> "|";
      case '±' -> "+-";
      case '×' -> "x";
      case '…' -> "...";
      case '●' -> "O";
      case '○' -> "o";
      case '◆' -> "X";
      case '◇' -> "x";
      case '■' -> "#";
      case '“', '”' -> "\"";
      case '‘', '’' -> "'";
      case '·' -> "-";
      case '→' -> ">";
      default -> {
        String base =
            Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                .replaceAll("[^\\x20-\\x7E]", "");
        yield base.isEmpty() ? "?" : base;
      }
    };
  }
}
