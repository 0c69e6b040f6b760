package io.payband.web.compare;

import io.payband.compare.LaneMark;
import io.payband.compare.LaneMark.Kind;
import io.payband.market.Measure;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Where sources disagree, by how much and why: what is said follows from their medians. */
final class LaneWords {

  /** Medians closer than this are called level. */
  private static final double LEVEL = .03;

  /** And only from here on a difference is worth a reason. */
  private static final double APART = .1;

  /** Of fewer records nothing is concluded. */
  private static final int ENOUGH = 30;

  private LaneWords() {}

  /** What all sources together say of two roles. */
  static String heading(List<LaneRow> rows, boolean oneCode, String first, String second) {
    if (second.isEmpty()) {
      return single(rows);
    }
    List<LaneRow> both =
        rows.stream()
            .filter(row -> !Double.isNaN(row.ratio()))
            .filter(row -> !(oneCode && isOfficialAlone(row)))
            .filter(LaneWords::isEnough)
            .toList();
    if (both.isEmpty()) {
      return oneCode
          ? "Official wages know one occupation here, not two"
          : "No source knows both of the two";
    }
    double[] gaps = both.stream().mapToDouble(row -> Math.log(row.ratio())).toArray();
    long ahead = both.stream().filter(r -> gap(r) >= LEVEL).count();
    long behind = both.stream().filter(r -> gap(r) <= -LEVEL).count();
    if (ahead > 0 && behind > 0) {
      return "Sources disagree on who is ahead";
    }
    if (ahead + behind == 0) {
      return both.size() == 1
          ? "The one source that knows both puts them level"
          : "No source tells the two apart";
    }
    String name = ahead > 0 ? second : first;
    if (ahead + behind < both.size()) {
      return ahead + behind == 1
          ? "One source puts " + name + " ahead, the others put the two level"
          : "Most sources put " + name + " ahead, none the other";
    }
    double least = Double.MAX_VALUE;
    double most = 0;
    for (double gap : gaps) {
      least = Math.min(least, Math.abs(gap));
      most = Math.max(most, Math.abs(gap));
    }
    String by =
        Say.percent(Math.expm1(least)).equals(Say.percent(Math.expm1(most)))
            ? Say.percent(Math.expm1(least))
            : Math.round(100 * Math.expm1(least)) + " to " + Say.percent(Math.expm1(most));
    return both.size() == 1
        ? "The one source that knows both puts " + name + " ahead by " + by
        : "Every source that knows both puts " + name + " ahead, by " + by;
  }

  private static double gap(LaneRow row) {
    return Math.log(row.ratio());
  }

  /** What is said of one role. */
  private static String single(List<LaneRow> rows) {
    List<LaneMark> asked =
        rows.stream()
            .flatMap(row -> row.first().stream())
            .filter(mark -> mark.measure() == rows.getFirst().first().orElseThrow().measure())
            .toList();
    double low = asked.stream().mapToDouble(LaneMark::p50).min().orElse(0);
    double high = asked.stream().mapToDouble(LaneMark::p50).max().orElse(0);
    if (asked.size() < 2) {
      return "What each kind of source says";
    }
    return Math.log(high / low) < LEVEL
        ? "Its sources agree"
        : "Its sources put the median from " + Say.range(low, high);
  }

  /** Whether both stand on nothing but official wages. */
  private static boolean isOfficialAlone(LaneRow row) {
    return row.kind() == Kind.OFFICIAL
        || Stream.of(row.first(), row.second())
            .flatMap(Optional::stream)
            .allMatch(mark -> mark.untold().startsWith("official"));
  }

  /** One sentence for each disagreement that is worth a reason. */
  static List<String> sentences(List<LaneRow> rows, LanePicture.Names names, boolean oneCode) {
    List<String> out = new ArrayList<>();
    Optional<LaneRow> total = market(rows, Measure.TOTAL);
    Optional<LaneRow> base = market(rows, Measure.BASE);
    Optional<LaneRow> reported =
        rows.stream().filter(row -> row.kind() == Kind.REPORTED).findFirst();
    for (LaneRow row : rows) {
      LaneMark mark = row.first().or(row::second).orElseThrow();
      Optional<LaneRow> like = mark.measure() == Measure.TOTAL ? total : base;
      if (like.isEmpty()) {
        continue;
      }
      switch (row.kind()) {
        case REPORTED, SURVEY, POSTED -> {
          boolean beside = isApart(row, like.get());
          boolean besideReports =
              row.kind() == Kind.SURVEY
                  && reported.filter(r -> sameMeasure(r, row) && isApart(row, r)).isPresent();
          if (beside || besideReports) {
            String than = mark.measure() == Measure.TOTAL ? "the market" : "the market’s base pay";
            out.add(
                "By "
                    + names.of(mark)
                    + " the median is "
                    + apart(row, like.get(), than, names)
                    + (besideReports
                        ? ", and " + apart(row, reported.orElseThrow(), "what people report", names)
                        : "")
                    + ": "
                    + habit(mark)
                    + lean(row, names)
                    + ".");
          }
        }
        case MARKET, OFFICIAL -> {}
      }
    }
    base.filter(row -> !isOfficialAlone(row))
        .ifPresent(market -> {
          List<LaneRow> official =
              rows.stream().filter(row -> row.kind() == Kind.OFFICIAL).toList();
          if (oneCode && official.size() == 1) {
            out.add(
                "Official wages "
                    + (names.second().isEmpty()
                        ? "count its whole occupation"
                        : "count both as one occupation")
                    + "; the market’s base pay is "
                    + apart(market, official.getFirst(), "that median", names)
                    + ", by what reports tell of the role.");
          }
        });
    if (total.isPresent() && base.isPresent()) {
      top(total.get(), base.get(), names).ifPresent(out::add);
    }
    return out;
  }

  private static Optional<LaneRow> market(List<LaneRow> rows, Measure measure) {
    return rows.stream()
        .filter(row -> row.kind() == Kind.MARKET)
        .filter(row -> row.first().or(row::second).orElseThrow().measure() == measure)
        .findFirst();
  }

  private static boolean sameMeasure(LaneRow a, LaneRow b) {
    return a.first().or(a::second).orElseThrow().measure()
        == b.first().or(b::second).orElseThrow().measure();
  }

  private static boolean isApart(LaneRow row, LaneRow than) {
    return Stream.of(
            row.first().filter(LaneWords::isEnough).isPresent()
                ? log(row.first(), than.first())
                : OptionalDouble.empty(),
            row.second().filter(LaneWords::isEnough).isPresent()
                ? log(row.second(), than.second())
                : OptionalDouble.empty())
        .flatMapToDouble(OptionalDouble::stream)
        .anyMatch(log -> Math.abs(log) >= APART);
  }

  /** Whether both stand on enough, or on a publisher's own figures. */
  private static boolean isEnough(LaneRow row) {
    return Stream.of(row.first(), row.second())
        .flatMap(Optional::stream)
        .allMatch(mark -> mark.untold().startsWith("official") || isEnough(mark));
  }

  private static boolean isEnough(LaneMark mark) {
    return mark.records() >= ENOUGH;
  }

  private static OptionalDouble log(Optional<LaneMark> one, Optional<LaneMark> than) {
    return one.isPresent() && than.isPresent()
        ? OptionalDouble.of(Math.log(one.get().p50() / than.get().p50()))
        : OptionalDouble.empty();
  }

  /** {@code 47 % above the market for A and level with it for B}. */
  private static String apart(LaneRow row, LaneRow than, String what, LanePicture.Names names) {
    OptionalDouble a = log(row.first(), than.first());
    OptionalDouble b = log(row.second(), than.second());
    if (names.second().isEmpty() || (a.isEmpty() && b.isEmpty())) {
      return beside(a.orElse(0)) + " " + what;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return beside(a.isPresent() ? a.getAsDouble() : b.getAsDouble())
          + " "
          + what
          + " for "
          + (a.isPresent() ? names.first() : names.second());
    }
    String one = beside(a.getAsDouble());
    String two = beside(b.getAsDouble());
    return one.equals(two)
        ? one + " " + what + " for both"
        : one + " " + what + " for " + names.first() + " and " + two + " it for " + names.second();
  }

  private static String beside(double log) {
    if (Math.abs(log) < LEVEL) {
      return "level with";
    }
    return log > 0
        ? Say.percent(Math.expm1(log)) + " above"
        : Say.percent(-Math.expm1(log)) + " below";
  }

  /** Who answers a source, as far as its publisher tells. */
  private static String habit(LaneMark mark) {
    String id = mark.source();
    if (id.equals("levels")) {
      return "its users work mostly at large technology employers and in dear metros, and their"
          + " reports end in 2021 and are aged";
    }
    if (id.startsWith("stackoverflow")) {
      return "anybody who writes software may answer it, at employers of any size";
    }
    if (id.equals("dataprof")) {
      return "it asks people who look after databases, for base pay alone";
    }
    if (id.startsWith("lca") || id.startsWith("h1b")) {
      return "it is what employers file for people whom they hire from abroad";
    }
    return mark.kind() == Kind.POSTED
        ? "what employers offer is not what they pay the people they have"
        : "who answers is no random sample";
  }

  private static String lean(LaneRow row, LanePicture.Names names) {
    List<String> said = new ArrayList<>();
    row.first().ifPresent(m -> m.employerLean().ifPresent(l -> said.add(more(l, names.first()))));
    row.second().ifPresent(m -> m.employerLean().ifPresent(l -> said.add(more(l, names.second()))));
    if (said.isEmpty()) {
      return "";
    }
    return "; in base pay their employers pay "
        + (names.second().isEmpty() ? said.getFirst().replaceAll(" \\(.*", "") : Say.list(said))
        + " than those that the market counts";
  }

  private static String more(double lean, String name) {
    return Say.percent(Math.abs(Math.expm1(lean)))
        + (lean < 0 ? " less (" : " more (")
        + name
        + ")";
  }

  private static Optional<String> top(LaneRow total, LaneRow base, LanePicture.Names names) {
    OptionalDouble a = log(total.first(), base.first());
    OptionalDouble b = log(total.second(), base.second());
    if (a.isEmpty() && b.isEmpty()) {
      return Optional.empty();
    }
    List<String> said = new ArrayList<>();
    a.ifPresent(l ->
        said.add(
            Say.percent(Math.expm1(l))
                + (names.second().isEmpty() ? "" : " for " + names.first())));
    b.ifPresent(l -> said.add(Say.percent(Math.expm1(l)) + " for " + names.second()));
    return Optional.of(
        "On top of base pay the market counts "
            + Say.list(said)
            + "; official and posted pay leave that out.");
  }
}
