package io.payband.compare;

import io.payband.estimate.CohortFigure;
import io.payband.estimate.Neighbour;
import io.payband.estimate.RoleFigures;
import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.Lane;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.OfficialFigure;
import io.payband.market.OfficialLocal;
import io.payband.market.ReportedPay;
import io.payband.market.RoleAgeing;
import io.payband.market.SourceMedian;
import io.payband.place.Metro;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Single figures of a snapshot, with their evidence. */
final class Cells {

  private static final double NO_REPORTS = 1e6;
  private static final double WORTH_NAMING = .005;

  private final MarketSnapshot snapshot;
  private final Map<String, Double> centres = new ConcurrentHashMap<>();

  Cells(MarketSnapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** How a place's figure is blended, before it is worded. */
  record Blend(
      double logRatio,
      OptionalDouble reported,
      double reportedWeight,
      OptionalDouble official,
      double variance,
      boolean ownReports) {}

  boolean hasReports(PathName name, Measure measure) {
    return name.isRole() && snapshot.reported(measure).find(name.slug()).isPresent();
  }

  /** The reported figure of a role; group 0 all levels, else level 1 to 5. */
  Estimate reported(PathName name, Measure measure, int group, @Nullable Metro metro) {
    Optional<RoleFigures> role =
        name.isRole() ? snapshot.reported(measure).find(name.slug()) : Optional.empty();
    if (role.isEmpty()) {
      Optional<SourceMedian> survey = survey(name, measure);
      if (survey.isPresent() && group == 0 && metro == null) {
        return survey(survey.get());
      }
      return new Estimate.Unknown(
          survey.isPresent()
              ? "only a survey reports " + name.name() + ", and it splits neither levels nor places"
              : "this snapshot has no pay reports of "
                  + name.name()
                  + " in "
                  + measure.words()
                  + "; see the market lane");
    }
    CohortFigure nation = role.get().nation().get(group);
    double[] band = nation.logBand();
    CohortFigure shown = nation;
    double variance = nation.variance();
    List<String> remarks = new ArrayList<>();
    if (metro != null) {
      Blend blend = blend(name, measure, group, metro);
      Optional<RoleFigures.PlaceFigures> place =
          snapshot.reported(measure).find(name.slug(), metro.code());
      if (place.isPresent()) {
        shown = place.get().figures().get(group);
        double move = blend.logRatio - (shown.logBand()[2] - nation.logBand()[2]);
        band = moved(shown.logBand(), move);
        double w = blend.reportedWeight;
        // The place's own figure and the nation's times the official ratio share the nation's
        // error: blending lessens only what they do not share.
        double official = nation.variance() + snapshot.reported(measure).placeDisagreement();
        variance =
            w * w * shown.variance()
                + (1 - w) * (1 - w) * official
                + 2 * w * (1 - w) * nation.variance();
      } else {
        band = moved(band, blend.logRatio);
        variance += blend.variance;
        shown = nobodyHere(nation);
        remarks.add(
            (shown.reports() == CohortFigure.WITHHELD
                    ? "Fewer than " + minimum() + " people report from here; the nation's figure"
                    : "Nobody reports from here; the nation's figure")
                + (blend.official.isPresent()
                    ? " times the official ratio."
                    : ", as no official ratio is published either."));
      }
    }
    if (shown.moved()) {
      remarks.add("Moved so that pay does not fall with the level.");
    }
    RoleAgeing ageing = snapshot.ageing(name.slug());
    double se = Math.sqrt(variance + ageing.error() * ageing.error());
    Band dollars = dollars(moved(band, ageing.logGrowth()));
    if (measure == Measure.BASE
        && reported(name, Measure.TOTAL, group, metro) instanceof Estimate.Estimated total) {
      dollars = dollars.atMost(total.band());
    }
    boolean withheld = shown.reports() == CohortFigure.WITHHELD;
    Evidence evidence =
        new Evidence(
            Lane.REPORTED,
            withheld,
            Math.max(0, shown.reports()),
            shown.effective(),
            shown.borrowed(),
            shown.borrowed() < WORTH_NAMING ? List.of() : Neighbour.words(shown.borrowedFrom()),
            List.of("levels"),
            withheld ? null : month(shown.fromMonth()),
            withheld ? null : month(shown.toMonth()),
            Math.exp(ageing.logGrowth()),
            ageing.index(),
            shown.margin(),
            remarks);
    return Estimate.Estimated.of(dollars, se, evidence);
  }

  /** The self-reporting source that carries most reports of a role in a measure. */
  Optional<SourceMedian> survey(PathName name, Measure measure) {
    return name.isRole()
        ? snapshot.market().medians(name.slug()).stream()
            .filter(m -> !m.posted() && m.measure() == measure)
            .max(Comparator.comparingInt(SourceMedian::records))
        : Optional.empty();
  }

  /** The band of one survey by itself. */
  private static Estimate survey(SourceMedian survey) {
    Band band = survey.band().times(survey.agedBy());
    double sd = Math.log(band.p75() / band.p25()) / QUARTILES;
    double se = Math.sqrt(Math.PI / 2) * sd / Math.sqrt(survey.records());
    double error = Math.sqrt(se * se + SURVEY_ERROR * SURVEY_ERROR);
    Evidence evidence =
        new Evidence(
            Lane.REPORTED,
            false,
            survey.records(),
            survey.records(),
            0,
            List.of(),
            List.of(survey.source()),
            survey.from(),
            survey.to(),
            survey.agedBy(),
            "official wages and earnings of the time since",
            0,
            List.of("One survey by itself, as it is: it splits neither levels nor places."));
    return Estimate.Estimated.of(band, error, evidence);
  }

  private static final double QUARTILES = 2 * .674489750196082;

  /** What moving a survey to the snapshot's date adds, as for other reports. */
  private static final double SURVEY_ERROR = .05;

  private int minimum() {
    return snapshot.manifest().minimumCohort();
  }

  /** A metro without figures of its own: with a minimum, its few reports are not told from none. */
  private CohortFigure nobodyHere(CohortFigure nation) {
    boolean untold = minimum() > 1;
    return new CohortFigure(
        nation.logBand(),
        nation.variance(),
        untold ? CohortFigure.WITHHELD : 0,
        untold ? Double.NaN : nation.effective(),
        untold ? Double.NaN : 1,
        nation.borrowedFrom(),
        untold ? 0 : nation.margin(),
        nation.fromMonth(),
        nation.toMonth(),
        nation.moved());
  }

  private static @Nullable YearMonth month(int month) {
    return month <= 0 ? null : YearMonth.of(month / 12, month % 12 + 1);
  }

  /** A place's ratio to the nation: reports and official wages, each by how sure it is. */
  Blend blend(PathName name, Measure measure, int group, Metro metro) {
    ReportedPay pay = snapshot.reported(measure);
    Optional<OfficialLocal.Shift> shift = snapshot.local().find(name.occupation(), metro.code());
    OptionalDouble official =
        shift.isPresent()
            ? OptionalDouble.of(shift.get().move() - centre(name, measure))
            : OptionalDouble.empty();
    double tau = pay.placeDisagreement();
    Optional<RoleFigures> role = pay.find(name.slug());
    Optional<RoleFigures.PlaceFigures> place = pay.find(name.slug(), metro.code());
    if (role.isEmpty() || place.isEmpty()) {
      double ratio = official.orElse(0);
      double variance = official.isPresent() ? tau : 4 * tau;
      return new Blend(ratio, OptionalDouble.empty(), 0, official, variance, false);
    }
    double reported =
        place.get().figures().get(group).logBand()[2] - role.get().nation().get(group).logBand()[2];
    double v = place.get().variance();
    double w = official.isPresent() ? tau / (tau + v) : 1;
    double ratio = w * reported + (1 - w) * official.orElse(0);
    double variance = w * w * v + (1 - w) * (1 - w) * tau;
    boolean own = place.get().roleReports() != 0;
    return new Blend(
        ratio, OptionalDouble.of(reported), w, official, Math.min(variance, NO_REPORTS), own);
  }

  /**
   * Mean official ln ratio of the places that a role is reported from. Reports come from dear
   * places; beside their own nation's figure an official ratio counts from there.
   */
  double centre(PathName name, Measure measure) {
    return centres.computeIfAbsent(
        measure.key() + name.slug(),
        key ->
            snapshot
                .reported(measure)
                .find(name.slug())
                .map(role -> snapshot.local().centre(name.occupation(), role))
                .orElse(0.0));
  }

  private static double[] moved(double[] logBand, double by) {
    double[] out = logBand.clone();
    for (int j = 0; j < out.length; j++) {
      out[j] += by;
    }
    return out;
  }

  static Band dollars(double[] b) {
    return new Band(Math.exp(b[0]), Math.exp(b[1]), Math.exp(b[2]), Math.exp(b[3]), Math.exp(b[4]));
  }

  /** The official base figure of an occupation, moved to a place by a differential. */
  Estimate official(String occupation, MarketCells.Local local) {
    if (!(official(occupation, (Metro) null) instanceof Estimate.Estimated nation)) {
      return official(occupation, (Metro) null);
    }
    double se = nation.standardError();
    Evidence e = nation.evidence();
    List<String> remarks = new ArrayList<>(e.remarks());
    remarks.addAll(local.remarks());
    Evidence evidence =
        new Evidence(
            e.kind(),
            false,
            0,
            Double.NaN,
            0,
            List.of(),
            e.sources(),
            e.from(),
            e.to(),
            e.agedBy(),
            e.ageingIndex(),
            0,
            remarks);
    return Estimate.Estimated.of(
        nation.band().times(Math.exp(local.move())),
        Math.sqrt(se * se + local.error() * local.error()),
        evidence);
  }

  /** The official base figure of an occupation. */
  Estimate official(String occupation, @Nullable Metro metro) {
    Optional<OfficialFigure> found = snapshot.findOfficial(occupation);
    if (found.isEmpty()) {
      return new Estimate.Unknown("no official wages are published for " + occupation);
    }
    OfficialFigure figure = found.get();
    Band band = figure.band();
    double se = figure.standardError();
    List<String> remarks = new ArrayList<>();
    if (figure.hourlyOnly()) {
      remarks.add("Published by the hour only; shown as a year of 2,080 hours.");
    }
    List<String> sources = new ArrayList<>(List.of("oews"));
    if (metro != null) {
      Optional<OfficialLocal.Shift> shift = snapshot.local().find(occupation, metro.code());
      if (shift.isEmpty()) {
        return new Estimate.Unknown(
            "no official wages of this occupation are published for " + metro.name());
      }
      band = shift.get().apply(band);
      sources.add("oflc");
      remarks.add(
          "From the means of the lowest third and of the rest in this area; where an area has few"
              + " jobs the publisher uses its neighbours, unmarked.");
      se = Math.sqrt(se * se + LOCAL_ERROR * LOCAL_ERROR);
    }
    YearMonth month = YearMonth.of(figure.year(), 5);
    Evidence evidence =
        new Evidence(
            Lane.OFFICIAL,
            false,
            0,
            Double.NaN,
            0,
            List.of(),
            sources,
            month,
            month,
            figure.agedBy(),
            figure.ageingIndex(),
            0,
            remarks);
    return Estimate.Estimated.of(band, se, evidence);
  }

  /**
   * Standard error of a local official ln median beside the nation's: mean |log error| 0.048
   * against the published medians of six Virginia metros, as a normal error.
   */
  static final double LOCAL_ERROR = .048 * 1.2533;
}
