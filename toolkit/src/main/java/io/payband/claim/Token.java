package io.payband.claim;

/**
 * A word, a number in digits, or a sign.
 *
 * @param kind which of them
 * @param text as it is read
 * @param low in small letters, without the points of an abbreviation or a possessive's end
 * @param from the first code point in the original
 * @param to the code point after its last
 * @param glued whether nothing stands between it and the token before
 * @param joined whether only a hyphen does
 * @param possessive whether a possessive's end was taken off
 */
record Token(
    Kind kind,
    String text,
    String low,
    int from,
    int to,
    boolean glued,
    boolean joined,
    boolean possessive) {

  enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  boolean word() {
    return kind == Kind.WORD;
  }

  boolean number() {
    return kind == Kind.NUMBER;
  }

  boolean is(String other) {
    return low.equals(other);
  }

  /** Whether it begins with a capital. */
  boolean capital() {
    return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
  }

  /** What words are compared by. */
  String stem() {
    return Stem.of(low);
  }
}
