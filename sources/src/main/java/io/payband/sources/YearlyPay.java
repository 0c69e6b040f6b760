package io.payband.sources;

/**
 * What an American's pay of a full year can be. Below lies pay by the month, in thousands or of a
 * part of a year (the legal minimum of full-time work is about $15,000), above what was mistyped:
 * both together are about 1 % of the answers to surveys.
 */
public final class YearlyPay {

  /** Dollars a year. */
  public static final double LEAST = 20_000;

  /** Dollars a year. */
  public static final double MOST = 1_500_000;

  private YearlyPay() {}

  /** The number in a column; the row is refused when it is no pay of a full year. */
  public static double of(Row row, Column column) {
    return checked(row, column, row.number(column));
  }

  /** The pay as it is; the row is refused when it is no pay of a full year. NaN is no complaint. */
  public static double checked(Row row, Column column, double pay) {
    if (pay < LEAST || pay > MOST) {
      row.refuse(column, "pay of a full year, from $20,000 to $1,500,000");
    }
    return pay;
  }
}
