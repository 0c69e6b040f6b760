package io.payband.estimate;

import java.util.List;

/**
 * One additive term: an effect for each group of the columns, times a covariate.
 *
 * @param columns the columns whose combination is the group
 * @param covariate what the effect is multiplied by
 * @param penalty λ of the quadratic penalty, above 0
 */
public record Term(List<Column> columns, Covariate covariate, double penalty) {

  /** Copies the columns. */
  public Term {
    columns = List.copyOf(columns);
  }

  /** What an effect is multiplied by. */
  public enum Covariate {
    /** 1. */
    ONE(""),
    /** Place on the level scale, less its centre 2.3. */
    LEVEL(" × z"),
    /** ln(1 + years of experience), less its centre 1.8. */
    LOG_YEARS(" × ln years");

    private final String suffix;

    Covariate(String suffix) {
      this.suffix = suffix;
    }
  }

  static Term of(double penalty, Column... columns) {
    return new Term(List.of(columns), Covariate.ONE, penalty);
  }

  static Term slope(Covariate covariate, double penalty, Column... columns) {
    return new Term(List.of(columns), covariate, penalty);
  }

  /** The columns joined by dots, and the covariate: {@code company·title}. */
  public String name() {
    StringBuilder out = new StringBuilder();
    for (Column column : columns) {
      out.append(out.isEmpty() ? "" : "·").append(column.name().toLowerCase(java.util.Locale.ROOT));
    }
    return out.append(covariate.suffix).toString();
  }
}
