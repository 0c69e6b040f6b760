package io.payband.web.method;

import io.payband.market.BackTest;
import io.payband.market.BackTest.By;
import io.payband.market.Measure;
import io.payband.web.picture.Scale;
import io.payband.web.picture.Scale.Tick;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many of a hundred held-out reports lay inside their band, by group: the promise is 80.
 *
 * @param id of the picture, once on a page
 * @param heading what follows
 * @param sub what is drawn
 * @param rows the groups
 * @param scale shares from 0 to 100
 * @param series what is asked of each group: one or two
 */
public record CoveragePicture(
    String id, String heading, String sub, List<Row> rows, Scale scale, List<Series> series) {

  private static final double PROMISE = 80;
  private static final double ROOM = 2;
  private static final double NINETY = 1.6449;

  /** Copies the lists. */
  public CoveragePicture {
    rows = List.copyOf(rows);
    series = List.copyOf(series);
  }

  /**
   * One question.
   *
   * @param key as the record has it
   * @param words as readers have it
   * @param measure which pay
   */
  public record Series(String key, String words, Measure measure) {}

  /**
   * One group.
   *
   * @param name its name
   * @param dots one for each series that knows it
   */
  public record Row(String name, List<Dot> dots) {

    /** Copies the list. */
    public Row {
      dots = List.copyOf(dots);
    }

    /** The dot of a series. */
    public Optional<Dot> find(Series series) {
      return dots.stream().filter(dot -> dot.line().questions().equals(series.key())).findFirst();
    }
  }

  /**
   * One coverage with the 90 % interval of the count itself.
   *
   * @param line as the record has it
   * @param square whether it is drawn as a black square; else as a grey disc
   * @param from left end of the interval, per cent
   * @param x per cent
   * @param to right end, per cent
   * @param width of the interval, per cent
   * @param label out of a hundred
   */
  public record Dot(
      BackTest.Line line,
      boolean square,
      String from,
      String x,
      String to,
      String width,
      String label) {}

  /** Of one grouping; empty where nothing was tested. */
  static Optional<CoveragePicture> of(
      BackTest test, By by, String id, List<Series> series, String sub, Map<String, String> names) {
    Set<String> groups = new LinkedHashSet<>();
    List<BackTest.Line> lines = new ArrayList<>();
    for (Series one : series) {
      for (BackTest.Line line : test.find(one.key(), one.measure(), by)) {
        groups.add(line.group());
        lines.add(line);
      }
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Scale scale = scale(lines);
    List<Row> rows = new ArrayList<>();
    for (String group : groups) {
      List<Dot> dots = new ArrayList<>();
      for (BackTest.Line line : lines) {
        if (line.group().equals(group)) {
          dots.add(dot(line, line.questions().equals(series.getFirst().key()), scale));
        }
      }
      rows.add(new Row(names.getOrDefault(group, group), dots));
    }
    return Optional.of(new CoveragePicture(id, heading(lines), sub, rows, scale, series));
  }

  private static String heading(List<BackTest.Line> lines) {
    double least = lines.stream().mapToDouble(l -> 100 * l.covered()).min().orElseThrow();
    double most = lines.stream().mapToDouble(l -> 100 * l.covered()).max().orElseThrow();
    long outside = lines.stream().filter(l -> Math.abs(100 * l.covered() - PROMISE) > ROOM).count();
    String range =
        one(least).equals(one(most)) ? one(least) : "from " + one(least) + " to " + one(most);
    return outside == 0
        ? "Every band holds about 80 in 100: " + range
        : outside == 1
            ? "All bands but one hold about 80 in 100: " + range
            : "Not every band holds 80 in 100: " + range;
  }

  private static String one(double value) {
    return Say.oneDecimal(value);
  }

  private static Dot dot(BackTest.Line line, boolean square, Scale scale) {
    double at = 100 * line.covered();
    double half = half(line);
    return new Dot(
        line,
        square,
        scale.x(at - half),
        scale.x(at),
        scale.x(at + half),
        scale.width(at - half, at + half),
        one(at));
  }

  /** Half of the 90 % interval of a count, out of a hundred. */
  static double half(BackTest.Line line) {
    double share = line.covered();
    return 100 * NINETY * Math.sqrt(share * (1 - share) / line.reports());
  }

  private static Scale scale(List<BackTest.Line> lines) {
    double low = PROMISE - 3;
    double high = PROMISE + 3;
    for (BackTest.Line line : lines) {
      low = Math.min(low, 100 * line.covered() - half(line) - .5);
      high = Math.max(high, 100 * line.covered() + half(line) + 1.5);
    }
    double step = high - low > 12 ? 5 : 2;
    List<Tick> ticks = new ArrayList<>();
    for (double at = Math.ceil(low / step) * step; at < high; at += step) {
      ticks.add(
          new Tick(new Scale(low, high, List.of()).x(at), Long.toString(Math.round(at)), "mid"));
    }
    return new Scale(low, high, ticks);
  }

  /** Left end of the zone around the promise. */
  public String zoneX() {
    return scale.x(PROMISE - ROOM);
  }

  /** Its width. */
  public String zoneWidth() {
    return scale.width(PROMISE - ROOM, PROMISE + ROOM);
  }

  /** Where the promise lies. */
  public String promise() {
    return scale.x(PROMISE);
  }

  /** Coverage with the half width of its interval, for tables. */
  public String cell(Dot dot) {
    return dot.label() + " ±" + one(half(dot.line()));
  }

  /** Reports held out. */
  public String reports(Dot dot) {
    return Say.count(dot.line().reports());
  }

  /** Median size of the error of a median. */
  public String error(Dot dot) {
    return one(100 * dot.line().error()) + "\u00a0%";
  }
}
