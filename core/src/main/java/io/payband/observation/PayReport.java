package io.payband.observation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One self-reported record of one person's pay, as written, with nothing about the person but the
 * work.
 *
 * @param source id of the source that carries it, such as {@code oews}
 * @param title job title as the source writes it
 * @param focus speciality within the title as the source writes it; empty when not given
 * @param company employer as written; empty when not given
 * @param level the employer's own level name; empty when not given
 * @param city city of work as written; empty when not given
 * @param state two-letter state of work; empty when not given
 * @param years years of experience, at least 0
 * @param yearsAtCompany years with this employer, or NaN when not given
 * @param date day of the report
 * @param total total compensation in dollars a year of that date, above 0
 * @param base base salary in dollars a year, or NaN when not given
 */
public record PayReport(
    String source,
    String title,
    String focus,
    String company,
    String level,
    String city,
    String state,
    double years,
    double yearsAtCompany,
    LocalDate date,
    double total,
    double base) {

  /** Checks the domain of each figure. */
  public PayReport {
    Objects.requireNonNull(source);
    Objects.requireNonNull(date);
    if (!(total > 0) || Double.isInfinite(total)) {
      throw new IllegalArgumentException("total pay must be above 0: " + total);
    }
    if (!(years >= 0)) {
      throw new IllegalArgumentException("years must be at least 0: " + years);
    }
    if (base <= 0) {
      throw new IllegalArgumentException("base must be above 0 or NaN: " + base);
    }
  }
}
