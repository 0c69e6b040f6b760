package io.payband.market;

import io.payband.estimate.Drift;
import io.payband.estimate.FitOptions;
import io.payband.estimate.LevelOrder;
import io.payband.estimate.LevelShares;
import io.payband.estimate.MixFit;
import io.payband.estimate.MixSummary;
import io.payband.estimate.PayModel;
import io.payband.estimate.Quantiles;
import io.payband.estimate.Recipe;
import io.payband.estimate.RoleCohorts;
import io.payband.estimate.RoleFigures;
import io.payband.estimate.Rows;
import io.payband.estimate.Subject;
import io.payband.estimate.Vocabulary;
import io.payband.growth.GrowthFit;
import io.payband.growth.RoleGrowth;
import io.payband.observation.OccupationOutlook;
import io.payband.observation.OccupationProfile;
import io.payband.observation.OfficialWage;
import io.payband.observation.PayReport;
import io.payband.place.Metro;
import io.payband.scope.AnswerCounter;
import io.payband.scope.Technologies;
import io.payband.skill.PremiumFit;
import io.payband.stats.Medians;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * From observations to a snapshot.
 *
 * <p>Equal observations and settings give equal snapshots, in whatever order the reports come and
 * on however many threads: reports are put in a canonical order first, and a report's fold follows
 * from its content.
 */
public final class SnapshotBuilder {

  private static final int STEPS = 11;
  private static final int FOLDS = 4;
  private static final int MIX_METRO = 30;
  private static final int MANY = 50;
  private static final double MAD = 1.4826;
  private static final double MEDIAN_FACTOR = 1.2533;
  private static final int MONTHS = 12;

  private final MarketData data;
  private final BuildSettings settings;
  private final BuildProgress progress;
  private final List<PayReport> reports;
  private final List<Subject> subjects = new ArrayList<>();
  private final int[] months;
  private final int[] foldOf;
  private final List<Manifest.Setting> measured = new ArrayList<>();

  private SnapshotBuilder(MarketData data, BuildSettings settings, BuildProgress progress) {
    this.data = data;
    this.settings = settings;
    this.progress = progress;
    reports = data.reports().stream().sorted(CANONICAL).toList();
    months = new int[reports.size()];
    foldOf = new int[reports.size()];
    for (int i = 0; i < months.length; i++) {
      PayReport r = reports.get(i);
      subjects.add(subject(r));
      months[i] = r.date().getYear() * MONTHS + r.date().getMonthValue() - 1;
      foldOf[i] = fold(r);
    }
  }

  private static final Comparator<PayReport> CANONICAL =
      Comparator.comparing(PayReport::date)
          .thenComparing(PayReport::company)
          .thenComparing(PayReport::level)
          .thenComparing(PayReport::title)
          .thenComparing(PayReport::focus)
          .thenComparing(PayReport::state)
          .thenComparing(PayReport::city)
          .thenComparingDouble(PayReport::total)
          .thenComparingDouble(PayReport::base)
          .thenComparingDouble(PayReport::years)
          .thenComparingDouble(PayReport::yearsAtCompany);

  /** Computes a snapshot. */
  public static MarketSnapshot build(
      MarketData data, BuildSettings settings, BuildProgress progress) {
    return new SnapshotBuilder(data, settings, progress).build();
  }

  private Subject subject(PayReport r) {
    Optional<Metro> metro = data.gazetteer().metroOf(r.city(), r.state());
    String place =
        metro.map(Metro::code).orElse(r.state() + ":" + r.city().toLowerCase(Locale.ROOT));
    return new Subject(
        r.title(),
        r.focus(),
        data.roleOf().apply(r.title(), r.focus()).orElse(""),
        r.company(),
        r.level(),
        place,
        r.city() + ", " + r.state(),
        r.state(),
        r.years(),
        r.yearsAtCompany(),
        Subject.quarterOf(r.date()));
  }

  /** Reports that are alike in everything that identifies one stay on one side. */
  private static int fold(PayReport r) {
    String identity =
        String.join(
            "|",
            io.payband.job.CompanyLevelKey.company(r.company()),
            io.payband.job.CompanyLevelKey.level(r.level()),
            r.title(),
            r.city(),
            r.state(),
            Double.toString(r.years()),
            Double.toString(r.base()),
            Double.toString(r.total()));
    return fold(identity, FOLDS);
  }

  /** Fold that follows from what identifies a report. */
  static int fold(String identity, int folds) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < identity.length(); i++) {
      hash = (hash ^ identity.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    return (int) Long.remainderUnsigned((hash * 0x9E3779B97F4A7C15L) >>> 16, folds);
  }

  private MarketSnapshot build() {
    progress.step("official wages", 0, STEPS);
    List<OfficialFigure> official = official();
    if (reports.size() < MANY) {
      return assemble(
          official,
          List.of(),
          ReportedPay.NONE,
          ReportedPay.NONE,
          Optional.empty(),
          MarketPay.NONE,
          BackTest.NONE);
    }
    int minimum = settings.minimumCohort();
    FitOptions options =
        new FitOptions(data.catalogue().ladders(), minimum, FOLDS, settings.threads());
    Rows rows = Rows.adding(new Vocabulary(), subjects);
    int[] all = IntStream.range(0, reports.size()).toArray();
    int[] withBase = IntStream.of(all).filter(i -> reports.get(i).base() > 0).toArray();
    double[] total = reports.stream().mapToDouble(r -> Math.log(r.total())).toArray();
    double[] base = reports.stream().mapToDouble(r -> Math.log(r.base())).toArray();

    progress.step("person model, total pay", 1, STEPS);
    PayModel.Fitted personTotal =
        PayModel.fit(rows, all, total, foldOf, Recipe.PERSON_TENURE, options, null);
    boolean[] quarantined = personTotal.quarantined();
    progress.step("role model, total pay", 2, STEPS);
    // What is too far off leaves page mode altogether: its spread, shape and counts too.
    int[] sound = IntStream.of(all).filter(i -> !quarantined[i]).toArray();
    int[] soundFold = IntStream.of(sound).map(i -> foldOf[i]).toArray();
    PayModel.Fitted pageTotal =
        PayModel.fit(rows, sound, total, soundFold, Recipe.PAGE_FULL, options, quarantined);
    progress.step("person model, base salary", 3, STEPS);
    int[] baseFold = IntStream.of(withBase).map(i -> foldOf[i]).toArray();
    PayModel.Fitted personBase =
        PayModel.fit(
            rows, withBase, base, total, baseFold, Recipe.PERSON_TENURE, options, quarantined);
    progress.step("role model, base salary", 4, STEPS);
    int[] soundBase = IntStream.of(withBase).filter(i -> !quarantined[i]).toArray();
    int[] soundBaseFold = IntStream.of(soundBase).map(i -> foldOf[i]).toArray();
    PayModel.Fitted pageBase =
        PayModel.fit(
            rows, soundBase, base, total, soundBaseFold, Recipe.PAGE_FULL, options, quarantined);
    progress.step("change over time", 5, STEPS);
    double[] drift =
        Drift.factors(
            rows, subjects, sound, total, soundFold, Recipe.PAGE_FULL, options, quarantined);
    for (int j = 0; j < drift.length; j++) {
      note("widening of p" + Math.round(Quantiles.LEVELS.get(j) * 100), drift[j]);
    }
    note("constant of the interval, roles, total", pageTotal.model().intervalConstant());
    note("constant of the interval, roles, base", pageBase.model().intervalConstant());
    note("constant of the interval, persons, total", personTotal.model().intervalConstant());

    progress.step("figures of the roles, total pay", 6, STEPS);
    PayModel keptTotal = keep(pageTotal.model());
    PayModel keptBase = keep(pageBase.model());
    ReportedPay reportedTotal = reported(pageTotal, keptTotal, total, drift, quarantined, "total");
    progress.step("figures of the roles, base salary", 7, STEPS);
    ReportedPay reportedBase = reported(pageBase, keptBase, base, drift, quarantined, "base");
    PayModels models =
        new PayModels(
            keep(personTotal.model()),
            keep(personBase.model()),
            keptTotal,
            keptBase,
            classes(pageTotal),
            roleWords(keptTotal));
    List<AgeingCheck> agedSurveys = new AgeingChecks(data).list();
    List<RoleAgeing> ageing = ageing(pageTotal.model().lastQuarter(), reportedTotal, agedSurveys);

    MixFit mix = new MixFit(pageBase, subjects, base, quarantined, minimum);
    MarketLaneBuilder lanes =
        new MarketLaneBuilder(data, reports, subjects, foldOf, quarantined, mix, options);
    progress.step("the market lane beside surveys it has not seen", 8, STEPS);
    double constant = Math.max(1, pageBase.model().intervalConstant());
    List<OutsideCheck> outside = lanes.checks(constant);
    double habit = outside.isEmpty() ? 0 : outside.getFirst().habit();
    progress.step("the market lane", 9, STEPS);
    MarketLaneBuilder.Built built =
        lanes.at(settings.date(), java.util.Set.of(), this::officialBand, constant, habit, true);
    growth = GrowthFit.fit(lanes.experience(settings.date()));
    progress.step("how right it was", 10, STEPS);
    BackTestBuilder test = new BackTestBuilder();
    test.add(
        "persons",
        Measure.TOTAL,
        personTotal,
        personTotal.heldOutBands(foldOf, Recipe.PERSON_TENURE, options));
    test.add(
        "roles",
        Measure.TOTAL,
        pageTotal,
        pageTotal.heldOutBands(soundFold, Recipe.PAGE_FULL, options));
    test.add(built.fused());
    MarketPayBuilder kept = new MarketPayBuilder(built.lane(), settings);
    MarketPay market =
        new MarketPay(
            kept.pay(Measure.TOTAL),
            kept.pay(Measure.BASE),
            kept.anchors(),
            new SourceMedians(data, settings, reports, subjects).list(),
            habit);
    note("standard error left by one publisher's habit", habit);
    note("spread among employers", lanes.employersApart());
    return assemble(
        official,
        ageing,
        reportedTotal,
        reportedBase,
        Optional.of(models),
        market,
        new BackTest(FOLDS, test.lines(), outside, agedSurveys));
  }

  private void note(String name, double value) {
    measured.add(new Manifest.Setting(name, String.format(Locale.ROOT, "%.4f", value)));
  }

  private PayModel keep(PayModel model) {
    Map<String, String> slugs = new HashMap<>();
    for (Subject s : subjects) {
      slugs.put(Rows.roleWord(s), s.slug());
    }
    return model.trimmed(
        word -> slugs.getOrDefault(word, ""),
        metro ->
            data.gazetteer()
                .byCode(metro)
                .map(Metro::principalState)
                .orElse(metro.contains(":") ? metro.substring(0, metro.indexOf(':')) : ""));
  }

  /** Which role each title and focus that a kept model knows belongs to. */
  private Map<String, String> roleWords(PayModel kept) {
    Map<String, String> out = new TreeMap<>();
    for (Subject s : subjects) {
      String word = Rows.roleWord(s);
      if (!s.slug().isEmpty() && kept.knowsRole(word)) {
        out.put(word, s.slug());
      }
    }
    return out;
  }

  private ReportedPay reported(
      PayModel.Fitted fitted,
      PayModel kept,
      double[] y,
      double[] drift,
      boolean[] quarantined,
      String measure) {
    int minimum = settings.minimumCohort();
    RoleCohorts cohorts = new RoleCohorts(fitted, kept, subjects, months, minimum);
    List<RoleFigures> roles =
        cohorts.figures().stream()
            // Nobody can ask for a place without a name, such as a city in the wrong state.
            .map(role -> role.inPlaces(code -> data.gazetteer().byCode(code).isPresent()))
            .map(role ->
                role.adjusted(figures ->
                    LevelOrder.ordered(
                        figures.stream()
                            .map(f -> f.withBand(Drift.widened(f.logBand(), drift), f.moved()))
                            .toList())))
            .toList();
    int n = roles.size();
    float[] variance = new float[n * (n - 1) / 2 * RoleCohorts.GROUPS];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        for (int group = 0; group < RoleCohorts.GROUPS; group++) {
          variance[ReportedPay.pairIndex(i, j, n, group)] =
              (float) cohorts.differenceVariance(roles.get(i).slug(), roles.get(j).slug(), group);
        }
      }
    }
    List<MixSummary> mixes =
        new MixFit(fitted, subjects, y, quarantined, minimum)
            .summaries(MIX_METRO, MIX_METRO).stream()
                .map(m -> settings.published() ? m.withheldBelow(minimum) : m)
                .filter(m -> m.reports() > 0)
                .toList();
    double disagreement = placeDisagreement(roles);
    note("spread of reported beside official place ratios, " + measure, Math.sqrt(disagreement));
    List<RoleFigures> shown =
        settings.published() ? roles.stream().map(r -> r.withheldBelow(minimum)).toList() : roles;
    return new ReportedPay(shown, mixes, variance, disagreement);
  }

  /** Variance of reported less official ln place ratios, where a role has many reports. */
  private double placeDisagreement(List<RoleFigures> roles) {
    List<Double> differences = new ArrayList<>();
    for (RoleFigures role : roles) {
      String occupation = data.catalogue().roles().getBySlug(role.slug()).occupation();
      double centre = data.local().centre(occupation, role);
      for (RoleFigures.PlaceFigures place : role.places()) {
        Optional<OfficialLocal.Shift> shift = data.local().find(occupation, place.metro());
        if (place.roleReports() < MANY || shift.isEmpty()) {
          continue;
        }
        double sum = 0;
        double total = 0;
        for (int c = 1; c < RoleCohorts.GROUPS; c++) {
          double weight = place.figures().get(c).reports();
          sum +=
              weight
                  * (place.figures().get(c).logBand()[Quantiles.MEDIAN]
                      - role.nation().get(c).logBand()[Quantiles.MEDIAN]);
          total += weight;
        }
        differences.add(Math.abs(sum / total - (shift.get().move() - centre)));
      }
    }
    if (differences.isEmpty()) {
      return .01;
    }
    double[] values = differences.stream().mapToDouble(Double::doubleValue).toArray();
    double sd = MAD * Medians.quantile(values, .5);
    return sd * sd;
  }

  /** How likely each level is by title and years, each title shrunk towards all. */
  private ClassByYears classes(PayModel.Fitted page) {
    LevelShares.Counts counts = new LevelShares.Counts();
    int[] classOf = page.careerClasses();
    for (int i = 0; i < classOf.length; i++) {
      Subject s = subjects.get(page.train()[i]);
      counts.add(s.title(), s.years(), classOf[i]);
    }
    int minimum = settings.minimumCohort();
    LevelShares.Counts shown = settings.published() ? counts.inSteps(minimum) : counts;
    return new ClassByYears(shown.shares(minimum, 0).table());
  }

  private double officialError;

  /** The last official wages of an occupation, moved to the snapshot's date. */
  private Optional<io.payband.estimate.MarketLaneFit.OfficialBand> officialBand(String occupation) {
    int last = data.official().stream().mapToInt(OfficialWage::year).max().orElse(0);
    YearMonth from = YearMonth.of(Math.max(last, 1), 5);
    double growth = data.ageing().growth(occupation, from, settings.date()).log();
    return MarketLaneBuilder.published(data, occupation, last, growth, officialError);
  }

  private List<OfficialFigure> official() {
    int last = data.official().stream().mapToInt(OfficialWage::year).max().orElse(0);
    Map<String, OfficialWage> now = new TreeMap<>();
    Map<String, OfficialWage> before = new HashMap<>();
    for (OfficialWage wage : data.official()) {
      if (wage.year() == last) {
        now.put(wage.occupation(), wage);
      } else if (wage.year() == last - 1) {
        before.put(wage.occupation(), wage);
      }
    }
    YearMonth from = YearMonth.of(Math.max(last, 1), 5);
    double ageingError = officialAgeingError(now, before, from);
    officialError = ageingError;
    List<OfficialFigure> out = new ArrayList<>();
    for (OfficialWage wage : now.values()) {
      if (Double.isNaN(wage.p50())) {
        continue;
      }
      Ageing.Growth growth = data.ageing().growth(wage.occupation(), from, settings.date());
      double factor = Math.exp(growth.log());
      double prse = Double.isNaN(wage.relativeErrorPercent()) ? 5 : wage.relativeErrorPercent();
      double sampling = MEDIAN_FACTOR * prse / 100;
      out.add(
          new OfficialFigure(
              wage.occupation(),
              filled(wage).times(factor),
              Math.sqrt(sampling * sampling + ageingError * ageingError),
              wage.employment(),
              wage.hourlyOnly(),
              last,
              factor,
              growth.index()));
    }
    return out;
  }

  /**
   * A percentile that is not published lies as far from the median as its neighbour's side says.
   */
  private static Band filled(OfficialWage w) {
    double p50 = w.p50();
    double p25 = Double.isNaN(w.p25()) ? p50 : w.p25();
    double p75 = Double.isNaN(w.p75()) ? p50 : w.p75();
    double p10 = Double.isNaN(w.p10()) ? p25 * p25 / p50 : w.p10();
    double p90 = Double.isNaN(w.p90()) ? p75 * p75 / p50 : w.p90();
    return new Band(p10, p25, p50, p75, p90);
  }

  /**
   * How far one year of an occupation's own growth lies from wages in general, at this distance.
   */
  private double officialAgeingError(
      Map<String, OfficialWage> now, Map<String, OfficialWage> before, YearMonth from) {
    if (now.isEmpty() || before.isEmpty()) {
      return 0;
    }
    double general = data.ageing().general(from.minusYears(1), from);
    double[] differences =
        now.values().stream()
            .filter(w -> before.containsKey(w.occupation()))
            .filter(w -> !Double.isNaN(w.p50()))
            .mapToDouble(w -> {
              OfficialWage old = java.util.Objects.requireNonNull(before.get(w.occupation()));
              return Math.abs(Math.log(w.p50() / old.p50()) - general);
            })
            .filter(d -> !Double.isNaN(d))
            .toArray();
    if (differences.length == 0) {
      return 0;
    }
    double yearly = MAD * Medians.quantile(differences, .5);
    long span = java.time.temporal.ChronoUnit.MONTHS.between(from, settings.date());
    double error = yearly * Math.sqrt(Math.max(0, span) / (double) MONTHS);
    note("error of ageing official wages", error);
    return error;
  }

  /**
   * Surveys that were asked again say how right the indexes were; an error of growth that is new
   * each year grows with the square root of time.
   */
  private double surveyedError(AgeingCheck check, YearMonth from) {
    double years =
        java.time.temporal.ChronoUnit.MONTHS.between(from, settings.date()) / (double) MONTHS;
    note("error of ageing by surveys, " + check.years() + " years", check.error());
    return check.error() * Math.sqrt(Math.max(0, years) / check.years());
  }

  private List<RoleAgeing> ageing(
      int lastQuarter, ReportedPay reported, List<AgeingCheck> agedSurveys) {
    YearMonth from = YearMonth.of(lastQuarter / 4, lastQuarter % 4 * 3 + 2);
    int lastYear = data.official().stream().mapToInt(OfficialWage::year).max().orElse(0);
    YearMonth official = YearMonth.of(Math.max(lastYear, 1), 5);
    double general = official.isAfter(from) ? data.ageing().general(from, official) : 0;
    List<RoleAgeing> plain = new ArrayList<>();
    double squares = 0;
    for (RoleFigures role : reported.roles()) {
      String occupation = data.catalogue().roles().getBySlug(role.slug()).occupation();
      Ageing.Growth growth = data.ageing().growth(occupation, from, settings.date());
      plain.add(new RoleAgeing(role.slug(), growth.log(), 0, growth.index()));
      double own =
          official.isAfter(from) ? data.ageing().growth(occupation, from, official).log() : 0;
      squares += (own - general) * (own - general);
    }
    // The choice between the occupation's own series and wages in general is what ageing rests on;
    // how far the two lie apart over these years is taken as its error.
    double disagreement = Math.sqrt(squares / Math.max(1, plain.size()));
    note("disagreement of the indexes", disagreement);
    double error =
        agedSurveys.isEmpty() ? disagreement : surveyedError(agedSurveys.getFirst(), from);
    note("error of ageing reports", error);
    measured.add(new Manifest.Setting("reports aged from", from.toString()));
    return plain.stream()
        .map(a -> new RoleAgeing(a.slug(), a.logGrowth(), error, a.index()))
        .toList();
  }

  private List<RoleGrowth> growth = List.of();

  private WorkFacts facts() {
    int minimum = settings.published() ? settings.minimumCohort() : 1;
    return new WorkFacts(
        data.states(),
        data.outlooks().stream().sorted(Comparator.comparing(OccupationOutlook::title)).toList(),
        RoleTraits.of(data.roleReports(), minimum),
        growth.stream().map(role -> role.countedIn(minimum)).toList(),
        reports.size() < MANY ? List.of() : CompanyLevels.of(reports, settings.minimumCohort()));
  }

  private MarketSnapshot assemble(
      List<OfficialFigure> official,
      List<RoleAgeing> ageing,
      ReportedPay total,
      ReportedPay base,
      Optional<PayModels> models,
      MarketPay market,
      BackTest backTest) {
    Manifest manifest =
        new Manifest(
            settings.date(),
            settings.codeVersion(),
            settings.published(),
            settings.minimumCohort(),
            "",
            data.sources(),
            measured);
    return new MarketSnapshot(
        manifest,
        data.catalogue(),
        official,
        ageing,
        total,
        base,
        data::local,
        data::gazetteer,
        () ->
            models.orElseThrow(() -> new IllegalStateException("this snapshot has no pay reports")),
        new MarketSnapshot.Extras(
            market,
            Optional::empty,
            () -> backTest,
            this::facts,
            () ->
                data.profiles().stream()
                    .sorted(Comparator.comparing(OccupationProfile::occupation))
                    .toList(),
            () ->
                AnswerCounter.count(
                    data.roleReports(),
                    Technologies.bundled(),
                    settings.published() ? settings.minimumCohort() : 1),
            () -> PremiumFit.of(data.roleReports())));
  }
}
