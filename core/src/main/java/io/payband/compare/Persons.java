package io.payband.compare;

import io.payband.estimate.BandMixture;
import io.payband.estimate.Drift;
import io.payband.estimate.PayModel;
import io.payband.estimate.Prediction;
import io.payband.estimate.Quantiles;
import io.payband.estimate.RoleFigures;
import io.payband.estimate.Subject;
import io.payband.job.CareerLevel;
import io.payband.job.CompanyLevelKey;
import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.Lane;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.PayModels;
import io.payband.market.PersonAnswer;
import io.payband.market.PersonAnswer.Answered;
import io.payband.market.PersonAnswer.Refused;
import io.payband.market.PersonQuestion;
import io.payband.market.RoleAgeing;
import io.payband.place.Metro;
import io.payband.place.PlaceMatch;
import io.payband.stats.Normal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers about one person: what do people like this one report?
 *
 * <p>Immutable, safe for use by several threads.
 */
public final class Persons {

  private static final Set<String> HOME =
      Set.of("", "us", "usa", "unitedstates", "unitedstatesofamerica", "america");
  private static final double MOST_YEARS = 80;
  private static final double WHOLE = 100;
  private static final double THOUSAND = 1000;
  private static final String NATION = "@";
  private static final int MEDIAN = Quantiles.MEDIAN;

  private final MarketSnapshot snapshot;
  private final Finder finder;
  private final Cells cells;

  /** Over a snapshot. */
  public Persons(MarketSnapshot snapshot) {
    this.snapshot = snapshot;
    finder = new Finder(snapshot);
    cells = new Cells(snapshot);
  }

  /** What a title means to the models. */
  private record Job(String title, String focus, PathName name) {}

  /** Where, as the models write it, and the official ratio where reports do not know the metro. */
  private record Place(String metro, String state, @Nullable Metro found, String words) {

    boolean isNationOrMetro() {
      return found != null || metro.equals(NATION);
    }
  }

  /** The band for one person. */
  public PersonAnswer answer(PersonQuestion q) {
    if (!HOME.contains(CompanyLevelKey.squeeze(q.country()))) {
      return new Refused("no data for " + clean(q.country()));
    }
    if (q.title().isBlank()) {
      return new Refused("title: a job title was expected");
    }
    if (!(Double.isNaN(q.years()) || (q.years() >= 0 && q.years() <= MOST_YEARS))) {
      return new Refused("years_experience: a number from 0 to 80 was expected");
    }
    if (!(Double.isNaN(q.yearsAtCompany())
        || (q.yearsAtCompany() >= 0 && q.yearsAtCompany() <= MOST_YEARS))) {
      return new Refused("years_at_company: a number from 0 to 80 was expected");
    }
    Object place = place(q.location());
    if (place instanceof Refused refused) {
      return refused;
    }
    Object job = job(q);
    if (job instanceof Refused refused) {
      return refused;
    }
    return answer(q, (Job) job, (Place) place);
  }

  private PersonAnswer answer(PersonQuestion q, Job job, Place place) {
    boolean reports = cells.hasReports(job.name, Measure.TOTAL);
    boolean officially =
        q.lane() == Lane.OFFICIAL || (!reports && q.measure() != Measure.TOTAL && q.lane() == null);
    if (officially) {
      return official(q, job, place);
    }
    if (!reports) {
      return new Refused(
          "no pay reports of "
              + job.name.name()
              + " in this snapshot; measure base gives its official wages");
    }
    return reported(q, job, place);
  }

  private PersonAnswer official(PersonQuestion q, Job job, Place place) {
    if (q.measure() == Measure.TOTAL) {
      return new Refused("measure: official wages are base pay; ask for base");
    }
    if (place.found == null && !place.state.equals(NATION)) {
      return new Refused("location: official wages are by metro here, not by state");
    }
    if (q.date() != null) {
      return new Refused(
          "date: official wages are given for the snapshot's date, "
              + snapshot.manifest().date()
              + "; leave it empty");
    }
    return switch (cells.official(job.name.occupation(), place.found)) {
      case Estimate.Estimated found ->
          new Answered(
              found,
              job.name.slug(),
              "",
              List.of(
                  "official base wages of " + job.name.occupation() + " in " + place.words,
                  "official wages do not split an occupation by career level"));
      case Estimate.Unknown unknown -> new Refused(unknown.reason());
    };
  }

  /** The time asked for: a quarter of the reports, and how far beyond them. */
  private record Time(int quarter, double beyond, String words) {}

  private PersonAnswer reported(PersonQuestion q, Job job, Place place) {
    PayModels models = snapshot.models();
    Measure measure = q.measure() == null ? Measure.TOTAL : q.measure();
    Object time = time(q.date(), models.page(measure));
    if (time instanceof Refused refused) {
      return refused;
    }
    Time when = (Time) time;
    boolean person = !q.company().isBlank();
    if (!person && q.date() == null && job.focus.startsWith("@") && place.isNationOrMetro()) {
      Object asked = commonLevel(q.level(), q.years());
      if (asked instanceof Optional<?> found && (found.isPresent() || Double.isNaN(q.years()))) {
        int group = found.map(l -> ((CareerLevel) l).number()).orElse(0);
        return ofRole(job, place, measure, group);
      }
    }
    Object level = person ? Optional.empty() : commonLevel(q.level(), q.years());
    if (level instanceof Refused refused) {
      return refused;
    }
    @SuppressWarnings("unchecked") // the only other thing that commonLevel gives
    Optional<CareerLevel> common = (Optional<CareerLevel>) level;
    Figure total =
        widened(
            person
                ? person(models, Measure.TOTAL, q, job, place, when)
                : page(models, Measure.TOTAL, q, job, place, when, common),
            when);
    Figure figure = total;
    if (measure == Measure.BASE) {
      Figure base =
          widened(
              person
                  ? person(models, Measure.BASE, q, job, place, when)
                  : page(models, Measure.BASE, q, job, place, when, common),
              when);
      figure =
          new Figure(
              atMost(base.logBand, total.logBand), base.variance, base.prediction, base.level);
    }
    return finished(q, job, place, when, figure, person, measure);
  }

  /** The figure that a comparison shows for the role: nothing more is known of the person. */
  private PersonAnswer ofRole(Job job, Place place, Measure measure, int group) {
    return switch (cells.reported(job.name, measure, group, place.found)) {
      case Estimate.Estimated found -> {
        String level = group == 0 ? "" : CareerLevel.ofNumber(group).name();
        yield new Answered(
            found,
            job.name.slug(),
            level,
            List.of(
                measure.words() + " of " + job.name.name() + " in " + place.words,
                group == 0 ? "all levels together, as reported" : "career level " + level,
                "aged to " + snapshot.manifest().date()));
      }
      case Estimate.Unknown unknown -> new Refused(unknown.reason());
    };
  }

  /** A figure before ageing. */
  @SuppressWarnings("ArrayRecordComponent") // lives for one answer
  private record Figure(double[] logBand, double variance, Prediction prediction, String level) {}

  /**
   * Wider beyond the time of the reports; before base is held below total, or it would not stay.
   */
  private Figure widened(Figure figure, Time when) {
    return when.beyond > 0
        ? new Figure(
            Drift.widened(figure.logBand, drift()),
            figure.variance,
            figure.prediction,
            figure.level)
        : figure;
  }

  private static double[] atMost(double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int j = 0; j < out.length; j++) {
      out[j] = Math.min(a[j], b[j]);
    }
    return out;
  }

  private Figure person(
      PayModels models, Measure measure, PersonQuestion q, Job job, Place place, Time when) {
    PayModel model = models.person(measure);
    double years = Double.isNaN(q.years()) ? yearsOf(model, q.level()) : q.years();
    Subject subject =
        new Subject(
            job.title,
            job.focus,
            job.name.slug(),
            q.company(),
            q.level(),
            place.metro,
            "",
            place.state,
            years,
            q.yearsAtCompany(),
            when.quarter);
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

  private Figure page(
      PayModels models,
      Measure measure,
      PersonQuestion q,
      Job job,
      Place place,
      Time when,
      Optional<CareerLevel> common) {
    PayModel model = models.page(measure);
    Subject subject =
        new Subject(
            job.title,
            job.focus,
            job.name.slug(),
            "",
            "",
            place.metro,
            "",
            place.state,
            0,
            Double.NaN,
            when.quarter);
    List<Prediction> all =
        model.predict(java.util.Collections.nCopies(5, subject), new int[] {1, 2, 3, 4, 5});
    double ratio = officialRatio(job, place, model);
    if (common.isPresent()) {
      Prediction p = all.get(common.get().number() - 1);
      double[] band = p.band();
      double variance = p.se() * p.se();
      if (job.focus.startsWith("@")) {
        // A role as a whole, or the nation, holds differences that no single cohort has.
        band = whole(job, place, measure, common.get().number(), band);
      }
      return new Figure(moved(band, ratio), variance, p, common.get().name());
    }
    List<Double> shares = models.classes().shares(job.title, q.years());
    BandMixture mixture = new BandMixture();
    double variance = 0;
    Prediction likeliest = all.getFirst();
    double best = -1;
    for (int c = 0; c < all.size(); c++) {
      Prediction p = all.get(c);
      double[] band =
          job.focus.startsWith("@") ? whole(job, place, measure, c + 1, p.band()) : p.band();
      mixture.add(band, shares.get(c));
      variance += shares.get(c) * p.se() * p.se();
      if (shares.get(c) > best) {
        best = shares.get(c);
        likeliest = p;
      }
    }
    return new Figure(moved(mixture.band(), ratio), variance, likeliest, "");
  }

  private double[] whole(Job job, Place place, Measure measure, int group, double[] band) {
    String metro = place.found == null ? "" : place.found.code();
    Optional<double[]> wide =
        snapshot
            .reported(measure)
            .find(job.name.slug(), metro)
            .map(p -> p.figures().get(group).logBand())
            .or(() ->
                snapshot
                    .reported(measure)
                    .find(job.name.slug())
                    .map(role -> role.nation().get(group).logBand()));
    // The snapshot's figures are widened for its date already; this one will be, when it needs to.
    double[] narrow = drift();
    for (int j = 0; j < narrow.length; j++) {
      narrow[j] = 1 / narrow[j];
    }
    return wide.map(w -> moved(Drift.widened(w, narrow), band[MEDIAN] - w[MEDIAN])).orElse(band);
  }

  /** ln official ratio of a metro from which nobody reports; 0 where the model knows the place. */
  private double officialRatio(Job job, Place place, PayModel model) {
    if (place.found == null || model.knowsMetro(place.found.code())) {
      return 0;
    }
    return snapshot
        .local()
        .find(job.name.occupation(), place.found.code())
        .map(shift -> shift.move() - cells.centre(job.name, Measure.TOTAL))
        .orElse(0.0);
  }

  private PersonAnswer finished(
      PersonQuestion q,
      Job job,
      Place place,
      Time when,
      Figure figure,
      boolean person,
      Measure measure) {
    RoleAgeing ageing = snapshot.ageing(job.name.slug());
    double growth = ageing.logGrowth() * when.beyond;
    double error = ageing.error() * when.beyond;
    Band dollars = Cells.dollars(moved(figure.logBand, growth));
    int reports = figure.prediction.reports();
    boolean withheld = reports == 0 && snapshot.manifest().minimumCohort() > 1;
    Evidence evidence =
        new Evidence(
            Lane.REPORTED,
            withheld,
            reports,
            Double.NaN,
            Double.NaN,
            List.of(),
            List.of("levels"),
            null,
            null,
            Math.exp(growth),
            when.beyond > 0 ? ageing.index() : "not aged",
            0,
            List.of());
    double se = Math.sqrt(figure.variance + error * error);
    List<String> path = new ArrayList<>();
    path.add(measure.words() + " of " + job.name.name() + " in " + place.words);
    path.add(
        person
            ? "company and its own level: "
                + clean(q.company())
                + (q.level().isBlank() ? "" : " " + clean(q.level()))
                + ", taken for "
                + figure.level
            : figure.level.isEmpty()
                ? "level not given: mixed as people with such years report"
                : "career level " + figure.level);
    path.add(when.words);
    return new Answered(
        Estimate.Estimated.of(dollars, se, evidence), job.name.slug(), figure.level, path);
  }

  private double[] drift() {
    double[] out = new double[Quantiles.COUNT];
    for (int j = 0; j < out.length; j++) {
      String name = "widening of p" + Math.round(Quantiles.LEVELS.get(j) * WHOLE);
      out[j] = snapshot.manifest().find(name).map(Double::parseDouble).orElse(1.0);
    }
    return out;
  }

  private static double[] moved(double[] band, double by) {
    double[] out = band.clone();
    for (int j = 0; j < out.length; j++) {
      out[j] += by;
    }
    return out;
  }

  private Object time(@Nullable LocalDate date, PayModel model) {
    int last = model.lastQuarter();
    if (date == null) {
      return new Time(last, 1, "aged to " + snapshot.manifest().date());
    }
    int quarter = Subject.quarterOf(date);
    if (quarter < model.firstQuarter()) {
      return new Refused(
          "date: reports begin in "
              + model.firstQuarter() / 4
              + "; an earlier date is not answered");
    }
    if (quarter <= last) {
      return new Time(quarter, 0, "at the level of that quarter");
    }
    YearMonth end = snapshot.manifest().date();
    if (YearMonth.from(date).isAfter(end)) {
      return new Refused("date: the snapshot speaks of " + end + "; a later date is not answered");
    }
    int lastMonth = last / 4 * 12 + last % 4 * 3 + 1;
    double span = end.getYear() * 12.0 + end.getMonthValue() - 1 - lastMonth;
    double part = date.getYear() * 12.0 + date.getMonthValue() - 1 - lastMonth;
    return new Time(last, Math.clamp(part / span, 0, 1), "aged to " + YearMonth.from(date));
  }

  private Object commonLevel(String level, double years) {
    String wanted = level.strip().toUpperCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    for (CareerLevel known : CareerLevel.values()) {
      if (known.name().equals(wanted)
          || known.word().toUpperCase(Locale.ROOT).equals(wanted)
          || known.label().toUpperCase(Locale.ROOT).equals(wanted)) {
        return Optional.of(known);
      }
    }
    String key = CompanyLevelKey.level(level);
    if (!CompanyLevelKey.seniority(key).equals("none")) {
      double z =
          snapshot
              .models()
              .pageTotal()
              .level()
              .byWords(key, false, Double.isNaN(years) ? 6 : years);
      return Optional.of(CareerLevel.ofScale(z));
    }
    return new Refused(
        "level: without a company one of L3 to L7 was expected, not " + clean(level));
  }

  private Object place(String location) {
    return switch (snapshot.gazetteer().find(location)) {
      case PlaceMatch.Nation nation -> new Place(NATION, NATION, null, "the United States");
      case PlaceMatch.InMetro in -> metroPlace(in.metro(), location);
      case PlaceMatch.InState in -> new Place(NATION + in.code(), in.code(), null, in.name());
      case PlaceMatch.Abroad abroad -> new Refused("no data for " + abroad.name());
      case PlaceMatch.Unknown unknown ->
          new Refused(
              "location: no place is called "
                  + clean(unknown.asked())
                  + (unknown.closest().isEmpty()
                      ? ""
                      : "; the closest are " + String.join(", ", unknown.closest())));
    };
  }

  private Place metroPlace(Metro metro, String location) {
    boolean known =
        !snapshot.reported(Measure.TOTAL).roles().isEmpty()
            && snapshot.models().pageTotal().knowsMetro(metro.code());
    String state = metro.principalState();
    int comma = location.lastIndexOf(',');
    String written = location.substring(comma + 1).strip().toUpperCase(Locale.ROOT);
    if (comma >= 0 && metro.states().contains(written)) {
      state = written;
    }
    return known
        ? new Place(metro.code(), state, metro, metro.name())
        : new Place(NATION, NATION, metro, metro.name());
  }

  private Object job(PersonQuestion q) {
    boolean reports = !snapshot.reported(Measure.TOTAL).roles().isEmpty();
    if (reports) {
      PayModels models = snapshot.models();
      String wanted = q.title().strip();
      for (String title : models.pageTotal().titles()) {
        if (title.equalsIgnoreCase(wanted)) {
          return sourceJob(models, title, q.focus());
        }
      }
    }
    String both = q.focus().isBlank() ? q.title() : q.focus() + " " + q.title();
    Answer<PathName> answer = finder.resolve(both);
    if (!(answer instanceof Answer.Found<PathName>)) {
      answer = finder.resolve(q.title());
    }
    return switch (answer) {
      case Answer.Found<PathName> found -> catalogueJob(found.value());
      case Answer.NotFound<PathName> none ->
          new Refused(
              "title: "
                  + none.message()
                  + (none.suggestions().isEmpty()
                      ? ""
                      : "; the closest are "
                          + String.join(
                              ", ",
                              none.suggestions().stream().map(Answer.Suggestion::name).toList())));
      case Answer.Malformed<PathName> bad -> new Refused("title: " + bad.message());
    };
  }

  private Object sourceJob(PayModels models, String title, String focus) {
    Subject subject = new Subject(title, focus, "", "", "", "", "", "", 0, Double.NaN, 0);
    String word = io.payband.estimate.Rows.roleWord(subject);
    String slug = models.roleOfTitleFocus().get(word);
    if (slug != null) {
      return new Job(title, focus, Finder.name(snapshot.roles().getBySlug(slug)));
    }
    Optional<PathName> named =
        focus.isBlank() ? finderRole(title) : finderRole(focus + " " + title);
    if (named.isEmpty() && !focus.isBlank()) {
      named = finderRole(title);
    }
    if (named.isPresent() && cells.hasReports(named.get(), Measure.TOTAL)) {
      // An unknown speciality counts as none; without one, the role as a whole is meant.
      return focus.isBlank() ? catalogueJob(named.get()) : new Job(title, focus, named.get());
    }
    String other =
        models.roleOfTitleFocus().entrySet().stream()
            .filter(e -> e.getKey().startsWith(title + "|"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    return other.isEmpty()
        ? new Refused("title: no pay reports of " + clean(title))
        : new Job(title, focus, Finder.name(snapshot.roles().getBySlug(other)));
  }

  private Optional<PathName> finderRole(String title) {
    return finder.resolve(title) instanceof Answer.Found<PathName> found && found.value().isRole()
        ? Optional.of(found.value())
        : Optional.empty();
  }

  private Job catalogueJob(PathName name) {
    String title =
        snapshot
            .reported(Measure.TOTAL)
            .find(name.slug())
            .map(RoleFigures::title)
            .orElse(name.name());
    return new Job(title, "@" + name.slug(), name);
  }

  private static String clean(String text) {
    String plain = text.strip().replaceAll("\\p{Cntrl}", "");
    return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
  }

  /** Where one pay stands in a band. */
  public Rank rank(Answered answered, double pay) {
    Band band = answered.estimate().band();
    double[] log = {
      Math.log(band.p10()),
      Math.log(band.p25()),
      Math.log(band.p50()),
      Math.log(band.p75()),
      Math.log(band.p90())
    };
    double wanted = Math.log(pay);
    double low = -8;
    double high = 8;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (BandMixture.at(log, middle) < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new Rank(WHOLE * Normal.cdf(low), pay / band.p50());
  }

  /**
   * Which career level a company's own level is.
   *
   * @param title title, which decides whether a manager is meant; may be empty
   * @param years years of experience, or NaN
   */
  public LevelAnswer level(String company, String level, String title, double years) {
    PayModel model = snapshot.models().personTotal();
    boolean manager = title.contains("Manager") && title.contains("Engineering");
    PayModel.LevelPlace place = model.levelPlace(company, level, manager, years);
    Map<CareerLevel, Double> shares = new TreeMap<>();
    long before = 0;
    for (CareerLevel one : CareerLevel.values()) {
      double share =
          one == CareerLevel.L7 ? 1 : Normal.cdf((one.number() + .5 - place.z()) / place.error());
      // The edges are rounded, not the shares between them, which then sum to 1.
      long edge = Math.round(share * THOUSAND);
      shares.put(one, (edge - before) / THOUSAND);
      before = edge;
    }
    String key = CompanyLevelKey.company(company);
    String source =
        snapshot
            .ladders()
            .findLadder(key)
            .filter(l -> place.known())
            .flatMap(l -> snapshot.ladders().findStep(key, level))
            .map(step -> step.basis().text())
            .orElse(
                place.reports() > 0
                    ? "experience, pay and words of the reports of this level"
                    : "words of the level and years of experience");
    String basis = place.known() ? "dictionary" : place.reports() > 0 ? "model" : "years";
    boolean withheld = place.reports() == 0 && snapshot.manifest().minimumCohort() > 1;
    return new LevelAnswer(company, level, shares, basis, source, withheld ? -1 : place.reports());
  }
}
