package io.payband.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a guide does not say: figures, claims about pay, and words that fit every job alike. */
final class GuideWords {

  /** Alternatives of a regular expression, each of them whole words. */
  private static final List<String> REFUSED =
      List.of(
          "ensur(?:e|es|ed|ing)",
          "leverag\\w+",
          "driv(?:e|es|ing) (?:the |a |an )?\\w+",
          "synerg\\w+",
          "best[- ]practices?",
          "cross-functional\\w*",
          "fast-paced",
          "passion\\w*",
          "cutting-edge",
          "robust\\w*",
          "seamless\\w*",
          "crucial\\w*",
          "vital",
          "pivotal",
          "key",
          "world-class",
          "dynamic",
          "holistic\\w*",
          "stakeholders?",
          "wide range",
          "variety of",
          "various",
          "etc",
          "and more",
          "responsible for",
          "plays? an? (?:\\w+ )?role",
          "works? closely",
          "collaborat\\w+ with",
          "strong communicat\\w+",
          "team player",
          "deep dives?",
          "landscape",
          "ever-changing",
          "day-to-day",
          "high-quality",
          "impactful",
          "delivers? value",
          "strategic vision",
          "thought leader\\w*",
          "rockstar",
          "navigat(?:e|es|ed|ing)",
          "foster(?:s|ed|ing)?",
          "empower\\w*",
          "streamlin\\w+",
          "spearhead\\w*",
          "utili[sz]\\w+",
          "at scale",
          "end-to-end",
          "highly paid",
          "well paid",
          "pays? (?:well|more|better|less)",
          "six-figure",
          "four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty",
          "sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?",
          "per ?cent");

  private static final Pattern WORDS =
      Pattern.compile("\\b(?:" + String.join("|", REFUSED) + ")\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGNS = Pattern.compile("[0-9%$€£!?]");

  private GuideWords() {}

  /** The first thing in a text that a guide does not say. */
  static Optional<String> refused(String text) {
    Matcher sign = SIGNS.matcher(text);
    if (sign.find()) {
      return Optional.of(sign.group());
    }
    Matcher word = WORDS.matcher(text);
    return word.find() ? Optional.of(word.group().toLowerCase(Locale.ROOT)) : Optional.empty();
  }
}
