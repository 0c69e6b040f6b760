package io.payband.bench.official;

import io.payband.bench.kit.Options;
import io.payband.bench.kit.Table;
import io.payband.bench.kit.Trial;
import io.payband.bench.kit.Verdicts;
import io.payband.observation.LocalPercentiles;
import io.payband.sources.Reading;
import io.payband.sources.ReadingProgress;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceProblem;
import io.payband.sources.oews.StatePercentilesReader;
import io.payband.sources.raw.RawData;
import io.payband.sources.raw.SourceReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Judges local official bands by what Virginia and Washington publish. */
public final class OfficialBench implements Trial {

  private static final double SIZE_BAR = .055;
  private static final double BIAS_BAR = .015;

  private record Percentile(
      double share, String name, ToDoubleFunction<LocalPercentiles> of, String design) {}

  private static final List<Percentile> VIRGINIAN =
      List.of(
          new Percentile(.10, "p10", LocalPercentiles::p10, "0.040"),
          new Percentile(.25, "p25", LocalPercentiles::p25, "0.039"),
          new Percentile(.50, "p50", LocalPercentiles::p50, "0.048"),
          new Percentile(.75, "p75", LocalPercentiles::p75, "0.045"),
          new Percentile(.90, "p90", LocalPercentiles::p90, "0.055"));
  private static final List<Percentile> WASHINGTONIAN =
      List.of(
          new Percentile(.25, "p25", LocalPercentiles::p25, ""),
          new Percentile(.50, "p50", LocalPercentiles::p50, ""),
          new Percentile(.75, "p75", LocalPercentiles::p75, ""));

  /** Published as 2022; they look like wages of May 2021, as their reader says. */
  private static final List<Integer> WASHINGTONS_YEARS = List.of(2022, 2021);

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
    for (LocalPercentiles cell :
        StatePercentilesReader.virginia(reading(data, StatePercentilesReader.VIRGINIA))) {
      compare(cell, cells, 0, VIRGINIAN, virginia);
    }
    out.println("Virginia's six metros, May 2024");
    print(out, VIRGINIAN, virginia);
    for (int i = 0; i < virginia.size(); i++) {
      String what = VIRGINIAN.get(i).name;
      verdicts.atMost(
          "Virginia " + what + ": mean |log error|", virginia.get(i).size(), SIZE_BAR, "%.3f");
      verdicts.atMost(
          "Virginia " + what + ": |bias|", Math.abs(virginia.get(i).bias()), BIAS_BAR, "%.3f");
    }

    for (int year : WASHINGTONS_YEARS) {
      List<Errors> washington = errors(WASHINGTONIAN.size());
      for (LocalPercentiles cell :
          StatePercentilesReader.washington(reading(data, StatePercentilesReader.WASHINGTON))) {
        compare(cell, cells, cells.growthSince(cell.occupation(), year), WASHINGTONIAN, washington);
      }
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

  private static Reading reading(Path data, SourceDescription state) throws SourceProblem {
    return new Reading(data, state, ReadingProgress.NONE);
  }

  private static void compare(
      LocalPercentiles cell,
      Cells cells,
      double growth,
      List<Percentile> percentiles,
      List<Errors> errors) {
    for (int i = 0; i < errors.size(); i++) {
      Percentile p = percentiles.get(i);
      double own = cells.log(cell.occupation(), cell.area(), p.share) - growth;
      errors.get(i).add(own - Math.log(p.of.applyAsDouble(cell)));
    }
  }

  private static void print(PrintStream out, List<Percentile> percentiles, List<Errors> errors) {
    Table table = new Table("", "cells", "mean |log error|", "bias", "design");
    for (int i = 0; i < percentiles.size(); i++) {
      Errors e = errors.get(i);
      table.add(
          List.of(
              percentiles.get(i).name,
              String.valueOf(e.count()),
              String.format(Locale.ROOT, "%.3f", e.size()),
              String.format(Locale.ROOT, "%+.3f", e.bias()),
              percentiles.get(i).design));
    }
    table.print(out);
  }
}
