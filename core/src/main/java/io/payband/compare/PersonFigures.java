package io.payband.compare;

import io.payband.estimate.BandMixture;
import io.payband.estimate.Drift;
import io.payband.estimate.PayModel;
import io.payband.estimate.Prediction;
import io.payband.estimate.Quantiles;
import io.payband.estimate.Subject;
import io.payband.job.CareerLevel;
import io.payband.job.CompanyLevelKey;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.PayModels;
import io.payband.market.PersonQuestion;
import java.util.List;
import java.util.Optional;

/** Figures for one person from the models, before ageing. */
final class PersonFigures {

  private static final int MEDIAN = Quantiles.MEDIAN;
  private static final double WHOLE = 100;

  private final MarketSnapshot snapshot;
  private final Cells cells;

  PersonFigures(MarketSnapshot snapshot, Cells cells) {
    this.snapshot = snapshot;
    this.cells = cells;
  }

  /** A figure before ageing. */
  @SuppressWarnings("ArrayRecordComponent") // lives for one answer
  record Figure(double[] logBand, double variance, Prediction prediction, String level) {}

  /**
   * Wider beyond the time of the reports; before base is held below total, or it would not stay.
   */
  Figure widened(Figure figure, PersonTime when) {
    return when.beyond() > 0
        ? new Figure(
            Drift.widened(figure.logBand, drift()),
            figure.variance,
            figure.prediction,
            figure.level)
        : figure;
  }

  static double[] atMost(double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int j = 0; j < out.length; j++) {
      out[j] = Math.min(a[j], b[j]);
    }
    return out;
  }

  Figure person(
      PayModels models,
      Measure measure,
      PersonQuestion q,
      PersonJob job,
      PersonPlace place,
      PersonTime when) {
    PayModel model = models.person(measure);
    double years = Double.isNaN(q.years()) ? yearsOf(model, q.level()) : q.years();
    Subject subject =
        new Subject(
            job.title(),
            job.focus(),
            job.name().slug(),
            q.company(),
            q.level(),
            place.metro(),
            "",
            place.state(),
            years,
            q.yearsAtCompany(),
            when.quarter());
    Prediction p = model.predict(List.of(subject)).getFirst();
    double[] band = moved(p.band(), officialRatio(job, place, model));
    String level = CareerLevel.ofNumber(p.careerClass()).name();
    return new Figure(band, p.se() * p.se(), p, level);
  }

  /** Years at which a level's words alone stand where they stand on average. */
  private static double yearsOf(PayModel model, String level) {
    if (level.isBlank()) {
      return 5;
    }
    double z = model.level().byWords(CompanyLevelKey.level(level), false, 6);
    double low = 0;
    double high = 25;
    for (int i = 0; i < 30; i++) {
      double middle = (low + high) / 2;
      if (model.level().byWords("", false, middle) < z) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Figure page(
      PayModels models,
      Measure measure,
      PersonQuestion q,
      PersonJob job,
      PersonPlace place,
      PersonTime when,
      Optional<CareerLevel> common) {
    PayModel model = models.page(measure);
    Subject subject =
        new Subject(
            job.title(),
            job.focus(),
            job.name().slug(),
            "",
            "",
            place.metro(),
            "",
            place.state(),
            0,
            Double.NaN,
            when.quarter());
    List<Prediction> all =
        model.predict(java.util.Collections.nCopies(5, subject), new int[] {1, 2, 3, 4, 5});
    double ratio = officialRatio(job, place, model);
    if (common.isPresent()) {
      Prediction p = all.get(common.get().number() - 1);
      double[] band = p.band();
      double variance = p.se() * p.se();
      if (job.isWholeRole()) {
        // A role as a whole, or the nation, holds differences that no single cohort has.
        band = whole(job, place, measure, common.get().number(), band);
      }
      return new Figure(moved(band, ratio), variance, p, common.get().name());
    }
    List<Double> shares = models.classes().shares(job.title(), q.years());
    BandMixture mixture = new BandMixture();
    double variance = 0;
    Prediction likeliest = all.getFirst();
    double best = -1;
    for (int c = 0; c < all.size(); c++) {
      Prediction p = all.get(c);
      double[] band = job.isWholeRole() ? whole(job, place, measure, c + 1, p.band()) : p.band();
      mixture.add(band, shares.get(c));
      variance += shares.get(c) * p.se() * p.se();
      if (shares.get(c) > best) {
        best = shares.get(c);
        likeliest = p;
      }
    }
    return new Figure(moved(mixture.band(), ratio), variance, likeliest, "");
  }

  private double[] whole(
      PersonJob job, PersonPlace place, Measure measure, int group, double[] band) {
    String metro = place.found() == null ? "" : place.found().code();
    Optional<double[]> wide =
        snapshot
            .reported(measure)
            .find(job.name().slug(), metro)
            .map(p -> p.figures().get(group).logBand())
            .or(() ->
                snapshot
                    .reported(measure)
                    .find(job.name().slug())
                    .map(role -> role.nation().get(group).logBand()));
    // The snapshot's figures are widened for its date already; this one will be, when it needs to.
    double[] narrow = drift();
    for (int j = 0; j < narrow.length; j++) {
      narrow[j] = 1 / narrow[j];
    }
    return wide.map(w -> moved(Drift.widened(w, narrow), band[MEDIAN] - w[MEDIAN])).orElse(band);
  }

  /** ln official ratio of a metro from which nobody reports; 0 where the model knows the place. */
  private double officialRatio(PersonJob job, PersonPlace place, PayModel model) {
    if (place.found() == null || model.knowsMetro(place.found().code())) {
      return 0;
    }
    return snapshot
        .local()
        .find(job.name().occupation(), place.found().code())
        .map(shift -> shift.move() - cells.centre(job.name(), Measure.TOTAL))
        .orElse(0.0);
  }

  private double[] drift() {
    double[] out = new double[Quantiles.COUNT];
    for (int j = 0; j < out.length; j++) {
      String name = "widening of p" + Math.round(Quantiles.LEVELS.get(j) * WHOLE);
      out[j] = snapshot.manifest().find(name).map(Double::parseDouble).orElse(1.0);
    }
    return out;
  }

  static double[] moved(double[] band, double by) {
    double[] out = band.clone();
    for (int j = 0; j < out.length; j++) {
      out[j] += by;
    }
    return out;
  }
}
