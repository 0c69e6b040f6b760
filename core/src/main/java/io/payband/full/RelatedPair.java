package io.payband.full;

/**
 * Another comparison worth reading.
 *
 * @param why how it is related to this one
 * @param first slug or code of one side, which is one of this comparison's
 * @param firstName its name
 * @param second slug or code of the other
 * @param secondName its name
 */
public record RelatedPair(
    Why why, String first, String firstName, String second, String secondName) {

  /** How a comparison is related. */
  public enum Why {
    MOVE("move", "a usual move"),
    FAMILY("family", "the same family"),
    OCCUPATION("occupation", "a close occupation");

    private final String key;
    private final String words;

    Why(String key, String words) {
      this.key = key;
      this.words = words;
    }

    /** The name in JSON. */
    public String key() {
      return key;
    }

    /** What readers call it. */
    public String words() {
      return words;
    }
  }
}
