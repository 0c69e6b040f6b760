package io.payband.job;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Normal forms of company and level names, so that the many spellings of one thing meet.
 *
 * <p>Pure functions, safe for use by several threads.
 */
public final class CompanyLevelKey {

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final Pattern SHORT_SENIOR = Pattern.compile("sr($|[^a-z]|[a-df-z])");
  private static final Pattern NUMBERED = Pattern.compile("(?:l|e|ic|ict|itc|t)?([0-9]+)");
  private static final Map<String, String> ROMAN =
      Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5", "vi", "6", "vii", "7");
  private static final List<String> SENIORITY =
      List.of(
          "intern",
          "distinguished",
          "fellow",
          "vicepresident",
          "director",
          "principal",
          "seniorstaff",
          "seniormanager",
          "staff",
          "manager",
          "lead",
          "architect",
          "senior",
          "associate",
          "junior",
          "analyst",
          "consultant");
  private static final Map<String, String> COMPANY_ALIASES =
      Map.ofEntries(
          Map.entry("amazoncom", "amazon"),
          Map.entry("amazonwebservices", "amazon"),
          Map.entry("aws", "amazon"),
          Map.entry("googlellc", "google"),
          Map.entry("microsoftcorporation", "microsoft"),
          Map.entry("appleinc", "apple"),
          Map.entry("intelcorporation", "intel"),
          Map.entry("jpmorgan", "jpmorganchase"),
          Map.entry("ernstandyoung", "ey"),
          Map.entry("ernstyoung", "ey"),
          Map.entry("hpinc", "hp"),
          Map.entry("hewlettpackardenterprise", "hpe"),
          Map.entry("dell", "delltechnologies"),
          Map.entry("snapchat", "snap"),
          Map.entry("samsungelectronicsamerica", "samsung"),
          Map.entry("ciscosystems", "cisco"),
          Map.entry("meta", "facebook"),
          Map.entry("bytedancetiktok", "bytedance"),
          Map.entry("tiktok", "bytedance"));

  private CompanyLevelKey() {}

  /** Lower-case ASCII letters and digits of a text, nothing else. */
  public static String squeeze(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The key of a company's name; known other names lead to one key. */
  public static String company(String name) {
    String key = squeeze(name);
    return COMPANY_ALIASES.getOrDefault(key, key);
  }

  /**
   * The key of a level's name: squeezed, with a roman numeral that is a word of its own as a digit,
   * and {@code sr} as {@code senior} where it is a word of its own or the key begins with it.
   * {@code SDE II} is {@code sde2}, {@code Sr. Engineer} is {@code seniorengineer}, {@code SRE} is
   * no {@code sr}.
   */
  public static String level(String name) {
    StringBuilder out = new StringBuilder();
    Matcher words = WORD.matcher(name.toLowerCase(Locale.ROOT));
    while (words.find()) {
      String word = words.group();
      out.append(word.equals("sr") ? "senior" : ROMAN.getOrDefault(word, word));
    }
    String key = out.toString();
    return SHORT_SENIOR.matcher(key).lookingAt() ? "senior" + key.substring(2) : key;
  }

  /** {@code N} and the number where a level key is a plain number of a ladder, else the key. */
  public static String numbered(String levelKey) {
    Matcher match = NUMBERED.matcher(levelKey);
    if (!match.matches()) {
      return levelKey;
    }
    String digits = match.group(1).replaceFirst("^0+(?=.)", "");
    return "N" + digits;
  }

  /** The first seniority word that occurs in a level key, else {@code none}. */
  public static String seniority(String levelKey) {
    for (String word : SENIORITY) {
      if (levelKey.contains(word)) {
        return word;
      }
    }
    return "none";
  }
}
