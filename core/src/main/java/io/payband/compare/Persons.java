package io.payband.compare;

import io.payband.estimate.BandMixture;
import io.payband.estimate.PayModel;
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
import io.payband.stats.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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

  private final MarketSnapshot snapshot;
  private final Cells cells;
  private final PersonReader reader;
  private final PersonFigures figures;
  private final MarketPersons market;

  /** Over a snapshot. */
  public Persons(MarketSnapshot snapshot) {
    this.snapshot = snapshot;
    cells = new Cells(snapshot);
    reader = new PersonReader(snapshot, new Finder(snapshot), cells);
    figures = new PersonFigures(snapshot, cells);
    market = new MarketPersons(snapshot, new MarketCells(snapshot, cells), reader);
  }

  /** The band for one person. */
  public PersonAnswer answer(PersonQuestion q) {
    if (!HOME.contains(CompanyLevelKey.squeeze(q.country()))) {
      return new Refused("no data for " + PersonReader.clean(q.country()));
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
    return switch (reader.place(q.location())) {
      case Read.NotUnderstood<PersonPlace>(String message) -> new Refused(message);
      case Read.Understood<PersonPlace>(PersonPlace place) ->
          switch (reader.job(q)) {
            case Read.NotUnderstood<PersonJob>(String message) -> new Refused(message);
            case Read.Understood<PersonJob>(PersonJob job) -> answer(q, job, place);
          };
    };
  }

  private PersonAnswer answer(PersonQuestion q, PersonJob job, PersonPlace place) {
    Measure measure = q.measure() == null ? Measure.TOTAL : q.measure();
    if (q.lane() == Lane.MARKET
        && !(cells.hasReports(job.name(), measure) && market.knowsEmployer(q, measure))) {
      return market.answer(q, job, place);
    }
    boolean reports = cells.hasReports(job.name(), Measure.TOTAL);
    boolean officially =
        q.lane() == Lane.OFFICIAL || (!reports && q.measure() != Measure.TOTAL && q.lane() == null);
    if (officially) {
      return official(q, job, place);
    }
    if (!reports) {
      boolean plain = q.level().isBlank() && Double.isNaN(q.years()) && q.date() == null;
      if (plain
          && place.found() == null
          && place.isNationOrMetro()
          && cells.survey(job.name(), measure).isPresent()) {
        return ofRole(job, place, measure, 0);
      }
      return new Refused(
          "no pay reports of "
              + job.name().name()
              + " in this snapshot; measure base gives its official wages");
    }
    return reported(q, job, place);
  }

  private PersonAnswer official(PersonQuestion q, PersonJob job, PersonPlace place) {
    if (q.measure() == Measure.TOTAL) {
      return new Refused("measure: official wages are base pay; ask for base");
    }
    if (place.found() == null && !place.state().equals(PersonPlace.WHOLE)) {
      return new Refused("location: official wages are by metro here, not by state");
    }
    if (q.date() != null) {
      return new Refused(
          "date: official wages are given for the snapshot's date, "
              + snapshot.manifest().date()
              + "; leave it empty");
    }
    return switch (cells.official(job.name().occupation(), place.found())) {
      case Estimate.Estimated found ->
          new Answered(
              found,
              job.name().slug(),
              Measure.BASE,
              "",
              List.of(
                  "official base wages of " + job.name().occupation() + " in " + place.words(),
                  "official wages do not split an occupation by career level"));
      case Estimate.Unknown unknown -> new Refused(unknown.reason());
    };
  }

  private PersonAnswer reported(PersonQuestion q, PersonJob job, PersonPlace place) {
    Measure measure = q.measure() == null ? Measure.TOTAL : q.measure();
    boolean person = !q.company().isBlank();
    Read<Optional<CareerLevel>> level =
        person ? new Read.Understood<>(Optional.empty()) : reader.level(q.level(), q.years());
    return switch (reader.time(q.date(), snapshot.models().page(measure))) {
      case Read.NotUnderstood<PersonTime>(String message) -> new Refused(message);
      case Read.Understood<PersonTime>(PersonTime when) ->
          switch (level) {
            case Read.NotUnderstood<Optional<CareerLevel>>(String message) -> new Refused(message);
            case Read.Understood<Optional<CareerLevel>>(Optional<CareerLevel> common) ->
                reported(q, job, place, when, common, measure);
          };
    };
  }

  private PersonAnswer reported(
      PersonQuestion q,
      PersonJob job,
      PersonPlace place,
      PersonTime when,
      Optional<CareerLevel> common,
      Measure measure) {
    boolean person = !q.company().isBlank();
    boolean roleAlone = !person && q.date() == null && job.isWholeRole() && place.isNationOrMetro();
    if (roleAlone && (common.isPresent() || Double.isNaN(q.years()))) {
      return ofRole(job, place, measure, common.map(CareerLevel::number).orElse(0));
    }
    PersonFigures.Figure total = figure(Measure.TOTAL, q, job, place, when, common);
    PersonFigures.Figure figure = total;
    if (measure == Measure.BASE) {
      PersonFigures.Figure base = figure(Measure.BASE, q, job, place, when, common);
      figure =
          new PersonFigures.Figure(
              PersonFigures.atMost(base.logBand(), total.logBand()),
              base.variance(),
              base.prediction(),
              base.level());
    }
    return finished(q, job, place, when, figure, person, measure);
  }

  private PersonFigures.Figure figure(
      Measure measure,
      PersonQuestion q,
      PersonJob job,
      PersonPlace place,
      PersonTime when,
      Optional<CareerLevel> common) {
    PayModels models = snapshot.models();
    return figures.widened(
        q.company().isBlank()
            ? figures.page(models, measure, q, job, place, when, common)
            : figures.person(models, measure, q, job, place, when),
        when);
  }

  /** The figure that a comparison shows for the role: nothing more is known of the person. */
  private PersonAnswer ofRole(PersonJob job, PersonPlace place, Measure measure, int group) {
    return switch (cells.reported(job.name(), measure, group, place.found())) {
      case Estimate.Estimated found -> {
        String level = group == 0 ? "" : CareerLevel.ofNumber(group).name();
        yield new Answered(
            found,
            job.name().slug(),
            measure,
            level,
            List.of(
                measure.words() + " of " + job.name().name() + " in " + place.words(),
                group == 0 ? "all levels together, as reported" : "career level " + level,
                "aged to " + snapshot.manifest().date()));
      }
      case Estimate.Unknown unknown -> new Refused(unknown.reason());
    };
  }

  private PersonAnswer finished(
      PersonQuestion q,
      PersonJob job,
      PersonPlace place,
      PersonTime when,
      PersonFigures.Figure figure,
      boolean person,
      Measure measure) {
    RoleAgeing ageing = snapshot.ageing(job.name().slug());
    double growth = ageing.logGrowth() * when.beyond();
    double error = ageing.error() * when.beyond();
    Band dollars = Cells.dollars(PersonFigures.moved(figure.logBand(), growth));
    int reports = figure.prediction().reports();
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
            when.beyond() > 0 ? ageing.index() : "not aged",
            0,
            List.of());
    double se = Math.sqrt(figure.variance() + error * error);
    List<String> path = new ArrayList<>();
    path.add(measure.words() + " of " + job.name().name() + " in " + place.words());
    path.add(
        person
            ? "company and its own level: "
                + PersonReader.clean(q.company())
                + (q.level().isBlank() ? "" : " " + PersonReader.clean(q.level()))
                + ", taken for "
                + figure.level()
            : figure.level().isEmpty()
                ? "level not given: mixed as people with such years report"
                : "career level " + figure.level());
    path.add(when.words());
    return new Answered(
        Estimate.Estimated.of(dollars, se, evidence),
        job.name().slug(),
        measure,
        figure.level(),
        path);
  }

  /** Where one pay stands in a band. */
  public Rank rank(Answered answered, double pay) {
    Band band = answered.estimate().band();
    double[] log = band.logs();
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

  /** The manager ladder: M1 below 4 on the scale of levels, M2 below 4.75, else M3. */
  private static Map<String, Double> managers(PayModel.LevelPlace place) {
    long first = Math.round(Normal.cdf((SECOND_MANAGER - place.z()) / place.error()) * THOUSAND);
    long second = Math.round(Normal.cdf((THIRD_MANAGER - place.z()) / place.error()) * THOUSAND);
    return Map.of(
        "M1",
        first / THOUSAND,
        "M2",
        (second - first) / THOUSAND,
        "M3",
        (THOUSAND - second) / THOUSAND);
  }

  private static final double SECOND_MANAGER = 4;
  private static final double THIRD_MANAGER = 4.75;

  /** Whether there are pay reports, by which levels of companies are placed. */
  public boolean hasReports() {
    return !snapshot.reported(Measure.TOTAL).roles().isEmpty();
  }

  /**
   * Which career level a company's own level is; only where there are pay reports.
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
    return new LevelAnswer(
        company,
        level,
        shares,
        manager ? managers(place) : Map.of(),
        basis,
        source,
        withheld ? -1 : place.reports());
  }
}
