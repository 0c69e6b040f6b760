package io.payband.sources.oews;

import io.payband.market.OfficialStates;
import io.payband.observation.OfficialWage;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.Row;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceProblem;
import io.payband.sources.StateNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads mean wages of whole states in May 2023 as ratios to the nation's of the same month.
 *
 * <ul>
 *   <li>The file tells groups from detailed occupations only by code: a row counts when the
 *       national file of 2023 has a detailed occupation of that code with a mean.
 *   <li>{@code *} is not available and {@code #} at or above the top code: no ratio.
 *   <li>Occupations with hourly wages only are compared by the hour, on both sides.
 *   <li>Means, not medians: where a state's wages are more unequal than the nation's, its ratio
 *       says a little too much.
 * </ul>
 */
final class OewsStatesReader {

  private static final int YEAR = 2023;
  private static final double HOURS_OF_A_YEAR = 2080;

  private static final Column AREA = Column.of("AREA_TITLE", "name of the state");
  private static final Column CODE = Column.of("OCC_CODE", "occupation code, 2018");
  private static final Column YEARLY =
      Column.of("A_MEAN", "dollars a year", "* = not available, # = at or above the top code");
  private static final Column HOURLY =
      Column.of("H_MEAN", "dollars an hour", "read where there is no yearly wage");

  static final SourceFile FILE =
      SourceFile.csv(
          "oews/state_2023_means.csv.gz",
          "one occupation in one state, May 2023",
          List.of(AREA, CODE, YEARLY, HOURLY));

  private OewsStatesReader() {}

  /**
   * The ratios.
   *
   * @param national national wages, those of 2023 among them
   */
  static OfficialStates read(Reading reading, List<OfficialWage> national) throws SourceProblem {
    Map<String, OfficialWage> nation = new HashMap<>();
    for (OfficialWage wage : national) {
      if (wage.year() == YEAR && wage.mean() > 0) {
        nation.put(wage.occupation(), wage);
      }
    }
    Map<String, OfficialStates.Ratio> ratios = new HashMap<>();
    reading.table(
        FILE,
        row -> {
          OfficialStates.Ratio ratio = ratio(row, nation);
          if (ratio == null) {
            return;
          }
          OfficialStates.Ratio earlier =
              ratios.putIfAbsent(ratio.occupation() + ratio.state(), ratio);
          if (earlier != null && earlier.equals(ratio)) {
            row.repeats();
          } else if (earlier != null) {
            row.refuse(CODE, "one mean per occupation and state");
          }
        });
    return ratios.isEmpty()
        ? OfficialStates.NONE
        : new OfficialStates(YEAR, new ArrayList<>(ratios.values()));
  }

  private static OfficialStates.@Nullable Ratio ratio(Row row, Map<String, OfficialWage> nation) {
    String code = row.text(CODE);
    OfficialWage national = nation.get(code);
    if (national == null) {
      row.refuse(CODE, "a detailed occupation with a national mean in 2023");
      return null;
    }
    Optional<String> state = StateNames.code(row.text(AREA));
    if (state.isEmpty()) {
      row.refuse(AREA, "the name of a state");
    }
    Column column = national.hourlyOnly() ? HOURLY : YEARLY;
    String text = row.text(column);
    if (text.isEmpty() || text.equals("*") || text.equals("#")) {
      row.refuse(column, "a published mean below the top code");
    }
    double mean = row.positive(column) * (national.hourlyOnly() ? HOURS_OF_A_YEAR : 1);
    return row.refused() || state.isEmpty()
        ? null
        : new OfficialStates.Ratio(code, state.get(), Math.log(mean / national.mean()));
  }
}
