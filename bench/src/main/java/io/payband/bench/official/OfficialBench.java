package io.payband.bench.official;

import io.payband.bench.kit.Options;
import io.payband.bench.kit.Table;
import io.payband.bench.kit.Trial;
import io.payband.bench.kit.Verdicts;
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
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Judges local official bands by what Virginia and Washington publish. */
public final class OfficialBench implements Trial {

  private static final double TOP_CODE = 239_200;
  private static final int HOURS = 2080;
  private static final double SIZE_BAR = .055;
  private static final double BIAS_BAR = .015;

  private record Percentile(double share, Column column, String design) {}

  private static final Column AREA_TYPE = Column.of("area_type", "State or Metro");
  private static final Column AREA = Column.of("area_code", "code of the area");
  private static final Column OCCUPATION = Column.of("soc_code", "occupation code");
  private static final List<Percentile> VIRGINIAN =
      List.of(
          new Percentile(.10, Column.of("a_pct10", "dollars a year"), "0.040"),
          new Percentile(.25, Column.of("a_pct25", "dollars a year"), "0.039"),
          new Percentile(.50, Column.of("a_median", "dollars a year"), "0.048"),
          new Percentile(.75, Column.of("a_pct75", "dollars a year"), "0.045"),
          new Percentile(.90, Column.of("a_pct90", "dollars a year"), "0.055"));
  private static final SourceFile VIRGINIA =
      file(
          "oews/virginia_2024_state_and_metros.csv.gz",
          List.of(AREA_TYPE, AREA, OCCUPATION),
          VIRGINIAN);

  private static final Column ZERO_PADDED = Column.of("Area code", "code of the area");
  private static final Column SOC = Column.of("SOC code", "occupation code");
  private static final List<Percentile> WASHINGTONIAN =
      List.of(
          new Percentile(.25, Column.of("25th Percentile", "dollars an hour"), ""),
          new Percentile(.50, Column.of("50th Percentile", "dollars an hour"), ""),
          new Percentile(.75, Column.of("75th Percentile", "dollars an hour"), ""));
  private static final SourceFile WASHINGTON =
      file(
          "oews/washington_2022_state_and_metros.csv.gz", List.of(ZERO_PADDED, SOC), WASHINGTONIAN);

  /**
   * The file says 2022. The state's own means of May 2023 lie 10 % above it, which is the national
   * growth of two years (9.9 %) and not of one (4.7 %): its wages look like those of May 2021.
   */
  private static final List<Integer> WASHINGTONS_YEARS = List.of(2022, 2021);

  private static SourceFile file(String path, List<Column> keys, List<Percentile> percentiles) {
    List<Column> columns = new ArrayList<>(keys);
    percentiles.forEach(p -> columns.add(p.column));
    return SourceFile.csv(path, "one occupation in a state or one of its areas", columns);
  }

  @Override
  public String name() {
    return "official";
  }

  @Override
  public String summary() {
    return "local official bands against percentiles that Virginia and Washington publish";
  }

  @Override
  public List<String> options() {
    return List.of("--data DIR    the publishers' files; without, $PAYBAND_DATA");
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws SourceProblem {
    Path data = Options.of(arguments, Set.of("--data"), Set.of()).data();
    RawData raw = SourceReader.readAll(data, Set.of("oews", "oflc"), ReadingProgress.NONE);
    long start = System.nanoTime();
    Cells cells = new Cells(raw);
    out.printf(
        Locale.ROOT,
        "%d cells of %d occupations in %.2f s; %d by their mean alone%n%n",
        cells.count(),
        cells.occupations(),
        (System.nanoTime() - start) / 1e9,
        cells.byMean());

    Verdicts verdicts = new Verdicts();
    List<Errors> virginia = errors(VIRGINIAN.size());
    read(data, VIRGINIA, row -> virginian(row, cells, virginia));
    out.println("Virginia's six metros, May 2024");
    print(out, VIRGINIAN, virginia);
    for (int i = 0; i < virginia.size(); i++) {
      String what = label(VIRGINIAN.get(i));
      verdicts.atMost(
          "Virginia " + what + ": mean |log error|", virginia.get(i).size(), SIZE_BAR, "%.3f");
      verdicts.atMost(
          "Virginia " + what + ": |bias|", Math.abs(virginia.get(i).bias()), BIAS_BAR, "%.3f");
    }

    for (int year : WASHINGTONS_YEARS) {
      List<Errors> washington = errors(WASHINGTONIAN.size());
      read(data, WASHINGTON, row -> washingtonian(row, cells, year, washington));
      out.println(
          "Washington's metros, published as 2022; the bands moved back to May "
              + year
              + " by each occupation's own national median");
      print(out, WASHINGTONIAN, washington);
    }
    verdicts.print(out);
  }

  private static List<Errors> errors(int count) {
    List<Errors> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(new Errors());
    }
    return out;
  }

  /** The files are no source of the product; they are described here only to be read. */
  private static void read(Path data, SourceFile file, Consumer<Row> consumer)
      throws SourceProblem {
    SourceDescription description =
        new SourceDescription(
            "official-check",
            "",
            SourceKind.OFFICIAL,
            "",
            "",
            "",
            List.of(file),
            true,
            List.of(),
            "",
            true);
    new Reading(data, description, ReadingProgress.NONE).table(file, consumer);
  }

  private static void virginian(Row row, Cells cells, List<Errors> errors) {
    if (!row.text(AREA_TYPE).equals("Metro")) {
      return;
    }
    for (int i = 0; i < errors.size(); i++) {
      Percentile p = VIRGINIAN.get(i);
      double published = row.numberIfGiven(p.column);
      if (published < TOP_CODE) {
        double own = cells.log(row.text(OCCUPATION), row.text(AREA), p.share);
        errors.get(i).add(own - Math.log(published));
      }
    }
  }

  private static void washingtonian(Row row, Cells cells, int year, List<Errors> errors) {
    String area = row.text(ZERO_PADDED).replaceFirst("^0", "");
    String occupation = row.text(SOC);
    double growth = cells.growthSince(occupation, year);
    for (int i = 0; i < errors.size(); i++) {
      Percentile p = WASHINGTONIAN.get(i);
      double published = row.numberIfGiven(p.column) * HOURS;
      if (published < TOP_CODE) {
        double own = cells.log(occupation, area, p.share) - growth;
        errors.get(i).add(own - Math.log(published));
      }
    }
  }

  private static String label(Percentile p) {
    return "p" + Math.round(100 * p.share);
  }

  private static void print(PrintStream out, List<Percentile> percentiles, List<Errors> errors) {
    Table table = new Table("", "cells", "mean |log error|", "bias", "design");
    for (int i = 0; i < percentiles.size(); i++) {
      Errors e = errors.get(i);
      table.add(
          List.of(
              label(percentiles.get(i)),
              String.valueOf(e.count()),
              String.format(Locale.ROOT, "%.3f", e.size()),
              String.format(Locale.ROOT, "%+.3f", e.bias()),
              percentiles.get(i).design));
    }
    table.print(out);
  }
}
