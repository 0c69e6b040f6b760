package io.payband.job;

import java.util.Locale;
import java.util.Set;

/** Names of roles and occupations inside sentences. */
public final class NameWords {

  /** Names within names of roles. */
  private static final Set<String> PROPER =
      Set.of("Android", "Java", "Python", "Salesforce", "Linux", "Windows");

  /** Letters whose own names begin with a vowel, so that an abbreviation takes “an”. */
  private static final String VOWEL_LETTERS = "AEFHILMNORSX";

  private NameWords() {}

  /** A name within a sentence: {@code full-stack engineer}, but {@code iOS engineer}. */
  public static String inSentence(String name) {
    StringBuilder text = new StringBuilder(name.length());
    for (int from = 0; from < name.length(); ) {
      int to = from;
      while (to < name.length() && Character.isLetter(name.charAt(to))) {
        to++;
      }
      String word = name.substring(from, to);
      boolean plain =
          !PROPER.contains(word)
              && word.length() > 1
              && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
      text.append(plain ? word.toLowerCase(Locale.ROOT) : word);
      if (to < name.length()) {
        text.append(name.charAt(to));
      }
      from = to + 1;
    }
    return text.toString();
  }

  /** One person of a role, or of an occupation, whose names are plurals, within a sentence. */
  public static String person(String name, boolean isRole) {
    return isRole ? inSentence(name) : "person among " + inSentence(name);
  }

  /** Several people of a role or of an occupation, within a sentence. */
  public static String people(String name, boolean isRole) {
    String said = inSentence(name);
    if (!isRole) {
      return said;
    }
    int aside = said.indexOf(" (");
    return aside < 0 ? said + "s" : said.substring(0, aside) + "s" + said.substring(aside);
  }

  /** A name in a sentence after “a” or “an”, as it is spoken. */
  public static String withArticle(String said) {
    int end = 0;
    while (end < said.length() && Character.isLetter(said.charAt(end))) {
      end++;
    }
    String word = said.substring(0, end);
    boolean spelt = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    boolean vowel =
        spelt
            ? VOWEL_LETTERS.indexOf(word.charAt(0)) >= 0
            : !word.isEmpty()
                && "aeiou".indexOf(Character.toLowerCase(word.charAt(0))) >= 0
                && !word.startsWith("uni")
                && !word.startsWith("use");
    return (vowel ? "an " : "a ") + said;
  }
}
