package io.payband.claim;

import java.util.Arrays;

/**
 * Text as a person sees it, each character with the code points of the original that it stands for.
 * A line feed ends a block, a tab a table's cell.
 */
final class Page {

  private final StringBuilder text = new StringBuilder();
  private int[] from = new int[256];
  private int[] to = new int[256];

  /** Adds a character that stands for the code points from {@code start} to before {@code end}. */
  void add(char c, int start, int end) {
    int at = text.length();
    if (at == from.length) {
      from = Arrays.copyOf(from, at * 2);
      to = Arrays.copyOf(to, at * 2);
    }
    from[at] = start;
    to[at] = end;
    text.append(c);
  }

  int length() {
    return text.length();
  }

  char at(int index) {
    return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
  }

  String part(int start, int end) {
    return text.substring(start, end);
  }

  int from(int index) {
    return from[index];
  }

  int to(int index) {
    return to[index];
  }
}
