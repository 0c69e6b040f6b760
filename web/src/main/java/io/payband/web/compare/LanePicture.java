package io.payband.web.compare;

import io.payband.compare.Comparison;
import io.payband.compare.Comparison.Side;
import io.payband.compare.LaneMark;
import io.payband.compare.LaneMark.Kind;
import io.payband.market.Lane;
import io.payband.market.Manifest;
import io.payband.market.Measure;
import io.payband.web.compare.LaneRow.Mark;
import io.payband.web.figure.Slips;
import io.payband.web.picture.Scale;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every kind of source beside the others, for one role or two: the nation, all levels together.
 *
 * @param first name of the first role, short
 * @param second name of the second role, short; empty on a page of one
 * @param rows the sources, those in the page's measure first
 * @param scale their axis
 * @param heading what follows from them
 * @param sentences where they disagree, by how much and why
 */
public record LanePicture(
    String first,
    String second,
    List<LaneRow> rows,
    Scale scale,
    String heading,
    List<String> sentences) {

  private static final double ROOM = .16;
  private static final int LONGEST_NAME = 38;

  /** Copies the lists. */
  public LanePicture {
    rows = List.copyOf(rows);
    sentences = List.copyOf(sentences);
  }

  /** Whether anything can be drawn. */
  public boolean isThere() {
    return !rows.isEmpty();
  }

  /** Whether it speaks of two roles. */
  public boolean ofTwo() {
    return !second.isEmpty();
  }

  /** How much more the second is paid, by a source. */
  public String gap(LaneRow row) {
    if (row.marks().size() == 1 && row.first().isPresent() && row.second().isPresent()) {
      return "one code";
    }
    return Double.isNaN(row.ratio()) ? "–" : Say.change(row.ratio());
  }

  /** Of two roles. */
  static LanePicture of(Comparison comparison, String first, String second, Manifest manifest) {
    return of(
        comparison.question(),
        comparison.first(),
        Optional.of(comparison.second()),
        first,
        second,
        manifest);
  }

  /** Of one role. */
  public static LanePicture of(Comparison.Question question, Side side, Manifest manifest) {
    return of(question, side, Optional.empty(), side.name(), "", manifest);
  }

  private static LanePicture of(
      Comparison.Question question,
      Side a,
      Optional<Side> b,
      String first,
      String second,
      Manifest manifest) {
    List<LaneMark> other = b.map(Side::lanes).orElse(List.of());
    Stream<LaneMark> all =
        Stream.concat(
            a.lanes().stream(),
            other.stream().filter(mark -> a.lanes().stream().noneMatch(mark::isLike)));
    List<LaneMark> kinds =
        all.sorted(
                java.util.Comparator.comparing(
                        (LaneMark mark) -> mark.measure() != question.measure())
                    .thenComparing(LaneMark::kind))
            .toList();
    if (kinds.isEmpty()) {
      return new LanePicture(first, second, List.of(), Scale.around(0, 1, 1), "", List.of());
    }
    boolean oneCode = b.map(side -> side.occupation().equals(a.occupation())).orElse(true);
    Scale scale = scale(Stream.concat(a.lanes().stream(), other.stream()).toList());
    Names names = new Names(new Slips(manifest), first, second);
    List<LaneRow> rows = new ArrayList<>();
    for (LaneMark kind : kinds) {
      Optional<LaneMark> one = a.lanes().stream().filter(kind::isLike).findFirst();
      Optional<LaneMark> two = other.stream().filter(kind::isLike).findFirst();
      if (kind.kind() == Kind.OFFICIAL && !oneCode) {
        one.ifPresent(
            m -> rows.add(names.official(m, a.occupationName(), Optional.of(m), Optional.empty())));
        two.ifPresent(m ->
            rows.add(
                names.official(
                    m, b.orElseThrow().occupationName(), Optional.empty(), Optional.of(m))));
      } else if (kind.kind() == Kind.OFFICIAL) {
        rows.add(names.official(kind, a.occupationName(), one, two));
      } else {
        boolean here = kind.measure() == question.measure() && isHere(kind, question.lane());
        rows.add(names.row(kind, here, one, two));
      }
    }
    List<LaneRow> drawn = rows.stream().map(row -> drawn(row, scale, b.isPresent())).toList();
    String heading = LaneWords.heading(drawn, oneCode, first, second);
    return new LanePicture(
        first, second, drawn, scale, heading, LaneWords.sentences(drawn, names, oneCode));
  }

  private static boolean isHere(LaneMark mark, Lane lane) {
    return switch (mark.kind()) {
      case MARKET -> lane == Lane.MARKET;
      case REPORTED -> lane == Lane.REPORTED;
      case SURVEY, POSTED, OFFICIAL -> false;
    };
  }

  private static Scale scale(List<LaneMark> marks) {
    double low = marks.stream().mapToDouble(LaneMark::p25).min().orElseThrow();
    double high = marks.stream().mapToDouble(LaneMark::p75).max().orElseThrow();
    return Scale.within(low, high + ROOM * (high - low), 5);
  }

  private static LaneRow drawn(LaneRow row, Scale scale, boolean ofTwo) {
    List<Mark> marks = new ArrayList<>();
    boolean official = row.kind() == Kind.OFFICIAL;
    if (official) {
      marks.add(mark("n", 2, row.first().or(row::second).orElseThrow(), scale));
    } else {
      row.first().ifPresent(m -> marks.add(mark("a", ofTwo ? 0 : 2, m, scale)));
      row.second().ifPresent(m -> marks.add(mark("b", 1, m, scale)));
    }
    return new LaneRow(
        row.name(), row.pay(), row.counted(), row.here(), marks, row.first(), row.second());
  }

  private static Mark mark(String letter, int line, LaneMark m, Scale scale) {
    return new Mark(
        letter, line, scale.x(m.p25()), scale.x(m.p50()), scale.x(m.p75()), Say.money(m.p50()));
  }

  /** Names of sources and roles. */
  record Names(Slips slips, String first, String second) {

    /** A source as readers know it. */
    String of(LaneMark mark) {
      return mark.source().isEmpty()
          ? mark.kind().label()
          : slips.namesOf(List.of(mark.source())).getFirst();
    }

    /** What a long name adds after its first comma stands in the table and on the slips. */
    private static String fitting(String name) {
      int comma = name.indexOf(',');
      return name.length() > LONGEST_NAME && comma > 0 ? name.substring(0, comma) : name;
    }

    private LaneRow official(
        LaneMark kind, String occupation, Optional<LaneMark> one, Optional<LaneMark> two) {
      return new LaneRow(
          "Official wages",
          "base pay, " + kind.period(),
          Say.fitting(occupation),
          false,
          List.of(),
          one,
          two);
    }

    private LaneRow row(
        LaneMark kind, boolean here, Optional<LaneMark> one, Optional<LaneMark> two) {
      String measure = kind.measure() == Measure.TOTAL ? "total pay" : "base pay";
      String name =
          kind.kind() == Kind.MARKET
              ? kind.measure() == Measure.TOTAL || here ? "The market" : "The market, base alone"
              : fitting(of(kind));
      String how =
          switch (kind.kind()) {
            case MARKET ->
                Stream.of(one, two)
                        .flatMap(Optional::stream)
                        .allMatch(m -> m.untold().startsWith("official"))
                    ? "nobody tells the role apart"
                    : "official level, reported differences";
            case REPORTED -> "as people report it";
            case SURVEY -> "one survey by itself";
            case POSTED -> "offered, not earned";
            case OFFICIAL -> "";
          };
      String period = one.or(() -> two).map(LaneMark::period).orElse("");
      boolean dated = kind.kind() != Kind.MARKET && !period.isEmpty();
      return new LaneRow(
          name,
          measure + "; " + how + (dated ? ", " + period : ""),
          counted(kind, one, two),
          here,
          List.of(),
          one,
          two);
    }

    private String counted(LaneMark kind, Optional<LaneMark> one, Optional<LaneMark> two) {
      String noun =
          switch (kind.kind()) {
            case SURVEY -> "answers";
            case POSTED -> "postings";
            case MARKET, REPORTED, OFFICIAL -> "reports";
          };
      List<LaneMark> both = Stream.of(one, two).flatMap(Optional::stream).toList();
      if (both.stream().allMatch(m -> m.untold().startsWith("official"))) {
        return "official wages alone";
      }
      if (both.stream().allMatch(m -> m.untold().isEmpty() && m.records() == 0)) {
        return second.isEmpty() ? "no " + noun + " of its own" : "no " + noun + " of either";
      }
      List<String> counts =
          both.stream()
              .map(m ->
                  m.untold().isEmpty()
                      ? m.records() == 0 ? "no" : Say.count(m.records())
                      : m.untold().startsWith("official") ? "no" : m.untold())
              .toList();
      String alone =
          second.isEmpty() || both.size() == 2
              ? ""
              : (one.isPresent() ? first : second) + " alone: ";
      return alone + String.join(" and ", counts) + " " + noun;
    }
  }
}
