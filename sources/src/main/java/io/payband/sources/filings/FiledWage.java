package io.payband.sources.filings;

import io.payband.sources.Column;
import io.payband.sources.Row;
import io.payband.sources.YearlyPay;

/** The wage of a filing: a number, or the two ends of a range, per hour up to per year. */
final class FiledWage {

  private static final double MOST_OF_OTHER_UNITS = 1_000_000;

  private final Column from;
  private final Column to;
  private final Column unit;

  FiledWage(Column from, Column to, Column unit) {
    this.from = from;
    this.to = to;
    this.unit = unit;
  }

  /**
   * Dollars a year of full-time work: the geometric mean of both ends where there are two. The row
   * is refused when that is no pay of a full year, or when a yearly wage bears the unit of a
   * shorter time.
   */
  double yearly(Row row) {
    double periods = periods(row);
    double low = row.number(from) * periods;
    double high = row.text(to).equals("N/A") ? Double.NaN : row.numberIfGiven(to) * periods;
    YearlyPay.checked(row, from, low);
    if (periods != 1 && low > MOST_OF_OTHER_UNITS) {
      row.refuse(from, "a wage of the unit that it bears");
    }
    // An upper end of 0 or below the lower one says nothing.
    return high > low ? Math.sqrt(low * YearlyPay.checked(row, to, high)) : low;
  }

  private double periods(Row row) {
    return switch (row.text(unit)) {
      case "Year" -> 1;
      case "Month" -> 12;
      case "Bi-Weekly" -> 26;
      case "Week" -> 52;
      case "Hour" -> 2080;
      default -> {
        row.refuse(unit, "Year, Month, Bi-Weekly, Week or Hour");
        yield Double.NaN;
      }
    };
  }

  /** Career level 1 to 4 of the prevailing wage's levels I to IV; 0 for anything else. */
  static int careerClass(String level) {
    return switch (level) {
      case "I" -> 1;
      case "II" -> 2;
      case "III" -> 3;
      case "IV" -> 4;
      default -> 0;
    };
  }
}
