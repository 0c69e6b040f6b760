package io.payband.bench;

import io.payband.estimate.LocalBandFit;
import io.payband.estimate.LocalBands;
import io.payband.estimate.OfficialCurve;
import io.payband.observation.LocalWage;
import io.payband.observation.OfficialWage;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.ReadingProgress;
import io.payband.sources.Row;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceKind;
import io.payband.sources.SourceProblem;
import io.payband.sources.raw.RawData;
import io.payband.sources.raw.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Checks the local official bands against percentiles that a state publishes: Virginia's six
 * metros, May 2024. The bands know the two means of each cell and the national percentiles, nothing
 * else.
 *
 * <p>Start it with the data folder, or with {@code PAYBAND_DATA} set.
 */
public final class OfficialCheck {

  private static final double TOP_CODE = 239_200;
  private static final double[] SHARES = {.1, .25, .5, .75, .9};

  private static final Column AREA_TYPE = Column.of("area_type", "State or Metro");
  private static final Column AREA = Column.of("area_code", "code of the area");
  private static final Column OCCUPATION = Column.of("soc_code", "occupation code");
  private static final List<Column> PERCENTILES =
      List.of(
          Column.of("a_pct10", "dollars a year"),
          Column.of("a_pct25", "dollars a year"),
          Column.of("a_median", "dollars a year"),
          Column.of("a_pct75", "dollars a year"),
          Column.of("a_pct90", "dollars a year"));
  private static final SourceFile VIRGINIA =
      SourceFile.csv(
          "oews/virginia_2024_state_and_metros.csv.gz",
          "one occupation in Virginia or one of its metros",
          columns());

  private OfficialCheck() {}

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>(List.of(AREA_TYPE, AREA, OCCUPATION));
    columns.addAll(PERCENTILES);
    return columns;
  }

  /** Prints the errors by percentile, and the time that all cells of the nation take. */
  public static void main(String[] args) throws SourceProblem {
    Path folder = Path.of(args.length > 0 ? args[0] : System.getenv("PAYBAND_DATA"));
    RawData data = SourceReader.readAll(folder, Set.of("oews", "oflc"), ReadingProgress.NONE);
    Map<String, LocalBands> bands = new HashMap<>();
    long start = System.nanoTime();
    curves(data).forEach((code, curve) -> bands.put(code, new LocalBands(curve)));
    Map<String, LocalBandFit> fits = new HashMap<>();
    int byMean = 0;
    for (LocalWage wage : data.localWages()) {
      LocalBands band = bands.get(wage.occupation());
      if (band != null) {
        LocalBandFit fit = band.fit(wage.lowerThirdMean(), wage.upperRestMean());
        byMean += fit.byMean() ? 1 : 0;
        fits.put(wage.occupation() + " " + wage.area(), fit);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d cells of %d occupations in %.2f s, %d by the mean alone%n",
        fits.size(),
        bands.size(),
        (System.nanoTime() - start) / 1e9,
        byMean);
    List<double[]> errors = new ArrayList<>();
    Reading reading =
        new Reading(
            folder,
            new SourceDescription(
                "virginia",
                "",
                SourceKind.OFFICIAL,
                "",
                "",
                "",
                List.of(VIRGINIA),
                true,
                List.of(),
                "",
                true),
            ReadingProgress.NONE);
    reading.table(VIRGINIA, row -> compare(row, bands, fits, errors));
    print(errors);
  }

  private static Map<String, OfficialCurve> curves(RawData data) {
    Map<String, OfficialWage> latest = new HashMap<>();
    Map<String, OfficialCurve> curves = new HashMap<>();
    for (OfficialWage wage : data.nationalWages()) {
      if (wage.year() == 2025) {
        latest.put(wage.occupation(), wage);
      }
    }
    for (OfficialWage wage : data.nationalWages()) {
      OfficialWage complete = latest.get(wage.occupation());
      if (wage.year() == 2024 && complete != null) {
        OfficialCurve.of(wage, complete).ifPresent(c -> curves.put(wage.occupation(), c));
      }
    }
    return curves;
  }

  private static void compare(
      Row row,
      Map<String, LocalBands> bands,
      Map<String, LocalBandFit> fits,
      List<double[]> errors) {
    LocalBands band = bands.get(row.text(OCCUPATION));
    LocalBandFit fit = fits.get(row.text(OCCUPATION) + " " + row.text(AREA));
    if (!row.text(AREA_TYPE).equals("Metro") || band == null || fit == null) {
      return;
    }
    double[] error = new double[SHARES.length];
    for (int i = 0; i < SHARES.length; i++) {
      double published = row.numberIfGiven(PERCENTILES.get(i));
      error[i] =
          published < TOP_CODE ? Math.log(band.quantile(fit, SHARES[i]) / published) : Double.NaN;
    }
    errors.add(error);
  }

  private static void print(List<double[]> errors) {
    System.out.println(errors.size() + " cells; percentile, cells, mean |log error|, bias");
    for (int i = 0; i < SHARES.length; i++) {
      int column = i;
      double[] known =
          errors.stream().mapToDouble(e -> e[column]).filter(e -> !Double.isNaN(e)).toArray();
      double size = java.util.Arrays.stream(known).map(Math::abs).average().orElse(Double.NaN);
      double bias = java.util.Arrays.stream(known).average().orElse(Double.NaN);
      System.out.printf(
          Locale.ROOT, "p%.0f %d %.4f %+.4f%n", SHARES[i] * 100, known.length, size, bias);
    }
  }
}
