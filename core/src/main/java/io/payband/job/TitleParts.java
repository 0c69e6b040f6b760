package io.payband.job;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a written title names, and what it adds.
 *
 * @param head the job: what stands before the first comma, colon or dash outside brackets
 * @param rest what stands behind, empty when nothing does
 */
record TitleParts(String head, String rest) {

  private static final String DASHES = "-\u2010-\u2015\u2212";

  /**
   * Between a job and what is added: a comma, or a dash with a blank beside it. Also what a dash
   * becomes when bytes are read in the wrong encoding.
   */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[,;:|]\\s*|\\s+["
              + DASHES
              + "\u201c\u201d]+\\s*|["
              + DASHES
              + "]+\\s+|\\s*\u00e2\\S{0,2}\\s+");

  /** Where in an organisation somebody works. */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:\\s*["
              + DASHES
              + ",/]|\\s+(?:for|in|at|with))\\s*(?:the\\s+)?(?:[a-z']+\\s+)?"
              + "(?:bureau|office|division|department|dept\\.?)\\s+(?:of|for)\\b.*$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern LEADS_ALONE =
      Pattern.compile(
          "(?:(?:deputy|assistant|associate|executive|senior|director|chief|head|manager"
              + "|supervisor|commissioner) ?)+");

  private static final Pattern SEVERAL =
      Pattern.compile(
          "^\\W*(?:multiple|several|various|many)\\s+(?:\\w+\\s+){0,2}?"
              + "(?:openings?|positions?|roles?|jobs?|vacancies|opportunities)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ROLES_OF =
      Pattern.compile("[^0-9]*(?:[,/&]|\\band\\b)[^0-9]*\\broles\\W*", Pattern.CASE_INSENSITIVE);

  /** The two parts of a title as somebody wrote it. */
  static TitleParts of(String title) {
    Matcher between = BETWEEN.matcher(title);
    while (between.find()) {
      if (between.start() > 0 && !TitleText.isInsideBrackets(title, between.start())) {
        return new TitleParts(title.substring(0, between.start()), title.substring(between.end()));
      }
    }
    return new TitleParts(title, "");
  }

  /** A title without the unit of an organisation named at its end ("…, Bureau of Records"). */
  static String withoutUnit(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    if (!(lower.contains("bureau")
        || lower.contains("office")
        || lower.contains("division")
        || lower.contains("dep"))) {
      return title;
    }
    String without = UNIT.matcher(title).replaceFirst("");
    // Who leads a bureau leads what it is for.
    return without.isBlank() || LEADS_ALONE.matcher(TitleText.normalise(without)).matches()
        ? title
        : without;
  }

  /** Whether it says itself that it is an advertisement of several jobs. */
  static boolean advertisesSeveral(String title) {
    return SEVERAL.matcher(title).matches()
        || ROLES_OF.matcher(TitleText.outsideBrackets(title)).matches();
  }
}
