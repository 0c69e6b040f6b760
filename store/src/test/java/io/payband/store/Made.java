package io.payband.store;

import io.payband.estimate.CohortFigure;
import io.payband.estimate.MixSummary;
import io.payband.estimate.RoleFigures;
import io.payband.growth.RoleGrowth;
import io.payband.job.LadderBasis;
import io.payband.job.LadderStep;
import io.payband.job.LevelLadder;
import io.payband.job.LevelLadders;
import io.payband.job.Occupation;
import io.payband.job.Role;
import io.payband.job.RoleCatalogue;
import io.payband.job.TitleRule;
import io.payband.job.title.OccupationModel;
import io.payband.job.title.train.OccupationTexts;
import io.payband.job.title.train.OccupationTrainer;
import io.payband.market.Ageing;
import io.payband.market.Band;
import io.payband.market.BuildProgress;
import io.payband.market.BuildSettings;
import io.payband.market.CompanyLevels;
import io.payband.market.Manifest;
import io.payband.market.MarketData;
import io.payband.market.MarketPay;
import io.payband.market.MarketSnapshot;
import io.payband.market.MarketSnapshot.Catalogue;
import io.payband.market.Measure;
import io.payband.market.OfficialFigure;
import io.payband.market.OfficialLocal;
import io.payband.market.OfficialStates;
import io.payband.market.PayModels;
import io.payband.market.ReportedPay;
import io.payband.market.RoleAgeing;
import io.payband.market.RoleTraits;
import io.payband.market.SourceEntry;
import io.payband.market.WorkFacts;
import io.payband.observation.OccupationOutlook;
import io.payband.observation.OccupationProfile;
import io.payband.observation.OrganisationSize;
import io.payband.observation.PayReport;
import io.payband.place.Country;
import io.payband.place.Gazetteer;
import io.payband.place.Metro;
import io.payband.place.StateCities;
import io.payband.scope.RoleAnswers;
import io.payband.scope.TechnologyKind;
import io.payband.skill.RolePremiums;
import io.payband.skill.SkillMix;
import io.payband.skill.SkillPremium;
import io.payband.skill.SkillPremiums;
import io.payband.skill.SurveyAgreement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** A small snapshot of made-up figures. Numbers that are kept as floats are floats. */
final class Made {

  static final Catalogue CATALOGUE =
      new Catalogue(
          new RoleCatalogue(
              List.of(
                  new Role(
                      "baker", "Baker", "51-3011", "Food", List.of("Bread Baker"), "Bakes bread."),
                  new Role("cook", "Cook", "35-2014", "Food", List.of("Koch – 厨师"), "")),
              List.of(
                  new TitleRule("baker", "\\bbak(er|ing)\\b", null),
                  new TitleRule("cook", "cook", "book"))),
          List.of(new Occupation("35-2014", "Cooks"), new Occupation("51-3011", "Bakers")),
          new LevelLadders(
              List.of(
                  new LevelLadder(
                      "acme",
                      "Acme",
                      List.of(
                          new LadderStep("L1", "N1", 1.1, new LadderBasis.JudgedByProject()),
                          new LadderStep(
                              "L2",
                              "N2",
                              2,
                              new LadderBasis.Published(
                                  LadderBasis.Witness.COMPANY,
                                  "https://example.com/levels",
                                  LocalDate.of(2026, 2, 3))))))));

  static final Gazetteer PLACES =
      new Gazetteer(
          List.of(
              new Metro("100", "Springfield, OR", List.of("OR")),
              new Metro("200", "Shelbyville, OR-WA", List.of("OR", "WA"))),
          List.of(
              new StateCities("OR", "Oregon", List.of("Shelbyville", "Springfield"), List.of(1, 0)),
              new StateCities("WA", "Washington", List.of(), List.of())),
          List.of(new Country("Åland Islands", List.of("AX", "ALA"))));

  private Made() {}

  static MarketSnapshot snapshot() {
    return snapshot(true, 40);
  }

  /** A snapshot in which one cohort has so many reports. */
  static MarketSnapshot snapshot(boolean published, int reports) {
    return snapshot(published, new Figures(reports).pay());
  }

  static MarketSnapshot snapshot(boolean published, ReportedPay total) {
    PayModels models = Fitted.MODELS;
    return new MarketSnapshot(
        manifest(published),
        CATALOGUE,
        official(),
        List.of(
            new RoleAgeing("baker", .125, 1 / 3d, "earnings of bakers"),
            new RoleAgeing("cook", 0, .01, "earnings in general")),
        total,
        new ReportedPay(List.of(), List.of(), new float[0], .01),
        Made::local,
        () -> PLACES,
        () -> models,
        extras(60));
  }

  /** A snapshot with another market lane. */
  static MarketSnapshot withMarket(boolean published, MarketPay market) {
    return with(published, extras(60, market));
  }

  /** A snapshot that says of the work of so many bakers what their tools are. */
  static MarketSnapshot withTraits(int bakers) {
    return with(true, extras(bakers));
  }

  /** A snapshot that says of how many bakers work with statistics. */
  static MarketSnapshot withAnswers(int counting) {
    MarketSnapshot.Extras extras = extras(40);
    return with(
        true,
        new MarketSnapshot.Extras(
            extras.market(),
            extras.titles(),
            extras.backTest(),
            extras.facts(),
            extras.profiles(),
            () -> List.of(answers(counting))));
  }

  private static MarketSnapshot with(boolean published, MarketSnapshot.Extras extras) {
    MarketSnapshot other = snapshot(published, 40);
    return new MarketSnapshot(
        other.manifest(),
        CATALOGUE,
        other.official(),
        other.ageings(),
        other.reported(Measure.TOTAL),
        other.reported(Measure.BASE),
        other::local,
        other::gazetteer,
        other::models,
        extras);
  }

  private static RoleGrowth growth() {
    List<RoleGrowth.Knot> course = new ArrayList<>();
    int last = RoleGrowth.KNOTS.size() - 1;
    for (int k = 0; k < last; k++) {
      course.add(new RoleGrowth.Knot(.0625 * k - .25, .03125, .0625, .015625, .5));
    }
    course.add(new RoleGrowth.Knot(.5, .03125, Double.NaN, Double.NaN, Double.NaN));
    return new RoleGrowth("baker", 40, List.of("survey-2025"), 4, course, 12);
  }

  private static MarketSnapshot.Extras extras(int bakers) {
    return extras(bakers, MadeMarket.pay());
  }

  private static MarketSnapshot.Extras extras(int bakers, MarketPay market) {
    return new MarketSnapshot.Extras(
        market,
        () -> Optional.of(Learnt.TITLES),
        () -> MadeMarket.RECORD,
        () ->
            new WorkFacts(
                new OfficialStates(
                    2023,
                    List.of(
                        new OfficialStates.Ratio("51-3011", "WA", .125),
                        new OfficialStates.Ratio("51-3011", "OR", -.25))),
                List.of(
                    new OccupationOutlook(
                        "Bakers", List.of("51-3011"), 2024, 190_000, 2034, 199_500.5, 5.1)),
                List.of(
                    new RoleTraits(
                        "baker",
                        List.of(
                            new RoleTraits.OfSurvey(
                                "survey-2025",
                                80,
                                new RoleTraits.Technologies(bakers, 3.25, 3),
                                new RoleTraits.Organisations(
                                    70,
                                    new TreeMap<>(
                                        Map.of(
                                            OrganisationSize.TO_9, 40, OrganisationSize.MORE, 30))),
                                null)))),
                List.of(growth()),
                List.of(
                    new CompanyLevels(
                        "ovens",
                        "Ovens & Sons",
                        List.of(
                            new CompanyLevels.Level("Baker II", false),
                            new CompanyLevels.Level("L6", true))))),
        () ->
            List.of(
                new OccupationProfile(
                    "51-3011",
                    2.5,
                    List.of(new OccupationProfile.Rating("Timing", 4.5, Double.NaN)),
                    List.of(),
                    List.of(new OccupationProfile.Technology("Oven software", true, false)),
                    List.of("35-2014"))),
        () -> List.of(answers(40)),
        () -> skills(30));
  }

  /** What bakers answer, of whom so many work with statistics. */
  static RoleAnswers answers(int counting) {
    return new RoleAnswers(
        "baker",
        List.of(
            new RoleAnswers.OfSurvey(
                "survey-2025",
                80,
                1.25,
                .5,
                List.of(
                    new RoleAnswers.KindCount(
                        TechnologyKind.NUMBERS,
                        counting,
                        List.of(new RoleAnswers.TechnologyCount("Abacus", counting)))),
                new RoleAnswers.YesNo(60, 20),
                null)));
  }

  private static SkillPremiums skills(int with) {
    return new SkillPremiums(
        List.of(
            new RolePremiums(
                "baker",
                80,
                .125,
                List.of(
                    new SkillPremium(
                        "Ovens", .0625, .015625, .5, with, 50, List.of("survey-2025"))))),
        List.of(new SkillMix("baker", "cook", -.125, .03125)),
        Optional.of(new SurveyAgreement("survey-2023", "survey-2025", 9, .75, .875, 4, 3, 3.5)));
  }

  /** With a premium that so many stand behind. */
  static MarketSnapshot withSkills(int with) {
    MarketSnapshot.Extras most = extras(80);
    return with(
        true,
        new MarketSnapshot.Extras(
            most.market(),
            most.titles(),
            most.backTest(),
            most.facts(),
            most.profiles(),
            most.answers(),
            () -> skills(with)));
  }

  static MarketSnapshot withoutTitles() {
    MarketSnapshot with = snapshot();
    return new MarketSnapshot(
        with.manifest(),
        CATALOGUE,
        with.official(),
        with.ageings(),
        with.reported(Measure.TOTAL),
        with.reported(Measure.BASE),
        with::local,
        with::gazetteer,
        with::models);
  }

  private static final class Learnt {

    static final OccupationModel TITLES =
        OccupationTrainer.train(
            List.of(
                new OccupationTexts(
                    "51-0001.00", "Bakers", "Bake bread.", List.of("Bread Baker"), List.of()),
                new OccupationTexts(
                    "51-0002.00", "Cooks", "Cook soup.", List.of("Soup Cook"), List.of())),
            1,
            OccupationTrainer.Progress.SILENT);
  }

  static Manifest manifest(boolean published) {
    return new Manifest(
        YearMonth.of(2026, 6),
        "0.1 \"test\"",
        published,
        5,
        "",
        List.of(
            new SourceEntry(
                "made",
                "Made-up reports – Ünïcode \\ \"quoted\"\n",
                "self-reported",
                "nobody",
                "2026",
                "CC0 1.0",
                "None is needed.",
                60,
                50,
                7,
                3,
                "ab".repeat(32))),
        List.of(new Manifest.Setting("a setting", "0.1250"), new Manifest.Setting("another", "")));
  }

  private static List<OfficialFigure> official() {
    Band band = new Band(21_000.1, 30_000, 1e5 / 3, 44_444.4, 60_000);
    return List.of(
        new OfficialFigure("35-2014", band, .0123, Double.NaN, true, 2025, 1.04, "earnings"),
        new OfficialFigure("51-3011", band.times(1.1), .02, 184_990, false, 2025, 1, "none"));
  }

  private static OfficialLocal local() {
    return new OfficialLocal(
        List.of("35-2014", "51-3011"),
        List.of("100", "200"),
        new short[] {1200, OfficialLocal.NONE, -3, 0},
        new short[] {10_000, OfficialLocal.NONE, 9_000, Short.MAX_VALUE});
  }

  /** Figures in which one cohort has so many reports. */
  record Figures(int reports) {

    ReportedPay pay() {
      List<CohortFigure> usual = List.of(figure(11, 120), figure(11.5, 0), figure(12, reports));
      List<CohortFigure> few =
          List.of(figure(11, 3).withheldBelow(5), figure(11.25, 60).withBand(band(11.75), true));
      return new ReportedPay(
          List.of(
              new RoleFigures(
                  "baker",
                  "Baker",
                  usual,
                  List.of(new RoleFigures.PlaceFigures("100", few, .0625, 63))),
              new RoleFigures("cook", "Cook", usual, List.of())),
          List.of(mix("baker", ""), mix("baker", "100")),
          new float[] {.01f, .02f, Float.NaN, .04f, .05f, .06f},
          1 / 3d);
    }

    private static CohortFigure figure(double median, int reports) {
      return new CohortFigure(
          band(median), .015625, reports, 12.5, .25, 5, 7, 2021 * 12, 2026 * 12 + 3, false);
    }

    private static double[] band(double median) {
      return new double[] {median - .5, median - .25, median, median + .25, median + .5};
    }

    private static MixSummary mix(String slug, String metro) {
      double[] five = {.5, .25, .125, .125, 0};
      double[] six = {0, .5, 1, 1.5, Double.NaN, 2};
      return new MixSummary(slug, metro, 60, five, five, five, six, six, six, six);
    }
  }

  /** Models fitted once on made-up reports. */
  private static final class Fitted {

    static final PayModels MODELS = built().models();

    private static MarketSnapshot built() {
      return Made.built(120);
    }
  }

  /** A snapshot that was built from so many made-up reports. */
  static MarketSnapshot built(int count) {
    Random random = new Random(7);
    List<PayReport> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double base = 50_000 + random.nextInt(50_000);
      reports.add(
          new PayReport(
              "made",
              i % 2 == 0 ? "Baker" : "Cook",
              "",
              i % 3 == 0 ? "Acme" : "Other",
              "L" + (1 + i % 4),
              i % 5 == 0 ? "Springfield" : "Shelbyville",
              "OR",
              i % 17,
              i % 4,
              LocalDate.of(2024, 1 + i % 12, 1 + i % 28),
              base * 1.25,
              base));
    }
    MarketData data =
        new MarketData(
            reports,
            List.of(),
            List.of(),
            local(),
            io.payband.market.OfficialStates.NONE,
            List.of(),
            List.of(),
            new Flat(),
            PLACES,
            CATALOGUE,
            (title, focus) -> Optional.of(title.equals("Baker") ? "baker" : "cook"),
            List.of());
    return io.payband.market.SnapshotBuilder.build(
        data, new BuildSettings(YearMonth.of(2026, 6), 5, true, 1, "test"), BuildProgress.SILENT);
  }

  private static final class Flat implements Ageing {

    @Override
    public Growth growth(String occupation, YearMonth from, YearMonth to) {
      return new Growth(0, "none");
    }

    @Override
    public double general(YearMonth from, YearMonth to) {
      return 0;
    }
  }
}
