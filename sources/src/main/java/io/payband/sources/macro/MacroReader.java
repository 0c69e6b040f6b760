package io.payband.sources.macro;

import io.payband.money.MonthlyIndex;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.Row;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceKind;
import io.payband.sources.SourceProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads average hourly earnings, the Employment Cost Index and consumer prices.
 *
 * <ul>
 *   <li>Hourly earnings come in two releases. From the first month of the later one on, only that
 *       one counts: its figures are revised. Its last two months are preliminary and are left out.
 *   <li>The Employment Cost Index is dated by the first day of a quarter, but measures the pay
 *       period with the twelfth day of the quarter's last month; it stands at that month.
 *   <li>The index of wages ends with the third quarter of 2022; the one with benefits goes on.
 *   <li>Consumer prices of October 2025 were never published; the two months around it are joined
 *       by a straight line of logarithms.
 *   <li>A dot or nothing in place of a value means that none was published.
 * </ul>
 */
public final class MacroReader {

  private static final int PRELIMINARY = 2;

  private static final Column MONTH =
      Column.of("observation_date", "first day of the month or quarter").or("DATE");
  private static final Column CPI_MONTH = Column.of("Date", "first day of the month");
  private static final Column HOURLY = Column.of("CES0500000003", "dollars an hour");
  private static final Column ECI_WAGES = Column.of("ECIWAG", "index, December 2005 = 100");
  private static final Column ECI_TOTAL = Column.of("ECIALLCIV", "index, December 2005 = 100");
  private static final Column CPI = Column.of("Index", "index, 1982–84 = 100");

  private static final SourceFile HOURLY_EARLIER =
      SourceFile.csv(
          "macro/avg_hourly_earnings_private_CES0500000003.csv",
          "one month, earlier release",
          List.of(MONTH, HOURLY));
  private static final SourceFile HOURLY_LATER =
      SourceFile.csv(
          "macro/avg_hourly_earnings_private_2022_05_to_2026_08.csv",
          "one month, later release",
          List.of(MONTH, HOURLY));
  private static final SourceFile ECI_WAGES_FILE =
      SourceFile.csv(
          "macro/employment_cost_index_wages_ECIWAG.csv", "one quarter", List.of(MONTH, ECI_WAGES));
  private static final SourceFile ECI_TOTAL_FILE =
      SourceFile.csv(
          "macro/employment_cost_index_total_ECIALLCIV.csv",
          "one quarter",
          List.of(MONTH, ECI_TOTAL));
  private static final SourceFile CPI_FILE =
      SourceFile.csv("macro/cpi_us_monthly.csv", "one month", List.of(CPI_MONTH, CPI));

  /** The source. */
  public static final SourceDescription DESCRIPTION =
      new SourceDescription(
          "macro",
          "Wage and price indexes",
          SourceKind.REFERENCE,
          "US Bureau of Labor Statistics",
          "US government work (public domain); the copy of consumer prices ODC-PDDL",
          "hourly earnings to June 2026",
          List.of(HOURLY_EARLIER, HOURLY_LATER, ECI_WAGES_FILE, ECI_TOTAL_FILE, CPI_FILE),
          true,
          List.of(
              "Hourly earnings: the later release wins from its first month on; its last two months"
                  + " are preliminary and left out.",
              "A quarter of the Employment Cost Index stands at the quarter's last month.",
              "Consumer prices of October 2025 were never published."),
          "Average hourly earnings, Employment Cost Index and Consumer Price Index, US Bureau of"
              + " Labor Statistics (public domain).",
          true);

  private MacroReader() {}

  /**
   * The indexes.
   *
   * @throws SourceProblem when a file cannot be read, or holds no value
   */
  public static MacroIndexes read(Reading reading) throws SourceProblem {
    TreeMap<YearMonth, Double> hourly = new TreeMap<>();
    YearMonth lastFinal = lastFinal(reading);
    reading.table(
        HOURLY_LATER,
        row -> {
          YearMonth month = month(row, MONTH);
          if (month != null && month.isAfter(lastFinal)) {
            row.refuse(MONTH, "a final figure (the last two months are preliminary)");
          }
          add(row, month, HOURLY, hourly);
        });
    YearMonth revised = hourly.isEmpty() ? lastFinal.plusMonths(1) : hourly.firstKey();
    reading.table(
        HOURLY_EARLIER,
        row -> {
          YearMonth month = month(row, MONTH);
          if (month != null && !month.isBefore(revised)) {
            row.refuse(MONTH, "a month before the later release, which revises the rest");
          }
          add(row, month, HOURLY, hourly);
        });
    return new MacroIndexes(
        index("average hourly earnings", HOURLY_EARLIER, hourly),
        quarterly(reading, ECI_WAGES_FILE, ECI_WAGES, "Employment Cost Index, wages"),
        quarterly(reading, ECI_TOTAL_FILE, ECI_TOTAL, "Employment Cost Index, total"),
        monthly(reading));
  }

  private static YearMonth lastFinal(Reading reading) throws SourceProblem {
    TreeMap<YearMonth, Double> months = new TreeMap<>();
    reading.scan(HOURLY_LATER, row -> add(row, month(row, MONTH), HOURLY, months));
    if (months.isEmpty()) {
      throw none(HOURLY_LATER);
    }
    return months.lastKey().minusMonths(PRELIMINARY);
  }

  private static MonthlyIndex quarterly(Reading reading, SourceFile file, Column value, String name)
      throws SourceProblem {
    TreeMap<YearMonth, Double> values = new TreeMap<>();
    reading.table(
        file,
        row -> {
          YearMonth quarter = month(row, MONTH);
          if (quarter != null && quarter.getMonthValue() % 3 != 1) {
            row.refuse(MONTH, "the first day of a quarter");
          }
          add(row, quarter == null ? null : quarter.plusMonths(2), value, values);
        });
    return index(name, file, values);
  }

  private static MonthlyIndex monthly(Reading reading) throws SourceProblem {
    TreeMap<YearMonth, Double> values = new TreeMap<>();
    reading.table(CPI_FILE, row -> add(row, month(row, CPI_MONTH), CPI, values));
    return index("consumer prices", CPI_FILE, values);
  }

  private static MonthlyIndex index(
      String name, SourceFile file, NavigableMap<YearMonth, Double> values) throws SourceProblem {
    if (values.isEmpty()) {
      throw none(file);
    }
    return new MonthlyIndex(name, values);
  }

  private static SourceProblem none(SourceFile file) {
    return new SourceProblem(file.path(), 0, "at least one month with a value", "none");
  }

  private static void add(
      Row row, @Nullable YearMonth month, Column column, NavigableMap<YearMonth, Double> values) {
    String text = row.text(column);
    if (text.isEmpty() || text.equals(".")) {
      row.refuse(column, "a published value");
    }
    double value = row.positive(column);
    if (row.refused() || month == null) {
      return;
    }
    Double earlier = values.putIfAbsent(month, value);
    if (earlier != null) {
      if (earlier == value) {
        row.repeats();
      } else {
        row.refuse(column, "one value per month");
      }
    }
  }

  private static @Nullable YearMonth month(Row row, Column column) {
    try {
      return YearMonth.from(LocalDate.parse(row.text(column)));
    } catch (DateTimeException e) {
      row.refuse(column, "a day such as 2025-03-01");
      return null;
    }
  }
}
