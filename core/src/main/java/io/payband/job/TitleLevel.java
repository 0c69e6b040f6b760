package io.payband.job;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The place on the common scale that a title's own words claim, whatever the employer means by it.
 *
 * <p>In every title: entry level, junior, intern, trainee, graduate and apprentice are L3,
 * mid-level is L4, senior is L5. Only with a role in technology, engineering or product, where they
 * are steps: associate is L3, staff and lead are L6, principal and distinguished are L7 (a staff
 * nurse is a nurse). Only with a role in engineering: I, II, III or 1, 2, 3 behind the job are L3,
 * L4, L5. Of several words the highest counts, and a word before a numeral. Managers of people have
 * none: a senior manager stands on different steps in different companies.
 *
 * <p>Pure functions, safe for use by several threads.
 */
public final class TitleLevel {

  private static final Set<String> ENGINEERING =
      Set.of("Software engineering", "Infrastructure and security", "Data and AI", "Engineering");

  private static final Set<String> OTHER_STEPS =
      Set.of("Architecture and analysis", "Product and design");

  private static final Map<String, CareerLevel> ALWAYS =
      Map.of(
          "junior", CareerLevel.L3,
          "intern", CareerLevel.L3,
          "internship", CareerLevel.L3,
          "trainee", CareerLevel.L3,
          "graduate", CareerLevel.L3,
          "apprentice", CareerLevel.L3,
          "mid", CareerLevel.L4,
          "senior", CareerLevel.L5);

  private static final Map<String, CareerLevel> STEPS =
      Map.of(
          "associate", CareerLevel.L3,
          "staff", CareerLevel.L6,
          "lead", CareerLevel.L6,
          "principal", CareerLevel.L7,
          "distinguished", CareerLevel.L7);

  private static final Map<String, CareerLevel> NUMERALS =
      Map.of(
          "i", CareerLevel.L3,
          "1", CareerLevel.L3,
          "ii", CareerLevel.L4,
          "2", CareerLevel.L4,
          "iii", CareerLevel.L5,
          "3", CareerLevel.L5);

  private static final Set<String> MANAGERS =
      Set.of("director", "head", "chief", "president", "vice", "supervisor", "dean");

  /** Roles of managers, of whom some manage products, projects or brands instead of people. */
  private static final Set<String> MANAGERS_OF_PEOPLE =
      Set.of("engineering-manager", "data-manager", "hr-manager");

  private TitleLevel() {}

  /**
   * The level that a title claims.
   *
   * @param title as somebody wrote it
   * @param role what it was found to mean; null when nothing
   * @return empty where its words claim none
   */
  public static Optional<CareerLevel> of(String title, @Nullable Role role) {
    String[] words = TitleText.normalise(title).split(" ", -1);
    boolean engineer = role != null && ENGINEERING.contains(role.family());
    boolean steps = engineer || (role != null && OTHER_STEPS.contains(role.family()));
    if (role == null ? holds(words, "manager") : MANAGERS_OF_PEOPLE.contains(role.slug())) {
      return Optional.empty();
    }
    CareerLevel level = null;
    CareerLevel numeral = null;
    for (int i = 0; i < words.length; i++) {
      if (MANAGERS.contains(words[i])) {
        return Optional.empty();
      }
      CareerLevel claimed = ALWAYS.get(words[i]);
      if (words[i].equals("entry") && i + 1 < words.length && words[i + 1].equals("level")) {
        claimed = CareerLevel.L3;
      }
      if (claimed == null && steps) {
        claimed = STEPS.get(words[i]);
      }
      if (claimed != null && (level == null || claimed.compareTo(level) > 0)) {
        level = claimed;
      }
      if (engineer && i > 0 && numeral == null) {
        numeral = NUMERALS.get(words[i]);
      }
    }
    return Optional.ofNullable(level != null ? level : numeral);
  }

  private static boolean holds(String[] words, String wanted) {
    for (String word : words) {
      if (word.equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
