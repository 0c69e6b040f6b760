package io.payband.market;

import io.payband.estimate.BandMixture;
import io.payband.estimate.CohortFigure;
import io.payband.estimate.FitOptions;
import io.payband.estimate.Fused;
import io.payband.estimate.FusedFit;
import io.payband.estimate.FusedReport;
import io.payband.estimate.MarketLaneFit;
import io.payband.estimate.MarketLaneFit.OfficialBand;
import io.payband.estimate.MarketRole;
import io.payband.estimate.MixFit;
import io.payband.estimate.Subject;
import io.payband.growth.ExperiencePay;
import io.payband.job.Role;
import io.payband.observation.OfficialWage;
import io.payband.observation.PayReport;
import io.payband.observation.RoleReport;
import io.payband.place.Metro;
import io.payband.stats.Medians;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings every source into one fit and out of it the market lane, at a month that may be asked for:
 * the snapshot's own, or a past one to be checked against what became known.
 */
final class MarketLaneBuilder {

  private static final int MONTHS = 12;
  private static final int HAS_TOTAL = 5;
  private static final String OWN_LEVELS = "levels";
  private static final double RELATIVE_ERROR = 5;
  private static final double MEDIAN_FACTOR = 1.2533;
  private static final double QUARTILES = 1.349;

  private final MarketData data;
  private final List<PayReport> reports;
  private final List<Subject> subjects;
  private final int[] fold;
  private final boolean[] quarantined;
  private final MixFit mix;
  private final FitOptions options;
  private final List<RoleReport> others;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<Span, Double> growth = new HashMap<>();

  private record Span(String occupation, YearMonth from, YearMonth to) {}

  /**
   * Prepares.
   *
   * @param reports of the source with employers' levels, in canonical order
   * @param subjects the same as the estimator sees them
   * @param fold of each
   * @param quarantined which are too far off to be used
   * @param mix employers' and places' effects in base pay
   */
  MarketLaneBuilder(
      MarketData data,
      List<PayReport> reports,
      List<Subject> subjects,
      int[] fold,
      boolean[] quarantined,
      MixFit mix,
      FitOptions options) {
    this.data = data;
    this.reports = reports;
    this.subjects = subjects;
    this.fold = fold;
    this.quarantined = quarantined;
    this.mix = mix;
    this.options = options;
    others =
        data.roleReports().stream().filter(r -> !r.slug().isEmpty()).sorted(CANONICAL).toList();
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Subject s : subjects) {
      if (!s.slug().isEmpty()) {
        counts.computeIfAbsent(s.slug(), k -> new TreeMap<>()).merge(s.title(), 1, Integer::sum);
      }
    }
    counts.forEach((slug, byTitle) ->
        titles.put(
            slug,
            byTitle.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()));
  }

  private static final Comparator<RoleReport> CANONICAL =
      Comparator.comparing(RoleReport::source)
          .thenComparing(RoleReport::date)
          .thenComparing(RoleReport::slug)
          .thenComparing(RoleReport::occupation)
          .thenComparing(RoleReport::company)
          .thenComparing(RoleReport::state)
          .thenComparing(RoleReport::city)
          .thenComparingDouble(RoleReport::pay)
          .thenComparingDouble(RoleReport::years)
          .thenComparingInt(RoleReport::careerClass)
          .thenComparing(RoleReport::manager)
          .thenComparing(RoleReport::organisation)
          .thenComparing(RoleReport::remote)
          .thenComparingDouble(RoleReport::weight)
          .thenComparing(r -> String.join(";", r.technologies()));

  /**
   * One fit and the lane that follows.
   *
   * @param fused the fit
   * @param lane the lane
   */
  record Built(Fused fused, MarketLaneFit.Lane lane) {}

  /**
   * Fits at a month.
   *
   * @param at the month that all pay is moved to
   * @param leftOut sources that must not be seen
   * @param official official wages of an occupation at that month
   * @param constant of the interval
   * @param methodError standard error that one publisher's habit leaves
   * @param judged whether held-out residuals are wanted
   */
  Built at(
      YearMonth at,
      Set<String> leftOut,
      java.util.function.Function<String, Optional<OfficialBand>> official,
      double constant,
      double methodError,
      boolean judged) {
    List<FusedReport> fused = new ArrayList<>();
    List<double[]> facts = new ArrayList<>();
    if (!leftOut.contains(OWN_LEVELS)) {
      levels(at, fused, facts);
    }
    for (RoleReport r : others) {
      if (!leftOut.contains(r.source())) {
        double moved = growth(occupation(r.slug()), month(r), at);
        fused.add(report(r, moved));
        boolean own = r.kind() == RoleReport.Kind.SELF_REPORTED;
        boolean base = r.measure() == RoleReport.Holds.BASE && own;
        facts.add(
            new double[] {
              0,
              0,
              base ? Math.log(r.pay()) + moved : Double.NaN,
              Double.NaN,
              index(month(r)),
              own && !base ? 1 : 0
            });
      }
    }
    boolean[] totals = new boolean[facts.size()];
    for (int i = 0; i < totals.length; i++) {
      totals[i] = facts.get(i)[HAS_TOTAL] > 0;
    }
    Fused fit = judged ? FusedFit.fit(fused, options) : FusedFit.fitOnce(fused, options);
    MarketLaneFit.Input input =
        new MarketLaneFit.Input(
            fit,
            column(facts, 0),
            column(facts, 1),
            column(facts, 2),
            column(facts, 3),
            totals,
            java.util.Arrays.stream(column(facts, 4)).mapToInt(m -> (int) m).toArray());
    MarketLaneFit.Setting setting =
        new MarketLaneFit.Setting(
            this::occupation, this::title, official, constant, methodError, options.minimumGroup());
    return new Built(fit, MarketLaneFit.fit(input, setting));
  }

  private void levels(YearMonth at, List<FusedReport> fused, List<double[]> facts) {
    for (int i = 0; i < reports.size(); i++) {
      PayReport r = reports.get(i);
      Subject s = subjects.get(i);
      if (quarantined[i] || !(r.base() > 0) || s.slug().isEmpty()) {
        continue;
      }
      double moved = growth(occupation(s.slug()), YearMonth.from(r.date()), at);
      fused.add(
          new FusedReport(
              s.ofSource(r.source()),
              FusedReport.Placement.EMPLOYER_LEVEL,
              0,
              Math.log(r.base()) + moved,
              Math.log(r.total()),
              1,
              false,
              fold[i]));
      double employer = mix.employer(i);
      facts.add(
          new double[] {
            employer + mix.place(i),
            employer,
            Math.log(r.base()) + moved,
            Math.log(r.total()) + moved,
            index(YearMonth.from(r.date())),
            1
          });
    }
  }

  /** Surveys that ask for all years of coding, school with them: too vague for growth by years. */
  private static final Set<String> VAGUE_YEARS = Set.of("stackoverflow-2025");

  /**
   * Total pay of people who say their years of experience, moved to one month; base where a source
   * has only that, which a source's own level takes up.
   */
  List<ExperiencePay> experience(YearMonth at) {
    List<ExperiencePay> people = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      PayReport r = reports.get(i);
      String slug = subjects.get(i).slug();
      if (!quarantined[i] && !slug.isEmpty() && r.years() >= 0) {
        double moved = growth(occupation(slug), YearMonth.from(r.date()), at);
        people.add(
            new ExperiencePay(slug, r.source(), r.state(), r.years(), Math.log(r.total()) + moved));
      }
    }
    for (RoleReport r : others) {
      if (r.kind() == RoleReport.Kind.SELF_REPORTED
          && r.years() >= 0
          && !VAGUE_YEARS.contains(r.source())) {
        double moved = growth(occupation(r.slug()), month(r), at);
        people.add(
            new ExperiencePay(
                r.slug(), r.source(), r.state(), r.years(), Math.log(r.pay()) + moved));
      }
    }
    return people;
  }

  private FusedReport report(RoleReport r, double moved) {
    Optional<Metro> metro =
        r.city().isEmpty() ? Optional.empty() : data.gazetteer().metroOf(r.city(), r.state());
    Subject subject =
        new Subject(
            title(r.slug()),
            "@" + r.slug(),
            r.slug(),
            "",
            "",
            metro.map(Metro::code).orElse(""),
            "",
            r.state(),
            r.years(),
            Double.NaN,
            Subject.quarterOf(r.date()),
            r.source());
    return new FusedReport(
        subject,
        r.careerClass() > 0 ? FusedReport.Placement.STATED : FusedReport.Placement.YEARS,
        r.careerClass(),
        Math.log(r.pay()) + moved,
        Double.NaN,
        r.weight(),
        r.kind() == RoleReport.Kind.POSTED,
        fold(r, options.folds()));
  }

  private static int fold(RoleReport r, int folds) {
    String identity =
        String.join(
            "|",
            r.source(),
            r.slug(),
            r.company(),
            r.city(),
            r.state(),
            Double.toString(r.years()),
            Integer.toString(r.careerClass()),
            Double.toString(r.pay()),
            r.organisation().name());
    return SnapshotBuilder.fold(identity, folds);
  }

  private static double[] column(List<double[]> facts, int at) {
    return facts.stream().mapToDouble(f -> f[at]).toArray();
  }

  private static YearMonth month(RoleReport r) {
    return YearMonth.from(r.date());
  }

  private static int index(YearMonth month) {
    return month.getYear() * MONTHS + month.getMonthValue() - 1;
  }

  private double growth(String occupation, YearMonth from, YearMonth to) {
    return growth.computeIfAbsent(
        new Span(occupation, from, to),
        span ->
            from.isAfter(to)
                ? -data.ageing().growth(occupation, to, from).log()
                : data.ageing().growth(occupation, from, to).log());
  }

  private String occupation(String slug) {
    return data.catalogue().roles().getBySlug(slug).occupation();
  }

  /** Title under which a role's reports stand; its family where no source with titles has it. */
  private String title(String slug) {
    String known = titles.get(slug);
    if (known != null) {
      return known;
    }
    Role role = data.catalogue().roles().getBySlug(slug);
    return role.family();
  }

  /** The official wages of a year, as they were published. */
  static Optional<OfficialBand> published(
      MarketData data, String occupation, int year, double grown, double ageingError) {
    return data.official().stream()
        .filter(w -> w.year() == year && w.occupation().equals(occupation))
        .filter(w -> !Double.isNaN(w.p50()))
        .findFirst()
        .map(w -> band(w, grown, ageingError));
  }

  private static OfficialBand band(OfficialWage w, double grown, double ageingError) {
    double[] band = {w.p10(), w.p25(), w.p50(), w.p75(), w.p90()};
    for (int j = 0; j < band.length; j++) {
      band[j] = Math.log(band[j]) + grown;
    }
    double prse =
        Double.isNaN(w.relativeErrorPercent()) ? RELATIVE_ERROR : w.relativeErrorPercent();
    double sampling = MEDIAN_FACTOR * prse / 100;
    return new OfficialBand(band, Math.sqrt(sampling * sampling + ageingError * ageingError));
  }

  private static final int CHECK_ANSWERS = 60;
  private static final String SURVEYS = "stackoverflow-";

  /** How far employers differ in base pay, ln, each by its reports. */
  double employersApart() {
    double sum = 0;
    double squares = 0;
    int n = 0;
    for (int i = 0; i < reports.size(); i++) {
      if (!quarantined[i] && mix.employer(i) != 0) {
        sum += mix.employer(i);
        squares += mix.employer(i) * mix.employer(i);
        n++;
      }
    }
    return n == 0 ? 0 : Math.sqrt(Math.max(0, squares / n - sum / n * (sum / n)));
  }

  /** The checks for which there are answers, the one that the method is judged by first. */
  List<OutsideCheck> checks(double constant) {
    List<OutsideCheck> out = new ArrayList<>();
    for (int year : CHECKED) {
      OutsideCheck check = check(SURVEYS + year, year, constant);
      if (!check.lines().isEmpty()) {
        out.add(check);
      }
    }
    return out;
  }

  private static final List<Integer> CHECKED = List.of(2023, 2024, 2025);

  /** ln typical total pay of a role, or of several taken together by their reports. */
  private static double said(MarketRole role, List<String> asked, Map<String, MarketRole> roles) {
    if (asked.size() == 1) {
      return role.total().orElseThrow().nation().getFirst().logBand()[2];
    }
    BandMixture mixture = new BandMixture();
    for (String slug : asked) {
      MarketRole one = roles.get(slug);
      if (one != null && one.total().isPresent()) {
        CohortFigure whole = one.total().get().nation().getFirst();
        mixture.add(whole.logBand(), whole.reports());
      }
    }
    return mixture.band()[2];
  }

  /**
   * The lane at the time of one survey, with all of that publisher's surveys left out, beside the
   * survey's medians; roles with employers' levels and at least 60 answers.
   *
   * @param survey id of the survey
   * @param year year of the survey, taken in May
   */
  OutsideCheck check(String survey, int year, double constant) {
    Map<String, List<Double>> answers = new TreeMap<>();
    for (RoleReport r : others) {
      if (r.source().equals(survey) && titles.containsKey(r.slug())) {
        answers.computeIfAbsent(r.slug(), k -> new ArrayList<>()).add(r.pay());
      }
    }
    answers.values().removeIf(pay -> pay.size() < CHECK_ANSWERS);
    if (answers.isEmpty()) {
      return new OutsideCheck(survey, List.of());
    }
    Set<String> surveys = new java.util.TreeSet<>();
    others.forEach(r -> surveys.add(r.source()));
    surveys.removeIf(source -> !source.startsWith(SURVEYS));
    YearMonth at = YearMonth.of(year, 5);
    Built built = at(at, surveys, o -> published(data, o, year, 0, 0), constant, 0, false);
    Map<String, MarketRole> said = new TreeMap<>();
    built.lane().roles().forEach(role -> said.put(role.slug(), role));
    Map<String, Double> taus = new HashMap<>();
    built.lane().anchors().forEach(a -> taus.put(a.occupation(), a.tau()));
    List<OutsideCheck.Line> lines = new ArrayList<>();
    answers.forEach((slug, pay) -> {
      MarketRole role = said.get(slug);
      if (role != null && role.total().isPresent()) {
        double median = Math.exp(said(role, MergedAnswers.roles(survey, slug), said));
        double[] logs = pay.stream().mapToDouble(Math::log).toArray();
        double quartiles = Medians.quantile(logs, .75) - Medians.quantile(logs, .25);
        lines.add(
            new OutsideCheck.Line(
                slug,
                median,
                Math.exp(Medians.quantile(logs, .5)),
                pay.size(),
                MEDIAN_FACTOR * quartiles / QUARTILES / Math.sqrt(pay.size()),
                taus.getOrDefault(role.occupation(), 0.0)));
      }
    });
    return new OutsideCheck(survey, lines);
  }
}
