package io.payband.job;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Job titles in a normal form, so that the many spellings of one title meet.
 *
 * <p>A normal form is lower-case ASCII words joined by single blanks, with short forms written out:
 * {@code Sr. Back-End Eng.} is {@code senior back end engineer}. Only the first {@value #LIMIT}
 * characters of a title are looked at, whatever its length. Pure functions, safe for use by several
 * threads.
 */
public final class TitleText {

  /** Number of characters of a title that count. */
  public static final int LIMIT = 300;

  private static final Map<String, String> WRITTEN_OUT =
      Map.<String, String>ofEntries(
          Map.entry("admin", "administrator"),
          Map.entry("ai", "artificial intelligence"),
          Map.entry("assoc", "associate"),
          Map.entry("asst", "assistant"),
          Map.entry("avp", "assistant vice president"),
          Map.entry("backend", "back end"),
          Map.entry("bi", "business intelligence"),
          Map.entry("cpa", "certified public accountant"),
          Map.entry("cybersecurity", "cyber security"),
          Map.entry("dba", "database administrator"),
          Map.entry("dev", "developer"),
          Map.entry("devsecops", "devops"),
          Map.entry("dir", "director"),
          Map.entry("eng", "engineer"),
          Map.entry("engr", "engineer"),
          Map.entry("evp", "executive vice president"),
          Map.entry("frontend", "front end"),
          Map.entry("fullstack", "full stack"),
          Map.entry("hr", "human resources"),
          Map.entry("hrbp", "human resources business partner"),
          Map.entry("hw", "hardware"),
          Map.entry("jr", "junior"),
          Map.entry("mgmt", "management"),
          Map.entry("mgr", "manager"),
          Map.entry("mktg", "marketing"),
          Map.entry("ml", "machine learning"),
          Map.entry("principle", "principal"),
          Map.entry("programme", "program"),
          Map.entry("qa", "quality assurance"),
          Map.entry("rep", "representative"),
          Map.entry("rn", "registered nurse"),
          Map.entry("sde", "software development engineer"),
          Map.entry("sdet", "software development engineer in test"),
          Map.entry("snr", "senior"),
          Map.entry("sr", "senior"),
          Map.entry("sre", "site reliability engineer"),
          Map.entry("svp", "senior vice president"),
          Map.entry("sw", "software"),
          Map.entry("swe", "software engineer"),
          Map.entry("tpm", "technical program manager"),
          Map.entry("ui", "user interface"),
          Map.entry("ux", "user experience"),
          Map.entry("vp", "vice president"));

  /** Words that say how far along somebody is, or how they are employed, not what they do. */
  private static final Set<String> LEVEL_WORDS =
      Set.of(
          ("senior junior lead principal staff chief head associate entry level intern internship"
                  + " trainee graduate i ii iii iv v vi vii 1 2 3 4 5 6 7 l3 l4 l5 l6 l7 ic1 ic2"
                  + " ic3 ic4 ic5 mid experienced founding us usa remote hybrid contract contractor"
                  + " part time full temporary freelance the a an of and for")
              .split(" "));

  private static final String APOSTROPHES = "'\u2018\u2019\u02bc`\u00b4";
  private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)?|\\[[^\\[\\]]*\\]?");
  private static final Pattern BETWEEN_JOBS =
      Pattern.compile(
          "[;|/\n]|\\bmultiple (?:openings|positions|roles|jobs)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN_LISTED =
      Pattern.compile("[,;|/&\n\u2014]|\\band\\b", Pattern.CASE_INSENSITIVE);

  private TitleText() {}

  /**
   * The normal form of a title.
   *
   * @return empty when the title holds no letter or digit of the Latin alphabet
   */
  public static String normalise(String title) {
    String text = plain(cut(title));
    StringBuilder out = new StringBuilder(text.length() + 16);
    StringBuilder token = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWord(c)) {
        token.append(c);
      } else if (c == '#' && token.toString().equals("c")) {
        token.append(c);
        finish(token, out);
      } else if (c == '+' && token.toString().equals("c") && text.startsWith("++", i)) {
        token.append("++");
        finish(token, out);
        i++;
      } else if (APOSTROPHES.indexOf(c) < 0) { // "women's" is one word
        finish(token, out);
        if (c == '&') {
          token.append("and");
          finish(token, out);
        } else if (c == '.' && isNet(text, i)) {
          token.append(".net");
          finish(token, out);
          i += 3;
        }
      }
    }
    finish(token, out);
    return out.toString();
  }

  /** The normal form of what stands outside round and square brackets. */
  public static String withoutParentheses(String title) {
    String text = cut(title);
    if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
      return normalise(text);
    }
    return normalise(outsideBrackets(text));
  }

  /** What stands outside round and square brackets, as written. */
  static String outsideBrackets(String title) {
    return PARENTHESES.matcher(title).replaceAll(" ");
  }

  /** The normal form of what stands inside round and square brackets; empty when nothing does. */
  public static String insideParentheses(String title) {
    StringBuilder inside = new StringBuilder();
    PARENTHESES.matcher(cut(title)).results().forEach(m -> inside.append(m.group()).append(' '));
    return normalise(inside.toString());
  }

  /**
   * A normal form without the words that say how far along somebody is ({@code senior}, {@code ii},
   * {@code remote}).
   *
   * @param normal a normal form
   * @return empty when nothing else was in it
   */
  public static String withoutLevelWords(String normal) {
    StringBuilder out = new StringBuilder(normal.length());
    String[] words = normal.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      String next = i + 1 < words.length ? words[i + 1] : "";
      boolean ofWork =
          (words[i].equals("full") && next.equals("stack"))
              || (words[i].equals("entry") && !next.equals("level")); // data entry
      if (ofWork || !LEVEL_WORDS.contains(words[i])) {
        append(words[i], out);
      }
    }
    return out.toString();
  }

  /**
   * The parts of a title that names several jobs ({@code Engineer / Architect}), as written, in
   * order; the title itself when it names one. What stands in brackets is not taken apart.
   */
  public static List<String> jobs(String title) {
    String text = cut(title);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (MatchResult between : BETWEEN_JOBS.matcher(text).results().toList()) {
      if (!isInsideBrackets(text, between.start())) {
        addPart(text.substring(from, between.start()), parts);
        from = between.end();
      }
    }
    addPart(text.substring(from), parts);
    return List.copyOf(parts);
  }

  /** The parts between commas, dashes, bars and "and" outside brackets, as written, in order. */
  static List<String> listed(String title) {
    return Arrays.stream(BETWEEN_LISTED.split(outsideBrackets(cut(title))))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Whether a place in a text lies between an opening bracket and its end. */
  static boolean isInsideBrackets(String text, int at) {
    return Math.max(text.lastIndexOf('(', at), text.lastIndexOf('[', at))
        > Math.max(text.lastIndexOf(')', at), text.lastIndexOf(']', at));
  }

  private static void addPart(String part, List<String> parts) {
    String trimmed = part.strip();
    if (!trimmed.isEmpty()) {
      parts.add(trimmed);
    }
  }

  /** The characters that count. */
  static String cut(String title) {
    return title.length() <= LIMIT ? title : title.substring(0, LIMIT);
  }

  /** Lower case, compatibility forms resolved, accents off. */
  private static String plain(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    lower
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return cut(out.toString()); // one character can stand for eighteen
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static boolean isNet(String text, int dot) {
    int end = dot + 4;
    return text.startsWith("net", dot + 1)
        && (end == text.length() || !(isWord(text.charAt(end)) || text.charAt(end) == '_'));
  }

  private static void finish(StringBuilder token, StringBuilder out) {
    if (!token.isEmpty()) {
      String word = token.toString();
      append(WRITTEN_OUT.getOrDefault(word, word), out);
      token.setLength(0);
    }
  }

  private static void append(String word, StringBuilder out) {
    if (!out.isEmpty()) {
      out.append(' ');
    }
    out.append(word);
  }
}
