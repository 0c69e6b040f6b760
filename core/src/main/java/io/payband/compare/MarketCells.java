package io.payband.compare;

import io.payband.estimate.CohortFigure;
import io.payband.estimate.MarketAnchor;
import io.payband.estimate.MarketLaneFit;
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
import io.payband.market.SourceMedian;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Single figures of the market lane, with their evidence. */
final class MarketCells {

  /** ln of a state's mean over the nation's stands for its median; how far that may be off. */
  private static final double STATE_ERROR = .05;

  /** How far a metro's ln ratio lies from its state's, root mean square over 14,576 cells. */
  private static final double METRO_BESIDE_STATE = .14;

  /** How far a metro's ln ratio lies from the nation, over the same cells. */
  private static final double NO_LOCAL_ERROR = .22;

  private static final double WORTH_NAMING = .005;

  private final MarketSnapshot snapshot;
  private final Cells cells;

  /** The nation's figures of roles: asked for again and again, and few. */
  private final Map<Nation, Estimate> known = new ConcurrentHashMap<>();

  private record Nation(String slug, Measure measure, int group) {}

  MarketCells(MarketSnapshot snapshot, Cells cells) {
    this.snapshot = snapshot;
    this.cells = cells;
  }

  /** Whether the lane has figures of its own for a role; else its occupation's official ones. */
  boolean has(PathName name, Measure measure) {
    return find(name, measure).isPresent();
  }

  private Optional<RoleFigures> find(PathName name, Measure measure) {
    return name.isRole() ? snapshot.market().pay(measure).find(name.slug()) : Optional.empty();
  }

  /** Whether a level was moved so that pay does not fall with the level. */
  boolean moved(PathName name, Measure measure, int group) {
    return find(name, measure).map(r -> r.nation().get(group).moved()).orElse(false);
  }

  /**
   * What a random person of a role is paid.
   *
   * @param group 0 all levels, else level 1 to 5
   */
  Estimate figure(PathName name, Measure measure, int group, Spot spot) {
    if (!spot.isNation() || !name.isRole()) {
      return made(name, measure, group, spot);
    }
    Nation key = new Nation(name.slug(), measure, group);
    Estimate estimate = known.get(key);
    if (estimate == null) {
      estimate = made(name, measure, group, spot);
      known.put(key, estimate);
    }
    return estimate;
  }

  private Estimate made(PathName name, Measure measure, int group, Spot spot) {
    Optional<RoleFigures> role = find(name, measure);
    if (role.isEmpty()) {
      return measure == Measure.BASE
          ? official(name, spot)
          : new Estimate.Unknown(
              "no reports say what comes on top of base salary for " + name.name());
    }
    CohortFigure figure = role.get().nation().get(group);
    Local local = local(name.occupation(), spot);
    List<String> remarks = new ArrayList<>();
    madeOf(name, measure, group, local).ifPresent(remarks::add);
    remarks.addAll(remarks(name));
    remarks.addAll(local.remarks);
    double[] band = new double[figure.logBand().length];
    double middle = figure.logBand()[2];
    for (int j = 0; j < band.length; j++) {
      band[j] = middle + local.move + local.stretch * (figure.logBand()[j] - middle);
    }
    if (figure.moved()) {
      remarks.add("Moved so that pay does not fall with the level.");
    }
    Band dollars = Cells.dollars(band);
    if (measure == Measure.BASE
        && figure(name, Measure.TOTAL, group, spot) instanceof Estimate.Estimated total) {
      dollars = dollars.atMost(total.band());
    }
    double se = Math.sqrt(figure.variance() + local.error * local.error);
    boolean withheld = figure.reports() == CohortFigure.WITHHELD;
    Optional<OfficialFigure> official = snapshot.findOfficial(name.occupation());
    Evidence evidence =
        new Evidence(
            Lane.MARKET,
            withheld,
            Math.max(0, figure.reports()),
            figure.effective(),
            figure.borrowed(),
            figure.borrowed() < WORTH_NAMING ? List.of() : Neighbour.words(figure.borrowedFrom()),
            sources(name, spot),
            withheld ? null : month(figure.fromMonth()),
            withheld ? null : month(figure.toMonth()),
            official.map(OfficialFigure::agedBy).orElse(1.0),
            official.map(OfficialFigure::ageingIndex).orElse(""),
            figure.margin(),
            remarks);
    return Estimate.Estimated.of(dollars, se, evidence);
  }

  /** The factors that a median is the product of, from the official one. */
  private Optional<String> madeOf(PathName name, Measure measure, int group, Local local) {
    Optional<OfficialFigure> official = snapshot.findOfficial(name.occupation());
    Optional<RoleFigures> base = find(name, Measure.BASE);
    Optional<RoleFigures> asked = find(name, measure);
    if (official.isEmpty()
        || base.isEmpty()
        || asked.isEmpty()
        || MarketLaneFit.isResidual(name.occupation())) {
      return Optional.empty();
    }
    double level = official.get().band().p50();
    double inBase = base.get().nation().get(group).logBand()[2];
    double role = Math.exp(inBase) / level;
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "Made of the occupation's official base median, $%,d, × %.3f for this role%s within it",
            Math.round(level),
            role,
            group == 0 ? "" : " and level"));
    if (measure == Measure.TOTAL) {
      double top = Math.exp(asked.get().nation().get(group).logBand()[2] - inBase);
      text.append(String.format(Locale.ROOT, ", × %.3f for what comes on top of base", top));
    }
    if (local.move != 0) {
      text.append(String.format(Locale.ROOT, ", × %.3f for the place", Math.exp(local.move)));
    }
    return Optional.of(text.append('.').toString());
  }

  private List<String> remarks(PathName name) {
    List<String> out = new ArrayList<>();
    Optional<MarketAnchor> anchor = snapshot.market().anchor(name.occupation());
    anchor
        .filter(a -> a.tau() > 0 && a.effectiveReports() < a.reports())
        .ifPresent(a ->
            out.add(
                String.format(
                    Locale.ROOT,
                    "Reports of well-paying employers and places count less (τ %.1f): the"
                        + " occupation's %,d say as much as %,d of equal weight.",
                    a.tau(),
                    a.reports(),
                    Math.round(a.effectiveReports()))));
    if (!find(name, Measure.BASE).map(MarketCells::isTold).orElse(true)) {
      out.add("Nobody reports this role's pay; its levels come from what employers post or file.");
    } else if (snapshot
        .market()
        .base()
        .mix(name.slug(), "")
        .filter(mix -> mix.employerVariance()[0] > 0)
        .isEmpty()) {
      out.add(
          "None of this role's reports names an employer whose pay is known, so that none of them"
              + " could be weighed.");
    }
    if (anchor.filter(a -> a.stretch() <= MarketAnchor.LEAST_STRETCH).isPresent()) {
      out.add(
          "Roles and levels alone lie further apart than the occupation's official percentiles, so"
              + " that bands stay wider than those.");
    }
    if (MarketLaneFit.isResidual(name.occupation())) {
      out.add(
          "Its occupation is what has no code of its own, so that the official median speaks of"
              + " other work too; the related occupations give the level instead.");
    } else if (anchor.isPresent() && !anchor.get().met() && anchor.get().tau() > 0) {
      out.add(
          "Even with well-paying employers and places weighed down as far as is allowed, the"
              + " reports lie above the official median.");
    }
    return out;
  }

  private static boolean isTold(RoleFigures figures) {
    return figures.nation().getFirst().reports() != 0;
  }

  private List<String> sources(PathName name, Spot spot) {
    List<String> out = new ArrayList<>(List.of("oews"));
    if (spot.metro() != null) {
      out.add("oflc");
    }
    snapshot.market().medians(name.slug()).stream()
        .map(SourceMedian::source)
        .distinct()
        .forEach(out::add);
    return out;
  }

  /** How a place moves an occupation. */
  record Local(double move, double stretch, double error, List<String> remarks) {}

  /** The official differential of a place. */
  Local local(String occupation, Spot spot) {
    if (spot.isNation()) {
      return new Local(0, 1, 0, List.of());
    }
    if (spot.metro() != null) {
      Optional<OfficialLocal.Shift> shift = snapshot.local().find(occupation, spot.metro().code());
      if (shift.isPresent()) {
        return new Local(shift.get().move(), shift.get().stretch(), Cells.LOCAL_ERROR, List.of());
      }
    }
    OptionalDouble state = snapshot.facts().states().find(occupation, spot.stateCode());
    if (state.isPresent()) {
      String remark =
          spot.metro() == null
              ? "The nation's figure times the state's official mean over the national one, "
                  + snapshot.facts().states().year()
                  + "."
              : "No official wages of this occupation are published for the metro; its state's"
                  + " ratio stands in.";
      double error = spot.metro() == null ? STATE_ERROR : METRO_BESIDE_STATE;
      return new Local(state.getAsDouble(), 1, error, List.of(remark));
    }
    return new Local(
        0,
        1,
        NO_LOCAL_ERROR,
        List.of(
            "No official wages of this occupation are published for the place; the nation's"
                + " figure stands in, with a wider interval."));
  }

  private Estimate official(PathName name, Spot spot) {
    if (spot.isNation() || spot.metro() != null) {
      return cells.official(name.occupation(), spot.metro());
    }
    return cells.official(name.occupation(), local(name.occupation(), spot));
  }

  private static @Nullable YearMonth month(int month) {
    return month <= 0 ? null : YearMonth.of(month / 12, month % 12 + 1);
  }
}
