package io.payband.estimate;

/**
 * Whom a figure is about, in the words that the model groups by. Empty text is not known.
 *
 * @param title title as the source writes it
 * @param focus speciality as the source writes it
 * @param slug role of the catalogue
 * @param company employer as written
 * @param level the employer's own level name
 * @param metro code of the metro; a name of its own for a place outside all metros
 * @param city {@code City, ST}
 * @param state two-letter code
 * @param years years of experience
 * @param tenure years at the company, or NaN when not known
 * @param quarter year × 4 + quarter 0 to 3
 * @param source id of the source that carries it; empty where only one does
 */
public record Subject(
    String title,
    String focus,
    String slug,
    String company,
    String level,
    String metro,
    String city,
    String state,
    double years,
    double tenure,
    int quarter,
    String source) {

  /** A subject where only one source carries reports. */
  public Subject(
      String title,
      String focus,
      String slug,
      String company,
      String level,
      String metro,
      String city,
      String state,
      double years,
      double tenure,
      int quarter) {
    this(title, focus, slug, company, level, metro, city, state, years, tenure, quarter, "");
  }

  /** The quarter of a date. */
  public static int quarterOf(java.time.LocalDate date) {
    return Math.clamp(date.getYear(), -FAR_YEAR, FAR_YEAR) * 4 + (date.getMonthValue() - 1) / 3;
  }

  /** Years beyond this one are told apart no more: their quarters still count in whole numbers. */
  private static final int FAR_YEAR = 100_000;

  /** The same subject as one source carries it. */
  public Subject ofSource(String other) {
    return new Subject(
        title, focus, slug, company, level, metro, city, state, years, tenure, quarter, other);
  }

  /** The same subject in another quarter. */
  public Subject inQuarter(int other) {
    return new Subject(
        title, focus, slug, company, level, metro, city, state, years, tenure, other, source);
  }
}
