package io.payband.compare;

import io.payband.compare.Driver.Kind;
import io.payband.compare.Driver.Line;
import io.payband.compare.Driver.Unit;
import io.payband.estimate.MixSummary;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.RoleTraits;
import io.payband.market.RoleTraits.OfSurvey;
import io.payband.market.RoleTraits.Organisations;
import io.payband.market.RoleTraits.Technologies;
import io.payband.market.SourceMedian;
import io.payband.observation.OccupationOutlook;
import io.payband.observation.OrganisationSize;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What drives the pay of two roles, as far as the snapshot has a measure for both. */
final class Drivers {

  private static final double PERCENT = 100;
  private static final int SENIOR = 2;
  private static final String OWN_LEVELS = "levels";

  private final MarketSnapshot snapshot;

  Drivers(MarketSnapshot snapshot) {
    this.snapshot = snapshot;
  }

  List<Driver> of(PathName a, PathName b) {
    return Stream.of(breadth(a, b), demand(a, b), people(a, b), organisation(a, b))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What one survey says of both roles. */
  private record Both<T>(OfSurvey first, OfSurvey second, T a, T b) {

    int least() {
      return Math.min(first.respondents(), second.respondents());
    }
  }

  /** The survey of most people that answers for both: surveys ask differently. */
  private <T> Optional<Both<T>> survey(
      PathName a, PathName b, Function<OfSurvey, @Nullable T> answer) {
    Optional<RoleTraits> one = traits(a);
    Optional<RoleTraits> two = traits(b);
    List<Both<T>> found = new ArrayList<>();
    for (OfSurvey first : one.map(RoleTraits::surveys).orElse(List.of())) {
      for (OfSurvey second : two.map(RoleTraits::surveys).orElse(List.of())) {
        T x = answer.apply(first);
        T y = answer.apply(second);
        if (first.source().equals(second.source()) && x != null && y != null) {
          found.add(new Both<>(first, second, x, y));
        }
      }
    }
    return found.stream().max(Comparator.comparingInt(Both::least));
  }

  private Optional<RoleTraits> traits(PathName name) {
    return name.isRole() ? snapshot.facts().traits(name.slug()) : Optional.empty();
  }

  private Optional<Driver> breadth(PathName a, PathName b) {
    return this.<Technologies>survey(a, b, OfSurvey::technologies)
        .map(both ->
            new Driver(
                Kind.BREADTH,
                List.of(
                    new Line(
                        "technologies that a person works with, mean",
                        Unit.NUMBER,
                        both.a.mean(),
                        both.b.mean(),
                        both.a.answered(),
                        both.b.answered()),
                    new Line(
                        "the same, median",
                        Unit.NUMBER,
                        both.a.median(),
                        both.b.median(),
                        both.a.answered(),
                        both.b.answered())),
                List.of(both.first.source()),
                period(both.first.source()),
                "Of those who name any, on the survey’s own list."));
  }

  private Optional<Driver> demand(PathName a, PathName b) {
    Optional<OccupationOutlook> one = snapshot.facts().outlook(a.occupation());
    Optional<OccupationOutlook> two = snapshot.facts().outlook(b.occupation());
    if (one.isEmpty() || two.isEmpty()) {
      return Optional.empty();
    }
    OccupationOutlook x = one.get();
    OccupationOutlook y = two.get();
    if (x.from() != y.from() || x.to() != y.to()) {
      return Optional.empty();
    }
    String remark =
        x.equals(y)
            ? "The publisher counts both within one profile, " + x.title() + "."
            : Stream.of(x, y)
                .filter(outlook -> outlook.occupations().size() > 1)
                .map(
                    outlook -> outlook.title() + " is one profile of several occupations together.")
                .reduce("", (p, q) -> (p + " " + q).strip());
    return Optional.of(
        new Driver(
            Kind.DEMAND,
            List.of(
                new Line("jobs in " + x.from(), Unit.COUNT, x.jobs(), y.jobs(), 0, 0),
                new Line(
                    "projected change to " + x.to(),
                    Unit.CHANGE,
                    x.changePercent() / PERCENT,
                    y.changePercent() / PERCENT,
                    0,
                    0)),
            List.of("oews"),
            x.from() + "–" + x.to(),
            remark));
  }

  private Optional<Driver> people(PathName a, PathName b) {
    Optional<MixSummary> one = mix(a);
    Optional<MixSummary> two = mix(b);
    if (one.isEmpty() || two.isEmpty()) {
      return Optional.empty();
    }
    int first = one.get().reports();
    int second = two.get().reports();
    // Where employers are known, only those who name one are counted.
    boolean weighed = one.get().employerVariance()[0] > 0 && two.get().employerVariance()[0] > 0;
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line(
            "people at senior level or above",
            Unit.SHARE,
            senior(one.get()),
            senior(two.get()),
            first,
            second));
    if (weighed) {
      lines.add(
          new Line(
              "what their employers pay beside an average employer of the reports, in base pay",
              Unit.CHANGE,
              Math.expm1(one.get().employerMean()[0]),
              Math.expm1(two.get().employerMean()[0]),
              first,
              second));
    }
    List<SourceMedian> told =
        Stream.of(a, b)
            .flatMap(name -> snapshot.market().medians(name.slug()).stream())
            .filter(median -> !median.posted())
            .filter(median -> !weighed || median.source().equals(OWN_LEVELS))
            .toList();
    String period =
        told.isEmpty()
            ? ""
            : told.stream().mapToInt(m -> m.from().getYear()).min().orElseThrow()
                + "–"
                + told.stream().mapToInt(m -> m.to().getYear()).max().orElseThrow();
    return Optional.of(
        new Driver(
            Kind.PEOPLE,
            lines,
            told.stream().map(SourceMedian::source).distinct().sorted().toList(),
            period,
            "Under the weights of the market lane."));
  }

  private Optional<MixSummary> mix(PathName name) {
    return name.isRole()
        ? snapshot
            .market()
            .pay(Measure.BASE)
            .mix(name.slug(), "")
            .filter(mix -> mix.reports() >= snapshot.manifest().minimumCohort())
        : Optional.empty();
  }

  private static double senior(MixSummary mix) {
    double sum = 0;
    for (int level = SENIOR; level < mix.share().length; level++) {
      sum += mix.share()[level];
    }
    return sum;
  }

  private Optional<Driver> organisation(PathName a, PathName b) {
    return this.<Organisations>survey(
            a, b, survey -> large(survey.organisations()) >= 0 ? survey.organisations() : null)
        .map(both ->
            new Driver(
                Kind.ORGANISATION,
                List.of(
                    new Line(
                        "work for 1,000 people or more",
                        Unit.SHARE,
                        large(both.a),
                        large(both.b),
                        both.a.answered(),
                        both.b.answered())),
                List.of(both.first.source()),
                period(both.first.source()),
                ""));
  }

  /** Share at large employers; below 0 when a count of it is withheld or nothing is known. */
  private static double large(@Nullable Organisations organisations) {
    if (organisations == null) {
      return -1;
    }
    double sum = 0;
    for (OrganisationSize size :
        List.of(OrganisationSize.TO_4999, OrganisationSize.TO_9999, OrganisationSize.MORE)) {
      Integer count = organisations.counts().get(size);
      if (count == null) {
        return -1;
      }
      sum += count;
    }
    return sum / organisations.answered();
  }

  private String period(String source) {
    return snapshot.manifest().sources().stream()
        .filter(entry -> entry.id().equals(source))
        .map(entry -> entry.period())
        .findFirst()
        .orElse("");
  }
}
