package io.payband.letter.cover;

import java.util.List;

/**
 * What a cover letter takes from a résumé.
 *
 * @param evidence in the order of the résumé, the latest first as a rule
 */
record Resume(List<Evidence> evidence) {

  /** Longest résumé and ad that are read, in characters. */
  static final int LONGEST = 200_000;

  Resume {
    evidence = List.copyOf(evidence);
  }

  /** Reads a résumé: JSON Resume when it begins with a brace, text otherwise. */
  static Resume read(String document) {
    if (document.length() > LONGEST) {
      throw new IllegalArgumentException(
          "the résumé has " + document.length() + " characters; expected at most " + LONGEST);
    }
    return document.stripLeading().startsWith("{")
        ? ResumeJson.read(document)
        : ResumeText.read(document);
  }
}
