package io.payband.law;

/** How sure a rule is. "verified" means that a page says so, not that the statute was read. */
public enum Mark {
  /** A law firm, an agency or a trade body says so. */
  VERIFIED("verified", "verified"),
  /** A commercial or generated page alone says so. */
  WEAK("weak", "weakly verified"),
  /** Not verified, or moving. */
  UNCERTAIN("uncertain", "uncertain, check it before you rely on it");

  private final String key;
  private final String words;

  Mark(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /** As data: {@code verified}. */
  public String key() {
    return key;
  }

  /** As a reader sees it. */
  public String words() {
    return words;
  }

  static Mark of(String key) {
    for (Mark mark : values()) {
      if (mark.key.equals(key)) {
        return mark;
      }
    }
    throw new IllegalArgumentException("no mark \"" + key + "\"");
  }
}
