package io.payband.job;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title's normal form with what hides its words taken away: plural job words become singular, one
 * slip in a long job word is mended ({@code buisness}), numbers of postings and of an employer's
 * pay scale at the end are left out ({@code analyst jc60}), "information technology" is {@code it}.
 */
final class TitleSpelling {

  /** A slip in a shorter word often makes another word. */
  private static final int SHORTEST = 7;

  /** Words of jobs, long enough that a word one slip away is the same word misspelled. */
  private static final Set<String> LONG_WORDS =
      Set.of(
          ("engineer engineering software developer development programmer programming analyst"
                  + " business administrator administration architect accountant attorney"
                  + " therapist physical mechanical electrical registered recruiter recruitment"
                  + " representative specialist scientist technician technical executive"
                  + " consultant marketing resources coordinator assistant database")
              .split(" "));

  private static final Set<String> JOBS =
      Set.of(
          ("engineer developer programmer analyst manager architect designer nurse teacher attorney"
                  + " lawyer accountant auditor recruiter scientist administrator consultant"
                  + " specialist technician representative therapist director coordinator tester"
                  + " researcher owner assistant aide prosecutor executive")
              .split(" "));

  private static final Map<String, String> SAID_SHORTER =
      Map.of("information technology", "it", "co ordinator", "coordinator");

  private static final Pattern NUMBER =
      Pattern.compile("[0-9]{2,}|[a-z]+[0-9]{2,}[a-z0-9]*|[0-9]{2,}[a-z]+[a-z0-9]*");

  private TitleSpelling() {}

  /** The mended form of a normal form; the mended form of that is itself. */
  static String mended(String normal) {
    String[] words = normal.split(" ", -1);
    int end = words.length;
    while (end > 1 && NUMBER.matcher(words[end - 1]).matches()) {
      end--;
    }
    StringBuilder out = new StringBuilder(normal.length());
    for (int i = 0; i < end; i++) {
      if (i > 0) {
        out.append(' ');
      }
      out.append(mendedWord(words[i]));
    }
    String text = out.toString();
    for (Map.Entry<String, String> shorter : SAID_SHORTER.entrySet()) {
      if (text.contains(shorter.getKey())) {
        text = text.replace(shorter.getKey(), shorter.getValue());
      }
    }
    return text;
  }

  private static String mendedWord(String word) {
    if (word.endsWith("s") && JOBS.contains(word.substring(0, word.length() - 1))) {
      return word.substring(0, word.length() - 1);
    }
    if (word.length() < SHORTEST - 1 || LONG_WORDS.contains(word)) {
      return word;
    }
    String meant = meant(word);
    return meant == null ? word : meant;
  }

  private static @Nullable String meant(String word) {
    String found = null;
    for (String candidate : LONG_WORDS) {
      if (candidate.length() >= SHORTEST
          && candidate.charAt(0) == word.charAt(0)
          && Math.abs(candidate.length() - word.length()) <= 1
          && isOneSlip(word, candidate)) {
        if (found != null) {
          return null;
        }
        found = candidate;
      }
    }
    return found;
  }

  /** One letter more, fewer or other, or two neighbours changed; a plural is no slip. */
  private static boolean isOneSlip(String word, String meant) {
    int from = 0;
    int shorter = Math.min(word.length(), meant.length());
    while (from < shorter && word.charAt(from) == meant.charAt(from)) {
      from++;
    }
    String restOfWord = word.substring(from);
    String rest = meant.substring(from);
    if (word.length() > meant.length()) {
      return !restOfWord.equals("s") && restOfWord.substring(1).equals(rest);
    }
    if (word.length() < meant.length()) {
      return rest.substring(1).equals(restOfWord);
    }
    return restOfWord.length() > 1
        && (restOfWord.substring(1).equals(rest.substring(1))
            || (restOfWord.charAt(0) == rest.charAt(1)
                && restOfWord.charAt(1) == rest.charAt(0)
                && restOfWord.substring(2).equals(rest.substring(2))));
  }
}
