package io.payband.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One record of pay that names a role of the catalogue, from a source that does not say the
 * employer's own level: an answer to a survey, a posted range, an employer's filing.
 *
 * @param source id of the source that carries it, such as {@code stackoverflow-2023}
 * @param kind whether a person reports their own pay or an employer states what it would pay
 * @param slug role of the catalogue; empty when no rule of the source holds
 * @param occupation code that the source itself states, six digits; empty when it states none
 * @param years years of experience, at least 0, or NaN when not given
 * @param careerClass career level 1 to 5 that the source itself states, or 0 when it states none
 * @param manager whether the person manages others
 * @param company employer as written; empty when not given
 * @param city city of work as written; empty when not given
 * @param state two-letter state of work; empty when not given
 * @param date day of the record, or the middle of the time that it speaks of
 * @param pay dollars a year of that date, above 0
 * @param measure what the pay holds
 * @param weight how much it counts beside one pay report, above 0 and at most 1
 * @param organisation people at the employer
 * @param remote where the work is done
 * @param technologies what the person works with, as the source writes it; empty when not asked
 * @param leads whether the person says that they manage people
 * @param buys whether the person says that they influence what their organisation buys
 */
public record RoleReport(
    String source,
    Kind kind,
    String slug,
    String occupation,
    double years,
    int careerClass,
    boolean manager,
    String company,
    String city,
    String state,
    LocalDate date,
    double pay,
    Holds measure,
    double weight,
    OrganisationSize organisation,
    Remote remote,
    List<String> technologies,
    Said leads,
    Said buys) {

  /** Who states the pay. */
  public enum Kind {
    /** The person who is paid. Counts as a pay report. */
    SELF_REPORTED,
    /** An employer, of a job to be filled or of a filing. Never counts as a pay report. */
    POSTED
  }

  /** What a pay holds. */
  public enum Holds {
    /** Base, bonus and equity of a year, in the respondent's own reading. */
    TOTAL,
    /** Base salary. */
    BASE
  }

  /** Where the work is done. */
  public enum Remote {
    UNKNOWN,
    REMOTE,
    HYBRID,
    IN_PERSON
  }

  /** An answer to a question of yes or no. */
  public enum Said {
    /** Not asked or not answered. */
    NOTHING,
    YES,
    NO
  }

  /** A record of a source that asks neither whom the person leads nor what they buy. */
  public RoleReport(
      String source,
      Kind kind,
      String slug,
      String occupation,
      double years,
      int careerClass,
      boolean manager,
      String company,
      String city,
      String state,
      LocalDate date,
      double pay,
      Holds measure,
      double weight,
      OrganisationSize organisation,
      Remote remote,
      List<String> technologies) {
    this(
        source,
        kind,
        slug,
        occupation,
        years,
        careerClass,
        manager,
        company,
        city,
        state,
        date,
        pay,
        measure,
        weight,
        organisation,
        remote,
        technologies,
        Said.NOTHING,
        Said.NOTHING);
  }

  /** Checks the domain of each figure and copies the list. */
  public RoleReport {
    Objects.requireNonNull(source);
    Objects.requireNonNull(date);
    Objects.requireNonNull(leads);
    Objects.requireNonNull(buys);
    if (!(pay > 0) || Double.isInfinite(pay)) {
      throw new IllegalArgumentException("pay must be above 0: " + pay);
    }
    if (years < 0) {
      throw new IllegalArgumentException("years must be at least 0 or NaN: " + years);
    }
    if (careerClass < 0 || careerClass > 5) {
      throw new IllegalArgumentException("career level must be 0 to 5: " + careerClass);
    }
    if (!(weight > 0) || weight > 1) {
      throw new IllegalArgumentException("weight must be above 0 and at most 1: " + weight);
    }
    technologies = List.copyOf(technologies);
  }
}
