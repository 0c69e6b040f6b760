package io.payband.letter.layoff;

import io.payband.letter.Parties;
import io.payband.letter.negotiation.Pay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who was laid off. Every sentence is the person's own, in the first person; what is null
 * or empty is not said.
 *
 * @param when the day, month or quarter, as ledgers write it
 * @param lastDay last working day
 * @param cause what happened: "The company closed its Denver office."
 * @param scope how many were affected
 * @param performance that it was not about performance, if the person asserts it
 * @param achievements strongest first
 * @param since what was done since
 * @param references that there are some
 * @param rehire that they would be hired again
 * @param next the title looked for
 * @param opening the title of the opening at hand
 * @param whyNext why that
 * @param ask pay looked for
 * @param askHigh upper end of a range
 */
public record Layoff(
    Parties parties,
    String title,
    String employer,
    @Nullable String when,
    @Nullable LocalDate lastDay,
    @Nullable String cause,
    @Nullable String scope,
    @Nullable String performance,
    List<String> achievements,
    List<String> since,
    @Nullable String references,
    @Nullable String rehire,
    String next,
    @Nullable String opening,
    @Nullable String whyNext,
    @Nullable Pay ask,
    @Nullable Pay askHigh) {

  /** Copies the lists. */
  public Layoff {
    achievements = List.copyOf(achievements);
    since = List.copyOf(since);
  }
}
