package io.payband.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.job.CareerLevel;
import io.payband.market.Band;
import io.payband.market.Lane;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.PersonAnswer;
import io.payband.market.PersonAnswer.Answered;
import io.payband.market.PersonAnswer.Refused;
import io.payband.market.PersonQuestion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsTest {

  private static final double NONE = Double.NaN;
  private static final LocalDate INSIDE = LocalDate.of(2020, 5, 17);
  private static final LocalDate BEYOND = LocalDate.of(2024, 2, 1);

  private final Persons persons = new Persons(Snapshots.PUBLISHED);

  /** A question that is changed in one part at a time. */
  private record Q(
      String title,
      String focus,
      String level,
      String company,
      String location,
      double years,
      double tenure,
      @Nullable LocalDate date,
      @Nullable Measure measure,
      @Nullable Lane lane,
      String country) {

    static Q of(String title) {
      return new Q(title, "", "", "", "", NONE, NONE, null, null, null, "");
    }

    Q focus(String v) {
      return new Q(title, v, level, company, location, years, tenure, date, measure, lane, country);
    }

    Q level(String v) {
      return new Q(title, focus, v, company, location, years, tenure, date, measure, lane, country);
    }

    Q company(String v) {
      return new Q(title, focus, level, v, location, years, tenure, date, measure, lane, country);
    }

    Q in(String v) {
      return new Q(title, focus, level, company, v, years, tenure, date, measure, lane, country);
    }

    Q years(double v) {
      return new Q(title, focus, level, company, location, v, tenure, date, measure, lane, country);
    }

    Q tenure(double v) {
      return new Q(title, focus, level, company, location, years, v, date, measure, lane, country);
    }

    Q on(LocalDate v) {
      return new Q(
          title, focus, level, company, location, years, tenure, v, measure, lane, country);
    }

    Q measure(Measure v) {
      return new Q(title, focus, level, company, location, years, tenure, date, v, lane, country);
    }

    Q lane(Lane v) {
      return new Q(
          title, focus, level, company, location, years, tenure, date, measure, v, country);
    }

    Q country(String v) {
      return new Q(title, focus, level, company, location, years, tenure, date, measure, lane, v);
    }

    PersonQuestion question() {
      return new PersonQuestion(
          title, focus, level, company, location, years, tenure, date, measure, lane, country);
    }
  }

  private Answered answered(Q q) {
    return assertInstanceOf(Answered.class, persons.answer(q.question()), q.toString());
  }

  private String refused(Q q) {
    PersonAnswer answer = persons.answer(q.question());
    return assertInstanceOf(Refused.class, answer, q.toString()).message();
  }

  private static final Q GLASS = Q.of("Glassblower");

  @Test
  void aPlaceThatIsNotFoundIsRefusedWithTheClosest() {
    String message = refused(GLASS.in("Amberfal, ZA"));
    assertTrue(message.startsWith("location: no place is called “Amberfal, ZA”"), message);
    assertTrue(message.contains("Amberfall"), message);
  }

  @Test
  void abroadThereIsNoData() {
    assertEquals("no data for Freedonia", refused(GLASS.country("Freedonia")));
    assertEquals("no data for Freedonia", refused(GLASS.in("Freedonia")));
    for (String home : List.of("", "US", "u.s.", "USA", "United States")) {
      answered(GLASS.country(home));
    }
  }

  @Test
  void aDateBeforeTheReportsOrAfterTheSnapshotIsRefused() {
    String before = refused(GLASS.on(LocalDate.of(2018, 12, 31)));
    assertTrue(before.startsWith("date: reports begin in 2019"), before);
    String after = refused(GLASS.on(LocalDate.of(2026, 7, 1)));
    assertTrue(after.startsWith("date: the snapshot speaks of 2026-06"), after);
    answered(GLASS.on(LocalDate.of(2026, 6, 30)));
    answered(GLASS.on(LocalDate.of(2019, 1, 1)));
  }

  @Test
  void aLevelWithoutItsCompanyMustBeOneOfTheCommonScale() {
    String message = refused(GLASS.level("Grade 9"));
    assertTrue(message.contains("one of L3 to L7 was expected, not Grade 9"), message);
    assertEquals("L5", answered(GLASS.level("l5")).level());
    assertEquals("L5", answered(GLASS.level("Senior")).level());
    answered(GLASS.level("Grade 9").company("Tidewater"));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, NaN, years_experience",
    "81, NaN, years_experience",
    "3, -0.5, years_at_company",
    "3, Infinity, years_at_company"
  })
  void yearsOutsideALifeAreRefused(double years, double tenure, String field) {
    String message = refused(GLASS.years(years).tenure(tenure));
    assertTrue(message.startsWith(field + ": a number from 0 to"), message);
  }

  @Test
  void aTitleThatIsMissingOrUnknownIsRefused() {
    assertEquals("title: a job title was expected", refused(Q.of(" ")));
    assertTrue(refused(Q.of("Zxqwv")).startsWith("title: no role"), refused(Q.of("Zxqwv")));
    assertTrue(refused(Q.of("Clokmaker")).contains("Clockmaker"));
  }

  @Test
  void aRoleWithoutReportsIsAnsweredByOfficialWagesUnlessTotalIsAsked() {
    Answered lace = answered(Q.of("Lacemaker"));
    assertEquals(Lane.OFFICIAL, lace.estimate().evidence().kind());
    assertTrue(refused(Q.of("Lacemaker").measure(Measure.TOTAL)).contains("no pay reports of"));
    assertTrue(refused(Q.of("Lacemaker").in("Zebria")).contains("by metro"), "no state figures");
    assertTrue(refused(Q.of("Lacemaker").on(BEYOND)).startsWith("date: official wages"));
    assertTrue(refused(GLASS.lane(Lane.OFFICIAL).measure(Measure.TOTAL)).startsWith("measure:"));
    assertEquals(Lane.OFFICIAL, answered(GLASS.lane(Lane.OFFICIAL)).estimate().evidence().kind());
  }

  private static double[] five(Answered a) {
    Band b = a.estimate().band();
    return new double[] {b.p10(), b.p25(), b.p50(), b.p75(), b.p90()};
  }

  @Test
  void nationStateMetroAndAMetroWithoutReportsAreAllAnswered() {
    for (String place :
        List.of(
            "",
            "USA",
            "Zaland",
            "ZB",
            "Amberfall, ZA",
            "90002",
            "Gullhaven, ZC",
            "Harrowmoor, ZC")) {
      for (Q q :
          List.of(
              GLASS.in(place),
              GLASS.in(place).level("L4"),
              GLASS.in(place).company("Tidewater").level("L2").years(4))) {
        assertTrue(answered(q).estimate().standardError() > 0, q.toString());
      }
    }
    assertTrue(five(answered(GLASS.in("Amberfall, ZA")))[2] > five(answered(GLASS))[2]);
    assertTrue(five(answered(GLASS.in("Zebria")))[2] < five(answered(GLASS.in("Zaland")))[2]);
  }

  @Test
  void baseIsNeverAboveTotal() {
    for (MarketSnapshot snapshot : List.of(Snapshots.PUBLISHED, Snapshots.PRIVATE)) {
      Persons some = new Persons(snapshot);
      for (String title : List.of("Glassblower", "Clockmaker", "Watchmaker", "Foundry Manager")) {
        for (String place : List.of("", "Zaland", "Elmsport, ZB", "Gullhaven, ZC")) {
          for (Q q :
              List.of(
                  Q.of(title).in(place),
                  Q.of(title).in(place).level("L3").on(BEYOND),
                  Q.of(title).in(place).years(7),
                  Q.of(title).in(place).company("Umber").level("Staff"),
                  Q.of(title).in(place).company("Ember Works").level("L1").on(INSIDE))) {
            var total = (Answered) some.answer(q.measure(Measure.TOTAL).question());
            var base = (Answered) some.answer(q.measure(Measure.BASE).question());
            for (int j = 0; j < 5; j++) {
              assertTrue(five(base)[j] <= five(total)[j] * (1 + 1e-9), q.toString());
            }
          }
        }
      }
    }
  }

  @Test
  void aRoleAndAPlaceAloneAreTheComparisonsFigure() {
    Comparer comparer = new Comparer(Snapshots.PUBLISHED);
    for (String place : List.of("", "Amberfall, ZA", "Gullhaven, ZC")) {
      for (String level : List.of("", "L4")) {
        Answer<Comparison.Side> side =
            comparer.profile("watchmaker", new Ask(level, place, "", "reported"));
        assertEquals(
            ((Answer.Found<Comparison.Side>) side).value().typical(),
            answered(Q.of("Watchmaker").in(place).level(level)).estimate());
      }
    }
  }

  @Test
  void aDayBeyondTheReportsIsAgedAndTheSnapshotsOwnDayIsTheDefault() {
    double inside = five(answered(GLASS.level("L4").on(INSIDE)))[2];
    double beyond = five(answered(GLASS.level("L4").on(BEYOND)))[2];
    double today = five(answered(GLASS.level("L4").on(LocalDate.of(2026, 6, 1))))[2];
    assertTrue(inside < beyond && beyond < today);
    assertEquals(today, five(answered(GLASS.level("L4").years(5)))[2], 1e-6);
    assertEquals("not aged", answered(GLASS.on(INSIDE)).estimate().evidence().ageingIndex());
  }

  @Test
  void theBandOfARoleOnTheSnapshotsDayIsAsWideHoweverItIsAskedFor() {
    for (String place : List.of("", "Amberfall, ZA")) {
      double[] plain = five(answered(Q.of("Watchmaker").in(place).level("L4")));
      double[] dated =
          five(answered(Q.of("Watchmaker").in(place).level("L4").on(LocalDate.of(2026, 6, 1))));
      assertEquals(
          Math.log(plain[4] / plain[0]), Math.log(dated[4] / dated[0]), 1e-3, "in " + place);
    }
  }

  @Test
  void percentileRankRisesWithPayAndIsFiftyAtTheMedian() {
    Answered a = answered(GLASS.company("Umber").level("Senior").years(6));
    double median = a.estimate().band().p50();
    Rank middle = persons.rank(a, median);
    assertEquals(50, middle.percentileRank(), 1e-6);
    assertEquals(1, middle.compaRatio(), 1e-12);
    assertEquals(10, persons.rank(a, a.estimate().band().p10()).percentileRank(), 1e-6);
    assertEquals(90, persons.rank(a, a.estimate().band().p90()).percentileRank(), 1e-6);
    double before = -1;
    for (double pay = 1000; pay < 1e7; pay *= 1.1) {
      double rank = persons.rank(a, pay).percentileRank();
      assertTrue(rank >= before && rank >= 0 && rank <= 100, "at " + pay);
      before = rank;
    }
  }

  @Test
  void companyAndLevelMatter() {
    double low = five(answered(GLASS.company("Ember Works").level("L1").years(2)))[2];
    double high = five(answered(GLASS.company("Ember Works").level("L4").years(2)))[2];
    double elsewhere = five(answered(GLASS.company("Pale Owl").level("Junior").years(2)))[2];
    assertTrue(elsewhere < low && low < high);
    assertEquals("L6", answered(GLASS.company("Ember Works").level("L4")).level(), "by its ladder");
  }

  @Test
  void anUnknownSpecialityCountsAsNone() {
    Answered none = answered(Q.of("Clockmaker").focus("Sundials"));
    assertEquals("clockmaker", none.role());
    assertEquals("watchmaker", answered(Q.of("Clockmaker").focus("Watches")).role());
  }

  @Test
  void aPublishedSnapshotDoesNotTellAPersonsCohortOfOneToFour() {
    int hidden = 0;
    Persons open = new Persons(Snapshots.PRIVATE);
    for (String company : List.of("Ember Works", "Umber", "Tidewater")) {
      for (String place : List.of("Amberfall, ZA", "Elmsport, ZB")) {
        Q q = GLASS.focus("Lamps").company(company).level("L2").in(place);
        int shown = answered(q).estimate().evidence().reports();
        int known = ((Answered) open.answer(q.question())).estimate().evidence().reports();
        assertTrue(shown == 0 || shown >= 5);
        assertEquals(known >= 5 ? known : 0, shown);
        assertEquals(shown == 0, answered(q).estimate().evidence().withheld());
        hidden += known > 0 && known < 5 ? 1 : 0;
      }
    }
    assertTrue(hidden > 0);
  }

  @Test
  void aCompanyLevelIsADistributionOverCareerLevels() {
    for (String company : List.of("Ember Works", "Silverbirch", "Nobody & Co")) {
      for (String level : List.of("L1", "L3", "L5", "Junior", "Senior", "Principal", "")) {
        for (double years : new double[] {NONE, 0, 3, 12, 40}) {
          LevelAnswer answer = persons.level(company, level, "Glassblower", years);
          double sum = answer.distribution().values().stream().mapToDouble(d -> d).sum();
          assertEquals(1, sum, 1e-9, company + ", " + level + ", " + years);
          assertEquals(List.of(CareerLevel.values()), List.copyOf(answer.distribution().keySet()));
          answer.distribution().values().forEach(share -> assertTrue(share >= 0 && share <= 1));
          assertTrue(answer.reports() == -1 || answer.reports() >= 5);
        }
      }
    }
  }

  @Test
  void aCompanyLevelSaysWhatItRestsOn() {
    LevelAnswer known = persons.level("Ember Works", "L3", "", NONE);
    assertEquals("dictionary", known.basis());
    assertEquals("judged by the project", known.source());
    assertTrue(known.distribution().getOrDefault(CareerLevel.L5, 0.0) > .8);
    LevelAnswer model = persons.level("Silverbirch", "Senior", "", NONE);
    assertEquals("model", model.basis());
    assertTrue(model.reports() >= 5);
    LevelAnswer years = persons.level("Nobody & Co", "Wizard", "", 3);
    assertEquals("years", years.basis());
    assertFalse(years.source().isBlank());
  }

  @Test
  void everyAnswerSaysWhatItIsMadeOf() {
    for (Q q : List.of(GLASS, GLASS.years(4), GLASS.company("Umber"), Q.of("Lacemaker"))) {
      Answered a = answered(q);
      assertFalse(a.path().isEmpty(), q.toString());
      a.path().forEach(step -> assertFalse(step.isBlank()));
    }
  }
}
