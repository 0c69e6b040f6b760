package io.payband.letter.cover;

/**
 * A passage of a document.
 *
 * @param text as it is read: for JSON, the value that the passage spells
 * @param from its first code point in the document
 * @param to the code point after its last
 */
record Passage(String text, int from, int to) {

  /** A passage of a text by its characters. */
  static Passage of(String document, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(document.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(document.charAt(end - 1))) {
      end--;
    }
    int first = document.codePointCount(0, start);
    return new Passage(
        document.substring(start, end), first, first + document.codePointCount(start, end));
  }

  /** A part of this one by its characters; the passage spells itself letter by letter. */
  Passage part(int start, int end) {
    int first = from + text.codePointCount(0, start);
    return new Passage(text.substring(start, end), first, first + text.codePointCount(start, end));
  }
}
