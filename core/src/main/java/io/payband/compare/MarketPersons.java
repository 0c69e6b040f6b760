package io.payband.compare;

import io.payband.estimate.BandMixture;
import io.payband.estimate.PayModel;
import io.payband.job.CareerLevel;
import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.PersonAnswer;
import io.payband.market.PersonAnswer.Answered;
import io.payband.market.PersonAnswer.Refused;
import io.payband.market.PersonQuestion;
import io.payband.stats.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the market pays somebody whose employer the data do not know, or who names none: the role's
 * band at the likely levels and in the place. Where an employer is named that nobody reports, the
 * median may lie further off, by as much as employers differ.
 */
final class MarketPersons {

  private static final double EMPLOYERS_APART = .15;

  private final MarketSnapshot snapshot;
  private final MarketCells cells;
  private final PersonReader reader;

  MarketPersons(MarketSnapshot snapshot, MarketCells cells, PersonReader reader) {
    this.snapshot = snapshot;
    this.cells = cells;
    this.reader = reader;
  }

  /** Whether people report this employer, so that its own pay is known. */
  boolean knowsEmployer(PersonQuestion q, Measure measure) {
    return !q.company().isBlank()
        && !snapshot.reported(Measure.TOTAL).roles().isEmpty()
        && snapshot.models().person(measure).knowsCompany(q.company());
  }

  /** The answer of the market lane. */
  PersonAnswer answer(PersonQuestion q, PersonJob job, PersonPlace place) {
    if (q.date() != null
        && !java.time.YearMonth.from(q.date()).equals(snapshot.manifest().date())) {
      return new Refused(
          "date: the market lane speaks of "
              + snapshot.manifest().date()
              + "; leave it empty, or ask for lane reported");
    }
    Measure measure =
        q.measure() != null
            ? q.measure()
            : cells.has(job.name(), Measure.TOTAL) ? Measure.TOTAL : Measure.BASE;
    Read<double[]> read = levels(q, job);
    if (read instanceof Read.NotUnderstood<double[]>(String message)) {
      return new Refused(message);
    }
    double[] shares = ((Read.Understood<double[]>) read).value();
    boolean split = cells.has(job.name(), measure);
    Spot spot =
        place.found() != null
            ? Spot.of(place.found())
            : place.state().equals(PersonPlace.WHOLE)
                ? Spot.NATION
                : new Spot(null, place.state(), place.words());
    if (!split || shares.length == 0) {
      return whole(q, job, place, measure, spot, split);
    }
    BandMixture mixture = new BandMixture();
    double variance = 0;
    Evidence evidence = null;
    int likeliest = 0;
    for (int c = 0; c < shares.length; c++) {
      if (shares[c] > 0
          && cells.figure(job.name(), measure, c + 1, spot) instanceof Estimate.Estimated figure) {
        mixture.add(figure.band().logs(), shares[c]);
        variance += shares[c] * figure.standardError() * figure.standardError();
        if (evidence == null || shares[c] > shares[likeliest]) {
          likeliest = c;
          evidence = figure.evidence();
        }
      }
    }
    if (evidence == null) {
      return new Refused("level: no figures of " + job.name().name() + " at that level");
    }
    double unknown = unknownEmployer(q);
    Band band = Cells.dollars(mixture.band());
    String level = CareerLevel.ofNumber(likeliest + 1).name();
    List<String> path = path(q, job, place, measure);
    path.add(
        shares[likeliest] > SURE ? "career level " + level : mixed(q) + "; most likely " + level);
    return new Answered(
        Estimate.Estimated.of(band, Math.sqrt(variance + unknown), evidence),
        job.name().slug(),
        measure,
        shares[likeliest] > SURE || !q.level().isBlank() ? level : "",
        path);
  }

  private static final double SURE = .999;

  /** By what the career levels were mixed. */
  private static String mixed(PersonQuestion q) {
    if (q.company().isBlank() || q.level().isBlank()) {
      return "career levels mixed as people with such years stand";
    }
    return "the level “"
        + PersonReader.clean(q.level())
        + "” of an employer that nobody reports: career levels mixed by its words"
        + (Double.isNaN(q.years()) ? "" : " and the years");
  }

  private PersonAnswer whole(
      PersonQuestion q,
      PersonJob job,
      PersonPlace place,
      Measure measure,
      Spot spot,
      boolean split) {
    return switch (cells.figure(job.name(), measure, 0, spot)) {
      case Estimate.Estimated figure -> {
        double se = figure.standardError();
        List<String> path = path(q, job, place, measure);
        path.add(
            split
                ? "all levels together"
                : "official wages, which do not split an occupation by career level");
        yield new Answered(
            Estimate.Estimated.of(
                figure.band(), Math.sqrt(se * se + unknownEmployer(q)), figure.evidence()),
            job.name().slug(),
            measure,
            "",
            path);
      }
      case Estimate.Unknown unknown -> new Refused(unknown.reason());
    };
  }

  private List<String> path(PersonQuestion q, PersonJob job, PersonPlace place, Measure measure) {
    List<String> path = new ArrayList<>();
    path.add(
        measure.words() + " of " + job.name().name() + " in " + place.words() + ", by the market");
    if (!q.company().isBlank()) {
      path.add(
          "too few report this job's pay at "
              + PersonReader.clean(q.company())
              + ", or nobody: the market's band, with the interval as wide as employers differ");
    }
    return path;
  }

  private double unknownEmployer(PersonQuestion q) {
    double apart =
        snapshot
            .manifest()
            .find("spread among employers")
            .map(Double::parseDouble)
            .orElse(EMPLOYERS_APART);
    return q.company().isBlank() ? 0 : apart * apart;
  }

  /** Shares of the five levels; empty where nothing tells the level. */
  private Read<double[]> levels(PersonQuestion q, PersonJob job) {
    boolean reports = !snapshot.reported(Measure.TOTAL).roles().isEmpty();
    if (!q.company().isBlank() && !q.level().isBlank() && reports) {
      PayModel model = snapshot.models().personTotal();
      boolean manager = job.title().contains("Manager") && job.title().contains("Engineering");
      PayModel.LevelPlace at = model.levelPlace(q.company(), q.level(), manager, q.years());
      double[] out = new double[CareerLevel.values().length];
      double before = 0;
      for (CareerLevel one : CareerLevel.values()) {
        double edge =
            one == CareerLevel.L7 ? 1 : Normal.cdf((one.number() + .5 - at.z()) / at.error());
        out[one.number() - 1] = edge - before;
        before = edge;
      }
      return new Read.Understood<>(out);
    }
    return switch (reader.level(q.company().isBlank() ? q.level() : "", q.years())) {
      case Read.NotUnderstood<Optional<CareerLevel>>(String message) ->
          new Read.NotUnderstood<>(message);
      case Read.Understood<Optional<CareerLevel>>(Optional<CareerLevel> level) -> {
        double[] out = new double[CareerLevel.values().length];
        if (level.isPresent()) {
          out[level.get().number() - 1] = 1;
          yield new Read.Understood<>(out);
        }
        if (Double.isNaN(q.years()) || !reports) {
          yield new Read.Understood<>(new double[0]);
        }
        List<Double> shares = snapshot.models().classes().shares(job.title(), q.years());
        for (int c = 0; c < out.length; c++) {
          out[c] = shares.get(c);
        }
        yield new Read.Understood<>(out);
      }
    };
  }
}
