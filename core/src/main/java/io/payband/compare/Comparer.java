package io.payband.compare;

import io.payband.compare.Answer.Suggestion;
import io.payband.compare.Comparison.Gap;
import io.payband.compare.Comparison.LevelEstimate;
import io.payband.compare.Comparison.PlaceEffect;
import io.payband.compare.Comparison.Question;
import io.payband.compare.Comparison.Side;
import io.payband.compare.Comparison.Verdict;
import io.payband.estimate.RoleFigures;
import io.payband.job.CareerLevel;
import io.payband.job.Occupation;
import io.payband.market.Estimate;
import io.payband.market.Lane;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.ReportedPay;
import io.payband.market.RoleAgeing;
import io.payband.place.Metro;
import io.payband.place.PlaceMatch;
import io.payband.scope.ScopeRow;
import io.payband.scope.Scopes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about roles and occupations from one snapshot.
 *
 * <p>Immutable, safe for use by several threads.
 */
public final class Comparer {

  /** Name of the nation. */
  public static final String NATION = "United States";

  private final MarketSnapshot snapshot;
  private final Finder finder;
  private final Cells cells;
  private final MarketCells market;

  /** Over a snapshot. */
  public Comparer(MarketSnapshot snapshot) {
    this.snapshot = snapshot;
    finder = new Finder(snapshot);
    cells = new Cells(snapshot);
    market = new MarketCells(snapshot, cells);
  }

  /** The snapshot. */
  public MarketSnapshot snapshot() {
    return snapshot;
  }

  /** The role or occupation that a slug, code, name or title means. */
  public Answer<PathName> resolve(String what) {
    return finder.resolve(what);
  }

  /**
   * What somebody who searches means: as {@link #resolve}, and beyond it a title with one letter
   * wrong, and an occupation that the title means more likely than not.
   */
  public Answer<PathName> understand(String what) {
    return finder.understand(what);
  }

  /**
   * What is measured of the work of two roles or occupations besides its pay, for both of them;
   * empty when nothing is, or when one of them is not known.
   */
  public List<Driver> drivers(String first, String second) {
    return resolve(first) instanceof Answer.Found<PathName>(PathName a)
            && resolve(second) instanceof Answer.Found<PathName>(PathName b)
        ? new Drivers(snapshot).of(a, b)
        : List.of();
  }

  /**
   * What the work of two roles or occupations reaches into, attribute by attribute; empty when one
   * of them is not known.
   */
  public List<ScopeRow> scope(String first, String second) {
    return resolve(first) instanceof Answer.Found<PathName>(PathName a)
            && resolve(second) instanceof Answer.Found<PathName>(PathName b)
        ? snapshot.scopes().compare(subject(a), subject(b))
        : List.of();
  }

  /** The same of one alone. */
  public List<Scopes.Alone> scope(String what) {
    return resolve(what) instanceof Answer.Found<PathName>(PathName name)
        ? snapshot.scopes().of(subject(name))
        : List.of();
  }

  private static Scopes.Subject subject(PathName name) {
    return new Scopes.Subject(name.isRole() ? name.slug() : "", name.occupation());
  }

  /** Roles and occupations whose name looks like a text, best first. */
  public List<Suggestion> search(String text, int most) {
    return finder.search(text, most);
  }

  /** Two roles or occupations side by side. */
  public Answer<Comparison> compare(String first, String second, Ask ask) {
    return switch (resolve(first)) {
      case Answer.Found<PathName> a ->
          switch (resolve(second)) {
            case Answer.Found<PathName> b -> compare(a.value(), b.value(), ask);
            case Answer.NotFound<PathName> n -> again(n);
            case Answer.Malformed<PathName> m -> again(m);
          };
      case Answer.NotFound<PathName> n -> again(n);
      case Answer.Malformed<PathName> m -> again(m);
    };
  }

  /** One role or occupation. */
  public Answer<Side> profile(String what, Ask ask) {
    return switch (resolve(what)) {
      case Answer.Found<PathName> found ->
          switch (choose(found.value(), found.value(), ask)) {
            case Answer.Found<Chosen> chosen ->
                new Answer.Found<>(side(found.value(), chosen.value(), ""));
            case Answer.NotFound<Chosen> n -> again(n);
            case Answer.Malformed<Chosen> m -> again(m);
          };
      case Answer.NotFound<PathName> n -> again(n);
      case Answer.Malformed<PathName> m -> again(m);
    };
  }

  /** What {@link #profile} takes a question about one role or occupation to be. */
  public Answer<Question> question(String what, Ask ask) {
    return switch (resolve(what)) {
      case Answer.Found<PathName> found ->
          switch (choose(found.value(), found.value(), ask)) {
            case Answer.Found<Chosen> chosen -> new Answer.Found<>(chosen.value().question());
            case Answer.NotFound<Chosen> n -> again(n);
            case Answer.Malformed<Chosen> m -> again(m);
          };
      case Answer.NotFound<PathName> n -> again(n);
      case Answer.Malformed<PathName> m -> again(m);
    };
  }

  private static <A, B> Answer<B> again(Answer.NotFound<A> n) {
    return new Answer.NotFound<>(n.field(), n.asked(), n.message(), n.suggestions());
  }

  private static <A, B> Answer<B> again(Answer.Malformed<A> m) {
    return new Answer.Malformed<>(m.field(), m.asked(), m.message());
  }

  /** What was asked, made definite. */
  private record Chosen(
      Measure measure, String measureRemark, Lane lane, Spot spot, @Nullable CareerLevel level) {

    @Nullable Metro metro() {
      return spot.metro();
    }

    int group() {
      return level == null ? 0 : level.number();
    }

    Question question() {
      return new Question(measure, measureRemark, lane, spot.name(), spot.slug(), level);
    }
  }

  private Answer<Comparison> compare(PathName a, PathName b, Ask ask) {
    if (a.slug().equals(b.slug())) {
      return new Answer.Malformed<>(
          "role", b.slug(), "two different roles were expected; both are " + a.name());
    }
    return switch (choose(a, b, ask)) {
      case Answer.Found<Chosen> chosen -> new Answer.Found<>(compare(a, b, chosen.value()));
      case Answer.NotFound<Chosen> n -> again(n);
      case Answer.Malformed<Chosen> m -> again(m);
    };
  }

  private Comparison compare(PathName a, PathName b, Chosen chosen) {
    Metro metro = chosen.metro();
    String gapRemark = metro == null ? "" : gapRemark(a, b, chosen, metro);
    Side first = side(a, chosen, gapRemark);
    Side second = side(b, chosen, gapRemark);
    Question question = chosen.question();
    if (first.typical() instanceof Estimate.Estimated x
        && second.typical() instanceof Estimate.Estimated y) {
      double[] variance = variance(a, b, chosen, x, y);
      if (isOfficial(x) && isOfficial(y) && a.occupation().equals(b.occupation())) {
        return new Comparison(
            question,
            first,
            second,
            Verdicts.countedAsOne(a.name(), b.name()),
            gap(a, b, chosen, x, y, variance[0]));
      }
      Verdict verdict = Verdicts.of(a.name(), x, b.name(), y, variance[0], variance[1]);
      Gap gap = gap(a, b, chosen, x, y, variance[0]);
      return new Comparison(question, first, second, verdict, gap);
    }
    String reason =
        first.typical() instanceof Estimate.Unknown u
            ? u.reason()
            : second.typical() instanceof Estimate.Unknown v ? v.reason() : "";
    return new Comparison(question, first, second, Verdicts.none(reason), Gaps.none(reason));
  }

  private Gap gap(
      PathName a,
      PathName b,
      Chosen chosen,
      Estimate.Estimated x,
      Estimate.Estimated y,
      double variance) {
    if (isOfficial(x) || isOfficial(y)) {
      return Gaps.undivided(
          x.band().p50(),
          y.band().p50(),
          a.occupation().equals(b.occupation())
              ? "Official statistics count both roles under one occupation, "
                  + a.occupation()
                  + "; only reports tell them apart."
              : "Official statistics do not say at which level or employer people work, so the"
                  + " gap is not taken apart.");
    }
    if (chosen.lane == Lane.MARKET) {
      ReportedPay pay = snapshot.market().pay(chosen.measure);
      return Gaps.ofMarket(
          x.band().p50(),
          y.band().p50(),
          pay.mix(a.slug(), ""),
          pay.mix(b.slug(), ""),
          chosen.group(),
          !a.occupation().equals(b.occupation()),
          variance);
    }
    ReportedPay pay = snapshot.reported(chosen.measure);
    Metro place = chosen.metro();
    String metro = place == null ? "" : place.code();
    return Gaps.of(
        x.band().p50(),
        y.band().p50(),
        pay.mix(a.slug(), metro),
        pay.mix(b.slug(), metro),
        chosen.group(),
        !metro.isEmpty(),
        variance);
  }

  /** Variance of the difference of ln medians, and the part that more reports would not lessen. */
  private double[] variance(
      PathName a, PathName b, Chosen chosen, Estimate.Estimated x, Estimate.Estimated y) {
    boolean same = a.occupation().equals(b.occupation());
    if (isOfficial(x) && isOfficial(y) && same) {
      return new double[] {0, 0};
    }
    double apart = x.standardError() * x.standardError() + y.standardError() * y.standardError();
    if (isOfficial(x) || isOfficial(y)) {
      return new double[] {apart, apart};
    }
    if (chosen.lane == Lane.MARKET) {
      double v =
          snapshot
              .market()
              .pay(chosen.measure)
              .differenceVariance(a.slug(), b.slug(), chosen.group());
      double local = 0;
      if (!same) {
        double first = market.local(a.occupation(), chosen.spot).error();
        double second = market.local(b.occupation(), chosen.spot).error();
        local = first * first + second * second;
      }
      double habit = snapshot.market().methodError();
      return new double[] {v + local, local + Math.min(v, habit * habit)};
    }
    if (!cells.hasReports(a, chosen.measure) || !cells.hasReports(b, chosen.measure)) {
      return new double[] {apart, apart};
    }
    ReportedPay pay = snapshot.reported(chosen.measure);
    double v = pay.differenceVariance(a.slug(), b.slug(), chosen.group());
    RoleAgeing first = snapshot.ageing(a.slug());
    RoleAgeing second = snapshot.ageing(b.slug());
    double fixed = same ? 0 : first.error() * first.error() + second.error() * second.error();
    Metro metro = chosen.metro();
    if (metro != null) {
      v += cells.blend(a, chosen.measure, chosen.group(), metro).variance();
      v += cells.blend(b, chosen.measure, chosen.group(), metro).variance();
    }
    return new double[] {v + fixed, fixed};
  }

  private Side side(PathName name, Chosen chosen, String gapRemark) {
    Metro metro = chosen.metro();
    boolean reported = chosen.lane == Lane.REPORTED;
    Estimate official =
        chosen.spot.isNation() || metro != null
            ? cells.official(name.occupation(), metro)
            : cells.official(name.occupation(), market.local(name.occupation(), chosen.spot));
    Estimate typical = figure(name, chosen, chosen.group());
    List<LevelEstimate> levels = new ArrayList<>();
    String remark = "Official wages do not split an occupation by career level.";
    boolean split =
        reported
            ? cells.hasReports(name, chosen.measure)
            : chosen.lane == Lane.MARKET && market.has(name, chosen.measure);
    if (split) {
      for (CareerLevel level : CareerLevel.values()) {
        levels.add(level(name, chosen, level));
      }
      remark =
          levels.stream().anyMatch(LevelEstimate::movedToKeepOrder)
              ? "Figures that fell with the level were moved to keep the levels in order."
              : "";
    } else if (reported) {
      remark = "No source reports the levels of this role.";
    }
    PlaceEffect effect =
        metro == null || !reported || !cells.hasReports(name, chosen.measure)
            ? null
            : effect(name, chosen, metro, gapRemark);
    String occupationName =
        snapshot.findOccupation(name.occupation()).map(Occupation::title).orElse("");
    return new Side(
        name.slug(),
        name.name(),
        name.occupation(),
        occupationName,
        name.isRole(),
        typical,
        levels,
        remark,
        official,
        effect,
        new LaneMarks(snapshot, cells, market).of(name, chosen.measure));
  }

  private Estimate figure(PathName name, Chosen chosen, int group) {
    return switch (chosen.lane) {
      case MARKET -> market.figure(name, chosen.measure, group, chosen.spot);
      case REPORTED -> cells.reported(name, chosen.measure, group, chosen.metro());
      case OFFICIAL -> cells.official(name.occupation(), chosen.metro());
    };
  }

  private static boolean isOfficial(Estimate.Estimated figure) {
    return figure.evidence().kind() == Lane.OFFICIAL;
  }

  private LevelEstimate level(PathName name, Chosen chosen, CareerLevel level) {
    Measure measure = chosen.measure;
    Metro metro = chosen.metro();
    if (chosen.lane == Lane.MARKET) {
      return new LevelEstimate(
          level, figure(name, chosen, level.number()), market.moved(name, measure, level.number()));
    }
    ReportedPay pay = snapshot.reported(measure);
    Optional<RoleFigures> role = pay.find(name.slug());
    boolean moved = role.isPresent() && role.get().nation().get(level.number()).moved();
    if (metro != null) {
      Optional<RoleFigures.PlaceFigures> place = pay.find(name.slug(), metro.code());
      moved = place.isPresent() && place.get().figures().get(level.number()).moved();
    }
    return new LevelEstimate(level, figure(name, chosen, level.number()), moved);
  }

  private PlaceEffect effect(PathName name, Chosen chosen, Metro metro, String gapRemark) {
    Cells.Blend blend = cells.blend(name, chosen.measure, chosen.group(), metro);
    return new PlaceEffect(
        Math.exp(blend.logRatio()),
        exp(blend.reported()),
        blend.reportedWeight(),
        exp(blend.official()),
        blend.official().isPresent() ? 1 - blend.reportedWeight() : 0,
        gapRemark);
  }

  private static OptionalDouble exp(OptionalDouble log) {
    return log.isPresent() ? OptionalDouble.of(Math.exp(log.getAsDouble())) : log;
  }

  private String gapRemark(PathName a, PathName b, Chosen chosen, Metro metro) {
    if (chosen.lane != Lane.REPORTED) {
      return "";
    }
    boolean own =
        cells.blend(a, chosen.measure, chosen.group(), metro).ownReports()
            && cells.blend(b, chosen.measure, chosen.group(), metro).ownReports();
    return own
        ? "Both roles have reports here, so this place's gap may differ from the nation's."
        : "At least one of the roles has no reports here: its gap is assumed equal to the nation's,"
            + " official ratios aside.";
  }

  private Answer<Chosen> choose(PathName a, PathName b, Ask ask) {
    Measure measure = null;
    String wanted = ask.measure().strip().toLowerCase(Locale.ROOT);
    if (!wanted.isEmpty()) {
      measure =
          Arrays.stream(Measure.values())
              .filter(m -> m.key().equals(wanted))
              .findFirst()
              .orElse(null);
      if (measure == null) {
        return new Answer.Malformed<>("measure", ask.measure(), "total or base was expected");
      }
    }
    Lane lane = null;
    String lanes = ask.lane().strip().toLowerCase(Locale.ROOT);
    if (!lanes.isEmpty()) {
      lane =
          Arrays.stream(Lane.values()).filter(l -> l.key().equals(lanes)).findFirst().orElse(null);
      if (lane == null) {
        return new Answer.Malformed<>(
            "lane", ask.lane(), "market, reported or official was expected");
      }
    }
    CareerLevel level = null;
    String levels = ask.level().strip().toUpperCase(Locale.ROOT);
    if (!levels.isEmpty()) {
      level =
          Arrays.stream(CareerLevel.values())
              .filter(l -> l.name().equals(levels))
              .findFirst()
              .orElse(null);
      if (level == null) {
        return new Answer.Malformed<>("level", ask.level(), "one of L3 to L7 was expected");
      }
    }
    Spot spot = Spot.NATION;
    boolean ofMarket = lane == null || lane == Lane.MARKET;
    if (!ask.place().isBlank()) {
      switch (snapshot.gazetteer().find(ask.place())) {
        case PlaceMatch.Nation nation -> spot = Spot.NATION;
        case PlaceMatch.InMetro in -> spot = Spot.of(in.metro());
        case PlaceMatch.InState in when ofMarket -> spot = new Spot(null, in.code(), in.name());
        case PlaceMatch.InState in -> {
          return new Answer.NotFound<>(
              "place",
              ask.place(),
              in.name()
                  + " is a state; in this lane figures are by metro, so name a city or a metro of it",
              metrosOf(in.code(), in.name()));
        }
        case PlaceMatch.Abroad abroad -> {
          return new Answer.NotFound<>(
              "place", ask.place(), "no data for " + abroad.name(), List.of());
        }
        case PlaceMatch.Unknown unknown -> {
          return new Answer.NotFound<>(
              "place",
              ask.place(),
              "no place is called “" + unknown.asked() + "”",
              unknown.closest().stream().map(p -> new Suggestion(p, p)).toList());
        }
      }
    }
    return new Answer.Found<>(decide(a, b, measure, lane, spot, level));
  }

  private Chosen decide(
      PathName a,
      PathName b,
      @Nullable Measure measure,
      @Nullable Lane lane,
      Spot spot,
      @Nullable CareerLevel level) {
    if (lane == Lane.OFFICIAL) {
      return official("Official wages are base pay", Lane.OFFICIAL, spot, level);
    }
    boolean alone = a.slug().equals(b.slug());
    if (lane == Lane.REPORTED) {
      boolean both = reports(a, Measure.TOTAL) && reports(b, Measure.TOTAL);
      String remark =
          alone
              ? both ? "" : "Base salary: nobody reports total pay of this role."
              : both
                  ? "Total pay: both roles report it."
                  : "Base salary: not both roles report total pay.";
      return measure == null
          ? new Chosen(both ? Measure.TOTAL : Measure.BASE, remark, lane, spot, level)
          : new Chosen(measure, "", lane, spot, level);
    }
    boolean both = market.has(a, Measure.TOTAL) && market.has(b, Measure.TOTAL);
    if (measure == null && both) {
      String told = alone ? "" : "Total pay: reports of both roles tell it.";
      return new Chosen(Measure.TOTAL, told, Lane.MARKET, spot, level);
    }
    boolean levels = market.has(a, Measure.BASE) && market.has(b, Measure.BASE);
    PathName without = market.has(a, Measure.TOTAL) ? b : a;
    String remark =
        "Base salary"
            + (alone ? "" : " for both")
            + ": no reports say what comes on top of it for "
            + without.name();
    if (!levels && level != null && measure != Measure.TOTAL) {
      return official(remark, Lane.MARKET, spot, level);
    }
    return new Chosen(
        measure == null ? Measure.BASE : measure,
        measure == null ? remark + "." : "",
        Lane.MARKET,
        spot,
        level);
  }

  private boolean reports(PathName name, Measure measure) {
    return cells.hasReports(name, measure) || cells.survey(name, measure).isPresent();
  }

  /** Official figures are of all levels together, whatever level was asked for. */
  private static Chosen official(String remark, Lane lane, Spot spot, @Nullable CareerLevel level) {
    String levels =
        level == null
            ? "."
            : "; official wages do not split an occupation by career level, so these are all levels"
                + " together.";
    return new Chosen(Measure.BASE, remark + levels, lane, spot, null);
  }

  /** Metros of a state, those first that are named after it or after a city of its name. */
  private List<Suggestion> metrosOf(String state, String name) {
    return snapshot.gazetteer().metros().stream()
        .filter(m -> m.states().contains(state))
        .sorted(Comparator.comparing((Metro m) -> !m.name().startsWith(name)))
        .limit(5)
        .map(m -> new Suggestion(m.name(), m.name()))
        .toList();
  }
}
