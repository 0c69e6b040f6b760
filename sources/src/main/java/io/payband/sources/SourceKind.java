package io.payband.sources;

/** Where the figures of a source come from. */
public enum SourceKind {
  SELF_REPORTED("self-reported"),
  OFFICIAL("official"),
  POSTED("posted"),
  REFERENCE("reference");

  private final String word;

  SourceKind(String word) {
    this.word = word;
  }

  /** The word that outputs use. */
  public String word() {
    return word;
  }
}
