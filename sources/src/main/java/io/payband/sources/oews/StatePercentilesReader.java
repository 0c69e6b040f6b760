package io.payband.sources.oews;

import io.payband.observation.LocalPercentiles;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.Row;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceKind;
import io.payband.sources.SourceProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the percentiles that Virginia and Washington publish of their own areas. No figure is made
 * of them: they check the local bands.
 *
 * <ul>
 *   <li>Empty is suppressed. Virginia writes the top code of 2024, $239,200, as if it were a wage;
 *       what reaches it is taken as not published, in both states.
 *   <li>Washington's codes of areas have a zero before them, its wages are by the hour (×2,080),
 *       and it publishes p25, p50 and p75 only.
 *   <li>Rows of a whole state are refused: no wage area has their code.
 *   <li>Washington's file says 2022. Its own means of May 2023 lie 10 % above, which is two years'
 *       national growth (9.9 %) rather than one's (4.7 %): its wages look like those of May 2021.
 * </ul>
 */
public final class StatePercentilesReader {

  private static final double TOP_CODE = 239_200;
  private static final double HOURS_OF_A_YEAR = 2080;

  private static final Column AREA_TYPE = Column.of("area_type", "State or Metro");
  private static final Column AREA = Column.of("area_code", "code of the area");
  private static final Column CODE = Column.of("soc_code", "occupation code");
  private static final List<Column> YEARLY =
      List.of(
          Column.of("a_pct10", "dollars a year"),
          Column.of("a_pct25", "dollars a year"),
          Column.of("a_median", "dollars a year"),
          Column.of("a_pct75", "dollars a year"),
          Column.of("a_pct90", "dollars a year"));

  private static final Column PADDED = Column.of("Area code", "code of the area, 0 before it");
  private static final Column SOC = Column.of("SOC code", "occupation code");
  private static final List<Column> HOURLY =
      List.of(
          Column.of("25th Percentile", "dollars an hour"),
          Column.of("50th Percentile", "dollars an hour"),
          Column.of("75th Percentile", "dollars an hour"));

  /** Virginia, May 2024. */
  public static final SourceDescription VIRGINIA =
      description(
          "oews-virginia",
          "Virginia Works",
          "May 2024",
          SourceFile.csv(
              "oews/virginia_2024_state_and_metros.csv.gz",
              "one occupation in Virginia or one of its metros",
              List.of(
                  AREA_TYPE,
                  AREA,
                  CODE,
                  YEARLY.get(0),
                  YEARLY.get(1),
                  YEARLY.get(2),
                  YEARLY.get(3),
                  YEARLY.get(4))));

  /** Washington, published as 2022. */
  public static final SourceDescription WASHINGTON =
      description(
          "oews-washington",
          "Washington Employment Security Department",
          "2022",
          SourceFile.csv(
              "oews/washington_2022_state_and_metros.csv.gz",
              "one occupation in Washington or one of its areas",
              List.of(PADDED, SOC, HOURLY.get(0), HOURLY.get(1), HOURLY.get(2))));

  private StatePercentilesReader() {}

  private static SourceDescription description(
      String id, String publisher, String period, SourceFile file) {
    return new SourceDescription(
        id,
        "Occupational Employment and Wage Statistics of a state",
        SourceKind.OFFICIAL,
        publisher,
        "state government work, no licence stated",
        period,
        List.of(file),
        true,
        List.of("Checks the local bands; no figure is made of it."),
        "Occupational Employment and Wage Statistics: " + publisher + ", " + period + ".",
        true);
  }

  /** Virginia's metros, of a reading of {@link #VIRGINIA}. */
  public static List<LocalPercentiles> virginia(Reading reading) throws SourceProblem {
    return read(reading, VIRGINIA, StatePercentilesReader::virginian);
  }

  /** Washington's areas, of a reading of {@link #WASHINGTON}. */
  public static List<LocalPercentiles> washington(Reading reading) throws SourceProblem {
    return read(reading, WASHINGTON, StatePercentilesReader::washingtonian);
  }

  private static List<LocalPercentiles> read(
      Reading reading, SourceDescription state, Function<Row, @Nullable LocalPercentiles> of)
      throws SourceProblem {
    List<LocalPercentiles> out = new ArrayList<>();
    reading.table(
        state.files().getFirst(),
        row -> {
          LocalPercentiles one = of.apply(row);
          if (one != null) {
            out.add(one);
          }
        });
    return out;
  }

  private static @Nullable LocalPercentiles virginian(Row row) {
    if (!row.text(AREA_TYPE).equals("Metro")) {
      row.refuse(AREA_TYPE, "a metro");
    }
    double[] wages = new double[YEARLY.size()];
    for (int i = 0; i < wages.length; i++) {
      wages[i] = published(row, YEARLY.get(i), 1);
    }
    return row.refused()
        ? null
        : new LocalPercentiles(
            row.text(CODE), row.text(AREA), wages[0], wages[1], wages[2], wages[3], wages[4]);
  }

  private static @Nullable LocalPercentiles washingtonian(Row row) {
    String padded = row.text(PADDED);
    if (padded.startsWith("0000")) {
      row.refuse(PADDED, "a metro or another part of the state");
    }
    double[] wages = new double[HOURLY.size()];
    for (int i = 0; i < wages.length; i++) {
      wages[i] = published(row, HOURLY.get(i), HOURS_OF_A_YEAR);
    }
    return row.refused()
        ? null
        : new LocalPercentiles(
            row.text(SOC),
            padded.replaceFirst("^0", ""),
            Double.NaN,
            wages[0],
            wages[1],
            wages[2],
            Double.NaN);
  }

  private static double published(Row row, Column column, double times) {
    double wage = row.numberIfGiven(column) * times;
    if (wage <= 0) {
      row.refuse(column, "a number above 0");
    }
    return wage < TOP_CODE ? wage : Double.NaN;
  }
}
