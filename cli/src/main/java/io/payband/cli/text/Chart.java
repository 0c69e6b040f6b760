package io.payband.cli.text;

import io.payband.market.Band;
import io.payband.market.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bands on one scale of dollars: a thin line from p10 to p90, thick for the middle half, the median
 * as a mark, and brackets around it for its 90 % interval, rounded outwards to whole characters.
 */
final class Chart {

  private static final int LEFT = 2;
  private static final int RIGHT = Lines.WIDTH - 3;

  private final List<Row> rows = new ArrayList<>();

  private record Row(char mark, String name, Estimate.Estimated estimate) {}

  /** Adds a row with a mark of one character, under its name; no name where it is empty. */
  void add(char mark, String name, Estimate.Estimated estimate) {
    rows.add(new Row(mark, name, estimate));
  }

  /** The rows and the scale below them; nothing without rows. */
  List<String> lines() {
    return lines(Double.NaN);
  }

  /**
   * The same with a line that points at one pay.
   *
   * @param pay dollars, or NaN for none
   */
  List<String> lines(double pay) {
    if (rows.isEmpty()) {
      return List.of();
    }
    double least = rows.stream().mapToDouble(r -> lowest(r.estimate())).min().orElseThrow();
    double most = rows.stream().mapToDouble(r -> highest(r.estimate())).max().orElseThrow();
    least = Double.isNaN(pay) ? least : Math.min(least, pay);
    most = Double.isNaN(pay) ? most : Math.max(most, pay);
    double step = step((most - least) / 4);
    double from = Math.floor(least / step) * step;
    double to = Math.max(from + step, Math.ceil(most / step) * step);
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      if (!row.name().isEmpty()) {
        String median = Figures.money(row.estimate().band().p50());
        int room = Lines.WIDTH - LEFT - 2 - median.length();
        String name = row.mark() + " " + Lines.cut(row.name(), room) + " " + median;
        int at = position(row.estimate().band().p50(), from, to);
        lines.add(" ".repeat(Math.clamp(at, 0, Lines.WIDTH - name.length())) + name);
      }
      lines.add(row(row, from, to));
    }
    if (!Double.isNaN(pay)) {
      lines.add(pointer(pay, from, to));
    }
    lines.addAll(scale(from, to, step));
    return lines;
  }

  private static double lowest(Estimate.Estimated estimate) {
    return Math.min(estimate.band().p10(), estimate.medianInterval().low());
  }

  private static double highest(Estimate.Estimated estimate) {
    return Math.max(estimate.band().p90(), estimate.medianInterval().high());
  }

  /** 1, 2 or 5 times a power of ten, not below a value. */
  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, least))));
    for (double times : new double[] {1, 2, 5}) {
      if (times * power >= least) {
        return times * power;
      }
    }
    return 10 * power;
  }

  private static String row(Row row, double from, double to) {
    char[] cells = blank();
    Band band = row.estimate().band();
    fill(cells, position(band.p10(), from, to), position(band.p90(), from, to), '─');
    fill(cells, position(band.p25(), from, to), position(band.p75(), from, to), '━');
    cells[position(band.p10(), from, to)] = '├';
    cells[position(band.p90(), from, to)] = '┤';
    int median = position(band.p50(), from, to);
    double low = place(row.estimate().medianInterval().low(), from, to);
    double high = place(row.estimate().medianInterval().high(), from, to);
    cells[Math.clamp((int) Math.floor(low), LEFT, median - 1)] = '(';
    cells[Math.clamp((int) Math.ceil(high), median + 1, RIGHT)] = ')';
    cells[median] = row.mark();
    return new String(cells).stripTrailing();
  }

  private static String pointer(double pay, double from, double to) {
    String word = Figures.money(pay);
    int at = position(pay, from, to);
    boolean fits = at + 2 + word.length() < Lines.WIDTH;
    return fits
        ? " ".repeat(at) + "^ " + word
        : " ".repeat(Math.max(0, at - 1 - word.length())) + word + " ^";
  }

  private static List<String> scale(double from, double to, double step) {
    char[] line = blank();
    char[] words = blank();
    fill(line, LEFT, RIGHT, '─');
    int taken = -2;
    for (double tick = from; tick <= to + step / 2; tick += step) {
      int at = position(tick, from, to);
      line[at] = '┼';
      String word = Figures.roughMoney(tick);
      int start = Math.clamp(at - word.length() / 2, 0, Lines.WIDTH - word.length());
      if (start > taken + 1) {
        word.getChars(0, word.length(), words, start);
        taken = start + word.length();
      }
    }
    return List.of(new String(line).stripTrailing(), new String(words).stripTrailing());
  }

  private static char[] blank() {
    char[] cells = new char[Lines.WIDTH];
    Arrays.fill(cells, ' ');
    return cells;
  }

  private static void fill(char[] cells, int from, int to, char with) {
    Arrays.fill(cells, from, to + 1, with);
  }

  private static int position(double dollars, double from, double to) {
    return Math.clamp(Math.round(place(dollars, from, to)), LEFT + 1, RIGHT - 1);
  }

  private static double place(double dollars, double from, double to) {
    return LEFT + (RIGHT - LEFT) * (dollars - from) / (to - from);
  }
}
