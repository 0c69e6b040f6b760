package io.payband.sources.oews;

import io.payband.observation.OccupationOutlook;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.Row;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the jobs of 2024 and the projection for 2034 of the Occupational Outlook Handbook's
 * profiles.
 *
 * <ul>
 *   <li>A profile without a code speaks of several occupations. Which ones stands in the catalogue
 *       ({@code outlook-occupations.csv}), where they are certain: their wage and salary jobs of
 *       2024 add up to the profile's within what the self-employed explain. Nine others and the
 *       armed forces are refused.
 *   <li>A code that ends in zeros stands for all occupations that it begins.
 *   <li>Jobs are rounded to a hundred and count the self-employed, unlike the wage statistics.
 *   <li>The published percentage is kept; it is computed before jobs are rounded.
 * </ul>
 */
final class OutlookReader {

  private static final int FROM = 2024;
  private static final int TO = 2034;
  private static final Pattern CODE_FORM = Pattern.compile("\\d{2}-\\d{4}");

  private static final Column TITLE = Column.of("title", "name of the profile");
  private static final Column PROFILE = Column.of("slug", "name of the profile in addresses");
  private static final Column CODE =
      Column.of("soc_code", "occupation code, 2018", "empty = several occupations");
  private static final Column JOBS = Column.of("num_jobs_2024", "jobs");
  private static final Column PROJECTED = Column.of("projected_employment_2034", "jobs");
  private static final Column CHANGE = Column.of("outlook_pct", "per cent over ten years");

  static final SourceFile FILE =
      SourceFile.csv(
          "oews/occupational_outlook_2024_2034.csv",
          "one profile of the Occupational Outlook Handbook",
          List.of(TITLE, PROFILE, CODE, JOBS, PROJECTED, CHANGE));

  private OutlookReader() {}

  /**
   * The outlooks, in the order of the file.
   *
   * @param occupations codes of the profiles that have none of their own
   */
  static List<OccupationOutlook> read(Reading reading, Map<String, List<String>> occupations)
      throws SourceProblem {
    List<OccupationOutlook> outlooks = new ArrayList<>();
    Set<String> profiles = new HashSet<>();
    reading.table(
        FILE,
        row -> {
          OccupationOutlook outlook = outlook(row, occupations);
          if (outlook == null) {
            return;
          }
          if (profiles.add(row.text(PROFILE))) {
            outlooks.add(outlook);
          } else {
            row.refuse(PROFILE, "each profile once");
          }
        });
    return outlooks;
  }

  private static @Nullable OccupationOutlook outlook(
      Row row, Map<String, List<String>> occupations) {
    String code = row.text(CODE);
    List<String> codes =
        code.isEmpty() ? occupations.getOrDefault(row.text(PROFILE), List.of()) : List.of(code);
    if (codes.isEmpty()) {
      row.refuse(CODE, "a code, or a profile whose occupations are known");
    } else if (!CODE_FORM.matcher(codes.getFirst()).matches()) {
      row.refuse(CODE, "a code such as 15-1252");
    }
    String title = row.name(TITLE);
    double jobs = row.positive(JOBS);
    double projected = row.number(PROJECTED);
    double change = row.number(CHANGE);
    if (projected < 0) {
      row.refuse(PROJECTED, "a number of jobs");
    }
    return row.refused()
        ? null
        : new OccupationOutlook(title, codes, FROM, jobs, TO, projected, change);
  }
}
