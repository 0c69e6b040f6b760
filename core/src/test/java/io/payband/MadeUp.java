package io.payband;

import io.payband.estimate.Subject;
import io.payband.job.LadderBasis;
import io.payband.job.LadderStep;
import io.payband.job.LevelLadder;
import io.payband.job.LevelLadders;
import io.payband.job.Occupation;
import io.payband.job.Role;
import io.payband.job.RoleCatalogue;
import io.payband.market.Ageing;
import io.payband.market.BuildProgress;
import io.payband.market.BuildSettings;
import io.payband.market.MarketData;
import io.payband.market.MarketSnapshot;
import io.payband.market.OfficialLocal;
import io.payband.market.OfficialStates;
import io.payband.market.SnapshotBuilder;
import io.payband.observation.OfficialWage;
import io.payband.observation.PayReport;
import io.payband.place.Country;
import io.payband.place.Gazetteer;
import io.payband.place.Metro;
import io.payband.place.StateCities;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/**
 * An invented market: glassblowers, clock and watch makers and those who manage them, at eight
 * companies in six metros of three states that do not exist.
 *
 * <p>Nobody reports lacemakers; {@code Gullhaven} has official wages and no reports, {@code
 * Harrowmoor} neither.
 */
@NullMarked
public final class MadeUp {

  public static final YearMonth DATE = YearMonth.of(2026, 6);
  public static final String GLASS = "51-0001";
  public static final String CLOCKS = "51-0002";
  public static final String MANAGERS = "51-0003";
  public static final String LACE = "51-0004";
  public static final String BELLS = "51-0005";

  private static final List<String> TITLES =
      List.of("Glassblower", "Clockmaker", "Foundry Engineering Manager");
  private static final double[] TITLE_PAY = {0, .15, .4};
  private static final List<String> COMPANIES =
      List.of(
          "Ember Works",
          "Quartz & Sons",
          "Tidewater",
          "Northlight",
          "Pale Owl",
          "Rook Brothers",
          "Silverbirch",
          "Umber");
  private static final double[] COMPANY_PAY = {.2, -.1, 0, .1, -.2, .05, 0, -.05};
  private static final int WITH_LADDER = 4;
  private static final List<String> WORDS =
      List.of("Junior", "Associate", "Senior", "Staff", "Principal");
  private static final List<String> CITIES =
      List.of("Amberfall", "Brindle", "Copperton", "Dunmere", "Elmsport", "Fennwick");
  private static final List<String> STATES = List.of("ZA", "ZA", "ZA", "ZB", "ZB", "ZC");
  private static final double[] METRO_PAY = {.25, .1, 0, -.05, -.15, -.2};
  private static final double[] METRO_SHARE = {.45, .7, .85, .94, .985, 1};

  private MadeUp() {}

  /** So many reports; the same seed gives the same ones. */
  public static List<PayReport> reports(long seed, int count) {
    Random random = new Random(seed);
    List<PayReport> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(report(random));
    }
    return out;
  }

  private static PayReport report(Random random) {
    int title = random.nextInt(10) < 5 ? 0 : random.nextInt(5) < 4 ? 1 : 2;
    int company = random.nextInt(COMPANIES.size());
    int step = Math.min(4, (int) (random.nextDouble() * random.nextDouble() * 6));
    double metroDraw = random.nextDouble();
    int metro = 0;
    while (metroDraw > METRO_SHARE[metro]) {
      metro++;
    }
    boolean outside = random.nextInt(40) == 0;
    String level = company < WITH_LADDER ? "L" + (step + 1) : WORDS.get(step);
    String focus = random.nextInt(3) == 0 ? "Watches" : random.nextBoolean() ? "Lamps" : "";
    double years = Math.max(0, Math.round(step * 3 + random.nextGaussian() * 1.5 + 2));
    int day = random.nextInt(940);
    double log =
        11.2
            + TITLE_PAY[title]
            + COMPANY_PAY[company]
            + METRO_PAY[metro]
            + .22 * step
            + .03 * day / 365
            + (focus.equals("Watches") ? .06 : 0)
            + .18 * random.nextGaussian();
    double total = Math.round(Math.exp(log));
    double share = .65 + .3 * random.nextDouble();
    double base = random.nextInt(7) == 0 ? Double.NaN : Math.round(total * share);
    return new PayReport(
        "made-up",
        TITLES.get(title),
        focus,
        COMPANIES.get(company),
        level,
        outside ? "Nowhere" : CITIES.get(metro),
        STATES.get(metro),
        years,
        random.nextInt(4) == 0 ? Double.NaN : Math.min(years, random.nextInt(8)),
        LocalDate.of(2019, 1, 10).plusDays(day),
        total,
        base);
  }

  /** The role that a title and a speciality mean. */
  public static Optional<String> roleOf(String title, String focus) {
    return Optional.of(
        switch (title) {
          case "Glassblower" -> "glassblower";
          case "Clockmaker" -> focus.equals("Watches") ? "watchmaker" : "clockmaker";
          default -> "foundry-manager";
        });
  }

  /** The role of a title and focus word of the models. */
  public static java.util.function.UnaryOperator<String> slugs() {
    return word -> {
      int bar = word.indexOf('|');
      String focus = word.endsWith("|watches") ? "Watches" : "";
      return roleOf(word.substring(0, bar), focus).orElse("");
    };
  }

  /** Reports as the models see them, with metro codes. */
  public static List<Subject> subjects(List<PayReport> reports) {
    return reports.stream().map(MadeUp::subject).toList();
  }

  private static Subject subject(PayReport r) {
    int metro = CITIES.indexOf(r.city());
    return new Subject(
        r.title(),
        r.focus(),
        roleOf(r.title(), r.focus()).orElse(""),
        r.company(),
        r.level(),
        metro < 0 ? r.state() + ":nowhere" : code(metro),
        r.city() + ", " + r.state(),
        r.state(),
        r.years(),
        r.yearsAtCompany(),
        Subject.quarterOf(r.date()));
  }

  /** Log of total pay. */
  public static double[] logTotals(List<PayReport> reports) {
    return reports.stream().mapToDouble(r -> Math.log(r.total())).toArray();
  }

  /** The state of a metro or of what stands for one. */
  public static String stateOf(String metro) {
    return metro.contains(":") ? metro.substring(0, 2) : STATES.get(metro.charAt(4) - '1');
  }

  private static String code(int metro) {
    return "9000" + (metro + 1);
  }

  public static Gazetteer gazetteer() {
    List<Metro> metros = new ArrayList<>();
    for (int m = 0; m < CITIES.size(); m++) {
      String name = CITIES.get(m) + ", " + STATES.get(m);
      metros.add(new Metro(code(m), name, List.of(STATES.get(m))));
    }
    metros.add(new Metro("90007", "Gullhaven, ZC", List.of("ZC")));
    metros.add(new Metro("90008", "Harrowmoor, ZC", List.of("ZC")));
    return new Gazetteer(
        metros,
        List.of(
            new StateCities("ZA", "Zaland", CITIES.subList(0, 3), List.of(0, 1, 2)),
            new StateCities("ZB", "Zebria", CITIES.subList(3, 5), List.of(3, 4)),
            new StateCities(
                "ZC", "Zorne", List.of("Fennwick", "Gullhaven", "Harrowmoor"), List.of(5, 6, 7))),
        List.of(new Country("Freedonia", List.of("FD"))));
  }

  public static LevelLadders ladders() {
    LadderBasis basis = new LadderBasis.JudgedByProject();
    List<LevelLadder> out = new ArrayList<>();
    for (int c = 0; c < WITH_LADDER; c++) {
      List<LadderStep> steps = new ArrayList<>();
      for (int step = 1; step <= 5; step++) {
        steps.add(new LadderStep("L" + step, "N" + step, step, basis));
      }
      String key = COMPANIES.get(c).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      out.add(new LevelLadder(key, COMPANIES.get(c), steps));
    }
    return new LevelLadders(out);
  }

  public static MarketSnapshot.Catalogue catalogue() {
    return new MarketSnapshot.Catalogue(
        new RoleCatalogue(
            List.of(
                role("glassblower", "Glassblower", GLASS, "Glass Artisan"),
                role("clockmaker", "Clockmaker", CLOCKS, "Horologist"),
                role("watchmaker", "Watchmaker", CLOCKS, "Watch Repairer"),
                role("foundry-manager", "Foundry Manager", MANAGERS, "Head of Foundry"),
                role("lacemaker", "Lacemaker", LACE, "Lace Weaver")),
            List.of()),
        List.of(
            new Occupation(GLASS, "Glassworkers"),
            new Occupation(CLOCKS, "Clock Assemblers"),
            new Occupation(MANAGERS, "Foundry Superintendents"),
            new Occupation(LACE, "Lace Workers"),
            new Occupation(BELLS, "Bell Founders")),
        ladders());
  }

  private static Role role(String slug, String name, String occupation, String alias) {
    return new Role(slug, name, occupation, "Crafts", List.of(alias), "");
  }

  /** Two years of national wages; bell founders have none. */
  public static List<OfficialWage> official() {
    List<OfficialWage> out = new ArrayList<>();
    double[] medians = {70_000, 80_000, 120_000, 50_000};
    List<String> codes = List.of(GLASS, CLOCKS, MANAGERS, LACE);
    for (int o = 0; o < medians.length; o++) {
      for (int year = 2024; year <= 2025; year++) {
        double m = medians[o] * (year == 2025 ? 1.03 + .01 * o : 1);
        out.add(
            new OfficialWage(
                codes.get(o),
                "made up",
                year,
                1000,
                m * 1.1,
                m * .6,
                m * .8,
                m,
                m * 1.3,
                m * 1.7,
                1.5,
                false,
                false));
      }
    }
    return out;
  }

  /** Local shifts of all occupations with wages, in all metros but the last. */
  public static OfficialLocal local() {
    List<String> occupations = List.of(GLASS, CLOCKS, MANAGERS, LACE);
    List<String> areas =
        gazetteer().metros().stream().map(Metro::code).limit(CITIES.size() + 1).toList();
    short[] move = new short[occupations.size() * areas.size()];
    short[] stretch = new short[move.length];
    Arrays.fill(stretch, OfficialLocal.keep(1));
    for (int cell = 0; cell < move.length; cell++) {
      move[cell] = OfficialLocal.keep(.12 - .04 * (cell % areas.size()));
    }
    return new OfficialLocal(occupations, areas, move, stretch);
  }

  /** 3 % a year, wages in general 4 %. */
  public static final Ageing AGEING =
      new Ageing() {
        @Override
        public Growth growth(String occupation, YearMonth from, YearMonth to) {
          return new Growth(.03 * years(from, to), "a made-up index");
        }

        @Override
        public double general(YearMonth from, YearMonth to) {
          return .04 * years(from, to);
        }

        private double years(YearMonth from, YearMonth to) {
          return java.time.temporal.ChronoUnit.MONTHS.between(from, to) / 12.0;
        }
      };

  public static MarketData data(List<PayReport> reports) {
    return new MarketData(
        reports,
        List.of(),
        official(),
        local(),
        OfficialStates.NONE,
        List.of(),
        List.of(),
        AGEING,
        gazetteer(),
        catalogue(),
        MadeUp::roleOf,
        List.of());
  }

  public static BuildSettings settings(boolean published, int threads) {
    return new BuildSettings(DATE, published ? 5 : 1, published, threads, "test");
  }

  public static MarketSnapshot snapshot(List<PayReport> reports, boolean published) {
    return SnapshotBuilder.build(data(reports), settings(published, 2), BuildProgress.SILENT);
  }
}
