package io.payband.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts a stretch of a page into tokens; contractions become two. */
final class Tokenizer {

  private static final String ALIKE = "OolIiSsBZz";
  private static final String MEANT = "0011155822";

  private static final Map<String, String> CONTRACTED =
      Map.ofEntries(
          Map.entry("'m", "am"),
          Map.entry("'ve", "have"),
          Map.entry("'d", "would"),
          Map.entry("'ll", "will"),
          Map.entry("'re", "are"));

  private static final List<String> WITH_IS =
      List.of(
          "it",
          "that",
          "there",
          "here",
          "what",
          "who",
          "where",
          "how",
          "he",
          "she",
          "this",
          "when",
          "everyone",
          "everything",
          "one");

  private final Page page;
  private final int end;
  private int at;
  private boolean glued;
  private boolean joined;
  private final List<Token> out = new ArrayList<>();

  private Tokenizer(Page page, int start, int end) {
    this.page = page;
    this.at = start;
    this.end = end;
  }

  static List<Token> tokens(Page page, int start, int end) {
    Tokenizer tokenizer = new Tokenizer(page, start, end);
    tokenizer.run();
    return tokenizer.out;
  }

  private char at(int index) {
    return index >= end ? '\n' : page.at(index);
  }

  private void run() {
    while (at < end) {
      char c = page.at(at);
      if (space(c)) {
        glued = false;
        joined = false;
        at++;
      } else if (digit(c) || alikeNumber()) {
        number();
      } else if (Character.isLetter(c)) {
        word();
      } else if (c == '-'
          && at > 0
          && wordly(at(at - 1))
          && wordly(at(at + 1))
          && glued
          && !(digit(at(at - 1)) && digit(at(at + 1)))) {
        joined = true;
        at++;
      } else {
        emit(Token.Kind.SIGN, String.valueOf(c), String.valueOf(c), at, at + 1, false);
        at++;
      }
    }
  }

  private boolean wordly(char c) {
    return Character.isLetterOrDigit(c) || c == '+' || c == '#';
  }

  /** Whether letters that look like digits stand here for a number. */
  private boolean alikeNumber() {
    if (ALIKE.indexOf(page.at(at)) < 0
        || Character.isLetterOrDigit(at > 0 && glued ? page.at(at - 1) : ' ')) {
      return false;
    }
    return alikeEnd() > at;
  }

  private int alikeEnd() {
    int i = at;
    int digits = 0;
    int letters = 0;
    boolean weak = true;
    boolean grouped = false;
    while (i < end) {
      if (i - at > 40) {
        return at;
      }
      char c = page.at(i);
      if (digit(c)) {
        digits++;
      } else if (ALIKE.indexOf(c) >= 0) {
        letters++;
        weak &= c == 'O' || c == 'o' || c == 'l';
      } else if ((c == ',' || c == '.')
          && i > at
          && (digit(at(i + 1)) || ALIKE.indexOf(at(i + 1)) >= 0)) {
        grouped |= c == ',';
      } else {
        break;
      }
      i++;
    }
    boolean bounded =
        !Character.isLetterOrDigit(at(i))
            || ("kKmM".indexOf(at(i)) >= 0 && !Character.isLetter(at(i + 1)));
    boolean money = at > 0 && "$€£¥".indexOf(page.at(at - 1)) >= 0;
    boolean fits = bounded && letters > 0 && (digits > 0 || (money && letters > 1 && grouped));
    return fits && (weak || money || grouped) ? i : at;
  }

  private void number() {
    int start = at;
    int alike = alikeEnd();
    StringBuilder digits = new StringBuilder();
    if (alike > at) {
      for (; at < alike; at++) {
        int index = ALIKE.indexOf(page.at(at));
        digits.append(index < 0 ? page.at(at) : MEANT.charAt(index));
      }
    }
    while (at < end) {
      char c = page.at(at);
      if (digit(c)) {
        digits.append(c);
        at++;
      } else if ((c == '.' || c == ',' || c == '\'') && digit(at(at + 1)) && at > start) {
        digits.append(c);
        at++;
      } else if ((c == '\u00A0' || c == ' ') && groups(digits) && threeDigits(at + 1)) {
        digits.append(' ');
        at++;
      } else {
        break;
      }
    }
    emit(Token.Kind.NUMBER, digits.toString(), digits.toString(), start, at, false);
  }

  private static boolean groups(CharSequence digits) {
    int run = 0;
    for (int i = digits.length() - 1; i >= 0; i--) {
      char c = digits.charAt(i);
      if (c == ' ') {
        return run == 3;
      }
      if (!digit(c)) {
        return false;
      }
      run++;
    }
    return run <= 3 && run > 0 && digits.charAt(0) != '0';
  }

  private boolean threeDigits(int from) {
    return digit(at(from)) && digit(at(from + 1)) && digit(at(from + 2)) && !digit(at(from + 3));
  }

  private void word() {
    int start = at;
    while (at < end) {
      char c = page.at(at);
      if (Character.isLetterOrDigit(c)) {
        at++;
      } else if (c == '\'' && Character.isLetter(at(at + 1))) {
        at++;
      } else if (c == '.' && Character.isLetter(at(at + 1)) && Character.isLetter(at(at - 1))) {
        at++;
      } else if ((c == '+' || c == '#')
          && at - start <= 2
          && (!Character.isLetter(at(at + 1))
              && !(digit(at(at + 1)) && c == '+' && at - start == 0))
          && plusName(start)) {
        at++;
      } else if ((c == '+' || c == '#')
          && at - start <= 2
          && digit(at(at + 1))
          && at(at - 1) == '+') {
        at++;
      } else {
        break;
      }
    }
    String text = page.part(start, at);
    if (text.indexOf('.') > 0 && shortParts(text) && at(at) == '.') {
      at++;
    }
    split(text, start);
  }

  private boolean plusName(int start) {
    return Character.isLetter(page.at(start));
  }

  private static boolean shortParts(String text) {
    for (String part : text.split("\\.", -1)) {
      if (part.length() > 3) {
        return false;
      }
    }
    return true;
  }

  private void split(String text, int start) {
    String low = text.toLowerCase(Locale.ROOT);
    int quote = low.lastIndexOf('\'');
    if (quote > 0) {
      String tail = low.substring(quote);
      String head = low.substring(0, quote);
      String second = CONTRACTED.get(tail);
      if (tail.equals("'s") && WITH_IS.contains(head)) {
        second = "is";
      } else if (tail.equals("'s") && head.equals("let")) {
        second = "us";
      } else if (tail.equals("'t") && head.endsWith("n")) {
        second = "not";
        String stem = head.substring(0, head.length() - 1);
        head =
            switch (head) {
              case "can" -> "can";
              case "won" -> "will";
              case "shan" -> "shall";
              case "ain" -> "is";
              default -> stem;
            };
      }
      if (second != null) {
        emit(Token.Kind.WORD, text.substring(0, quote), head, start, start + quote, false);
        glued = true;
        emit(Token.Kind.WORD, second, second, start + quote, at, false);
        return;
      }
      if (tail.equals("'s")) {
        emit(Token.Kind.WORD, text.substring(0, quote), plain(head), start, at, true);
        return;
      }
    }
    if (at(at) == '\'' && low.endsWith("s") && !Character.isLetter(at(at + 1))) {
      emit(Token.Kind.WORD, text, plain(low), start, at + 1, true);
      at++;
      return;
    }
    emit(Token.Kind.WORD, text, plain(low), start, at, false);
  }

  private static String plain(String low) {
    if (low.indexOf('.') < 0 || low.startsWith("u.s")) {
      return low;
    }
    return shortParts(low) ? low.replace(".", "") : low;
  }

  private void emit(
      Token.Kind kind, String text, String low, int start, int stop, boolean possessive) {
    out.add(
        new Token(kind, text, low, page.from(start), page.to(stop - 1), glued, joined, possessive));
    glued = true;
    joined = false;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\u00A0' || c == '\u000B';
  }
}
