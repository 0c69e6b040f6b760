package io.payband.observation;

import java.util.List;
import java.util.Objects;

/**
 * How many jobs one profile of the Occupational Outlook Handbook has and is projected to have. A
 * profile may speak of several occupations together; its numbers are then theirs together.
 *
 * @param title the publisher's name of the profile
 * @param occupations codes that it speaks of, at least one; a code that ends in zeros stands for
 *     all occupations that its other digits begin
 * @param from year of the jobs
 * @param jobs jobs in that year, above 0
 * @param to year of the projection
 * @param projected jobs projected for that year, at least 0
 * @param changePercent projected change over these years in per cent, as published
 */
public record OccupationOutlook(
    String title,
    List<String> occupations,
    int from,
    double jobs,
    int to,
    double projected,
    double changePercent) {

  /** Checks the numbers and copies the list. */
  public OccupationOutlook {
    Objects.requireNonNull(title);
    occupations = List.copyOf(occupations);
    if (occupations.isEmpty()) {
      throw new IllegalArgumentException("an outlook speaks of an occupation: " + title);
    }
    if (!(jobs > 0) || !(projected >= 0) || Double.isNaN(changePercent)) {
      throw new IllegalArgumentException("an outlook has jobs: " + title);
    }
  }

  /** Whether it speaks of an occupation, alone or together with others. */
  public boolean speaksOf(String occupation) {
    for (String code : occupations) {
      if (code.equals(occupation)
          || (code.endsWith("0") && occupation.startsWith(withoutZeros(code)))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutZeros(String code) {
    int end = code.length();
    while (end > 0 && code.charAt(end - 1) == '0') {
      end--;
    }
    return code.substring(0, end);
  }
}
