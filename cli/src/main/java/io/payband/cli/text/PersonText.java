package io.payband.cli.text;

import io.payband.market.Estimate;
import io.payband.market.Interval;
import io.payband.market.Manifest;
import io.payband.market.Measure;
import io.payband.market.PersonAnswer;
import java.util.ArrayList;
import java.util.List;

/** One person's band, and where a pay stands in it, for a terminal. */
public final class PersonText {

  private PersonText() {}

  /**
   * What a pay's place in the band means, as a sentence that does not claim more than the median's
   * interval allows.
   *
   * @param rank share of people who are paid less, in per cent
   */
  public static String standing(
      double pay, Measure measure, double rank, double ratio, Estimate.Estimated estimate) {
    Interval median = estimate.medianInterval();
    long less = Math.clamp(Math.round(rank), 1, 99);
    String distance = Figures.percent(Math.abs(ratio - 1));
    String side =
        pay > median.high()
            ? distance + " above the median, whichever way the error falls"
            : pay < median.low()
                ? distance + " below the median, whichever way the error falls"
                : Math.round(100 * Math.abs(ratio - 1)) == 0
                    ? "at the median"
                    : distance
                        + (ratio > 1 ? " above" : " below")
                        + " the median, which is within the median's own error";
    return Figures.money(pay)
        + " of "
        + measure.words()
        + " is more than about "
        + less
        + " in 100 people like this are paid: "
        + side
        + ".";
  }

  /**
   * The band as a picture and a table, and what it rests on.
   *
   * @param role name of the role or occupation
   */
  public static List<String> lines(
      PersonAnswer.Answered answered,
      String role,
      double pay,
      Measure measure,
      Manifest manifest,
      Glyphs glyphs) {
    Estimate.Estimated estimate = answered.estimate();
    List<String> lines = new ArrayList<>();
    lines.add("");
    Chart chart = new Chart();
    chart.add(FigureTable.mark(ComparisonText.FIRST, estimate), "", estimate);
    chart.lines(pay).forEach(line -> lines.add(glyphs.text(line)));
    lines.add("");
    FigureTable table = new FigureTable(glyphs);
    table.group(
        Figures.sentence(measure.words())
            + (answered.level().isEmpty() ? "" : ", level " + answered.level()),
        "");
    table.row(ComparisonText.FIRST, role, estimate);
    lines.addAll(table.lines());
    lines.addAll(
        Lines.wrap(
            glyphs.text(
                "8 in 10 are paid "
                    + Figures.money(estimate.band().p10())
                    + " to "
                    + Figures.money(estimate.band().p90())
                    + ".")));
    if (!answered.path().isEmpty()) {
      lines.add("");
      lines.add("Made of:");
      for (String step : answered.path()) {
        lines.addAll(Lines.wrap(glyphs.text(step), "  ", "    "));
      }
    }
    lines.add("");
    lines.addAll(Lines.wrap(glyphs.text(SourceLine.of(List.of(estimate), manifest))));
    return lines;
  }
}
