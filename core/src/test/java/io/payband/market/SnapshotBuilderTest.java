package io.payband.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.MadeUp;
import io.payband.estimate.CohortFigure;
import io.payband.estimate.MixSummary;
import io.payband.estimate.ModelCodec;
import io.payband.estimate.PayModel;
import io.payband.estimate.RoleFigures;
import io.payband.observation.OfficialWage;
import io.payband.observation.PayReport;
import io.payband.observation.RoleReport;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SnapshotBuilderTest {

  private static final List<PayReport> REPORTS = MadeUp.reports(201, 500);
  private static final MarketSnapshot PUBLISHED = MadeUp.snapshot(REPORTS, true);
  private static final MarketSnapshot PRIVATE = MadeUp.snapshot(REPORTS, false);

  private static MarketSnapshot build(List<PayReport> reports, int threads) {
    return SnapshotBuilder.build(
        MadeUp.data(reports), MadeUp.settings(true, threads), BuildProgress.SILENT);
  }

  /** Every figure of a snapshot as text, models byte by byte. */
  private static List<String> everything(MarketSnapshot s) {
    List<String> out = new ArrayList<>();
    out.add(s.manifest().settings().toString());
    out.add(s.official().toString());
    out.add(s.ageings().toString());
    for (Measure measure : Measure.values()) {
      add(out, s.reported(measure));
      add(out, s.market().pay(measure));
      out.add(text(s.models().person(measure)));
      out.add(text(s.models().page(measure)));
    }
    out.add(new java.util.TreeMap<>(s.models().classes().table()).toString());
    out.add(s.models().roleOfTitleFocus().toString());
    out.add(s.market().anchors().toString());
    out.add(s.market().medians().toString());
    out.add(Double.toString(s.market().methodError()));
    out.add(s.backTest().toString());
    return out;
  }

  private static void add(List<String> out, ReportedPay pay) {
    for (RoleFigures role : pay.roles()) {
      role.nation().forEach(f -> out.add(role.slug() + text(f)));
      role.places()
          .forEach(p -> {
            out.add(role.slug() + p.metro() + p.variance() + " " + p.roleReports());
            p.figures().forEach(f -> out.add(text(f)));
          });
    }
    pay.mixes().forEach(m -> out.add(text(m)));
    out.add(Arrays.toString(pay.differenceVariances()));
    out.add(Double.toString(pay.placeDisagreement()));
  }

  private static String text(CohortFigure f) {
    return f.withBand(new double[0], f.moved()).toString().replaceAll("\\[D@\\p{XDigit}+", "")
        + Arrays.toString(f.logBand());
  }

  private static String text(MixSummary m) {
    StringBuilder out = new StringBuilder(m.slug() + m.metro() + m.reports());
    for (double[] part :
        List.of(
            m.share(),
            m.levelEffect(),
            m.levelVariance(),
            m.placeMean(),
            m.placeVariance(),
            m.employerMean(),
            m.employerVariance())) {
      out.append(Arrays.toString(part));
    }
    return out.toString();
  }

  private static String text(PayModel model) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ModelCodec.write(model, new DataOutputStream(bytes));
      return Arrays.toString(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void neitherTheOrderOfReportsNorTheNumberOfThreadsChangesABit() {
    List<PayReport> shuffled = new ArrayList<>(REPORTS);
    Collections.shuffle(shuffled, new Random(7));
    List<String> expected = everything(PUBLISHED);
    assertEquals(expected, everything(build(shuffled, 1)));
  }

  @Test
  void neitherDoesTheOrderOfSurveysAndPostings() {
    List<PayReport> reports = REPORTS.subList(0, 300);
    List<RoleReport> others = new ArrayList<>(Surveys.reports(8, 400));
    MarketSnapshot first = Surveys.snapshot(reports, others, true, 2);
    assertFalse(first.backTest().outside().isEmpty(), "surveys are held out");
    Collections.shuffle(others, new Random(9));
    List<PayReport> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(10));

    assertEquals(everything(first), everything(Surveys.snapshot(shuffled, others, true, 1)));
  }

  @Test
  void nothingPublishedTellsACountOfOneToFour() {
    for (ReportedPay pay : everyPay(PUBLISHED)) {
      for (RoleFigures role : pay.roles()) {
        role.nation().forEach(SnapshotBuilderTest::assertHidden);
        for (RoleFigures.PlaceFigures place : role.places()) {
          assertTrue(place.roleReports() < 1 || place.roleReports() >= 5);
          place.figures().forEach(SnapshotBuilderTest::assertHidden);
        }
      }
      for (MixSummary mix : pay.mixes()) {
        double sum = 0;
        for (double share : mix.share()) {
          sum += share;
          long count = Math.round(share * mix.reports());
          assertTrue(count == 0 || count >= 5, mix.slug() + " in " + mix.metro());
        }
        assertEquals(1, sum, 1e-9);
      }
    }
  }

  private static List<ReportedPay> everyPay(MarketSnapshot snapshot) {
    return Arrays.stream(Measure.values())
        .flatMap(m -> Stream.of(snapshot.reported(m), snapshot.market().pay(m)))
        .toList();
  }

  private static void assertHidden(CohortFigure f) {
    assertTrue(f.reports() <= 0 || f.reports() >= 5);
    if (f.reports() == CohortFigure.WITHHELD) {
      assertTrue(Double.isNaN(f.effective()) && Double.isNaN(f.borrowed()));
      assertEquals(0, f.margin() + f.fromMonth() + f.toMonth());
    }
  }

  @Test
  void whatIsPrivateTellsEveryCount() {
    int few = 0;
    for (RoleFigures role : PRIVATE.reported(Measure.TOTAL).roles()) {
      int levels = 0;
      for (int c = 1; c < role.nation().size(); c++) {
        levels += role.nation().get(c).reports();
      }
      assertEquals(role.nation().getFirst().reports(), levels);
      for (RoleFigures.PlaceFigures place : role.places()) {
        few += place.roleReports() > 0 && place.roleReports() < 5 ? 1 : 0;
      }
    }
    assertTrue(few > 0);
    long glass = REPORTS.stream().filter(r -> r.title().equals("Glassblower")).count();
    assertEquals(
        glass,
        PRIVATE
            .reported(Measure.TOTAL)
            .find("glassblower")
            .orElseThrow()
            .nation()
            .getFirst()
            .reports());
  }

  @Test
  void everyPlaceWithFiguresHasAName() {
    for (Measure measure : Measure.values()) {
      for (RoleFigures role : PRIVATE.reported(measure).roles()) {
        assertTrue(role.places().size() > 1, role.slug());
        for (RoleFigures.PlaceFigures place : role.places()) {
          assertTrue(PRIVATE.gazetteer().byCode(place.metro()).isPresent(), place.metro());
        }
      }
    }
  }

  @Test
  void levelsNeverFall() {
    for (MarketSnapshot snapshot : List.of(PUBLISHED, PRIVATE)) {
      for (ReportedPay pay : everyPay(snapshot)) {
        for (RoleFigures role : pay.roles()) {
          assertRising(role.nation());
          role.places().forEach(place -> assertRising(place.figures()));
        }
      }
    }
  }

  private static void assertRising(List<CohortFigure> figures) {
    for (int c = 2; c < figures.size(); c++) {
      for (int j = 0; j < 5; j++) {
        assertTrue(figures.get(c).logBand()[j] >= figures.get(c - 1).logBand()[j]);
      }
    }
  }

  @Test
  void aCommonRoleIsMoreCertainThanARareOneAndDifferencesThanTheirSidesTogether() {
    ReportedPay pay = PRIVATE.reported(Measure.TOTAL);
    for (int group = 0; group < 6; group++) {
      for (String a : List.of("clockmaker", "glassblower")) {
        double own = pay.find(a).orElseThrow().nation().get(group).variance();
        double other = pay.find("foundry-manager").orElseThrow().nation().get(group).variance();
        double difference = pay.differenceVariance(a, "foundry-manager", group);
        assertTrue(own < other, a + " " + group);
        assertTrue(difference > 0, a + " " + group);
        assertEquals(
            difference, pay.differenceVariance("foundry-manager", a, group), a + " " + group);
      }
    }
  }

  @Test
  void officialWagesAreTheLastYearsMovedToTheSnapshotsMonth() {
    OfficialFigure lace = PUBLISHED.findOfficial(MadeUp.LACE).orElseThrow();
    OfficialWage wage =
        MadeUp.official().stream()
            .filter(w -> w.occupation().equals(MadeUp.LACE) && w.year() == 2025)
            .findFirst()
            .orElseThrow();
    double growth = Math.exp(.03 * 13 / 12);
    assertEquals(2025, lace.year());
    assertEquals(growth, lace.agedBy(), 1e-12);
    assertEquals(wage.p50() * growth, lace.band().p50(), 1e-6);
    // 1.2533 × 1.5 % is the sampling error alone.
    assertTrue(lace.standardError() > .0188 && lace.standardError() < .1);
    assertTrue(PUBLISHED.findOfficial(MadeUp.BELLS).isEmpty());
  }

  @Test
  void theMarketHoldsNoRoleInTotalThatItDoesNotHoldInBase() {
    MarketSnapshot snapshot = Surveys.snapshot(REPORTS, Surveys.reports(11, 120), true, 2);
    List<String> base = slugs(snapshot.market().base());
    List<String> total = slugs(snapshot.market().total());

    assertTrue(base.containsAll(total));
    assertTrue(base.contains("lantern-painter") && !total.contains("lantern-painter"), "posted");
    assertTrue(total.contains("lamp-trimmer"), "surveys alone tell its total");
    assertFalse(base.contains("lacemaker"));
    ReportedPay pay = snapshot.market().total();
    for (String a : total) {
      for (String b : total) {
        if (!a.equals(b)) {
          assertTrue(pay.differenceVariance(a, b, 0) > 0);
          assertTrue(
              pay.differenceVariance(a, b, 0)
                  >= snapshot.market().base().differenceVariance(a, b, 0));
        }
      }
    }
  }

  private static List<String> slugs(ReportedPay pay) {
    return pay.roles().stream().map(RoleFigures::slug).toList();
  }

  @Test
  void withHardlyAnyReportsThereAreOfficialWagesAlone() {
    MarketSnapshot snapshot = MadeUp.snapshot(REPORTS.subList(0, 49), false);
    assertTrue(snapshot.reported(Measure.TOTAL).roles().isEmpty());
    assertEquals(4, snapshot.official().size());
    assertThrows(IllegalStateException.class, snapshot::models);
  }

  @Test
  void whatIsPublishedKeepsAMinimumOfFive() {
    YearMonth date = MadeUp.DATE;
    assertThrows(IllegalArgumentException.class, () -> new BuildSettings(date, 4, true, 1, "test"));
    assertThrows(
        IllegalArgumentException.class, () -> new BuildSettings(date, 0, false, 1, "test"));
    new BuildSettings(date, 1, false, 1, "test");
  }

  @Test
  void sharesOfLevelsByYearsSumToOneAndRiseWithYears() {
    ClassByYears classes = PUBLISHED.models().classes();
    for (String title : List.of("", "Glassblower", "Clockmaker", "never heard of")) {
      double before = 0;
      for (double years : new double[] {0, 4, 9, 16}) {
        double mean = 0;
        double sum = 0;
        for (int c = 0; c < 5; c++) {
          double share = classes.shares(title, years).get(c);
          sum += share;
          mean += share * (c + 1);
        }
        assertEquals(1, sum, .003, title);
        assertTrue(mean > before, title + " " + years);
        before = mean;
      }
      assertEquals(5, classes.shares(title, Double.NaN).size());
    }
  }

  @Test
  void progressIsToldInOrder() {
    List<Integer> done = new ArrayList<>();
    SnapshotBuilder.build(
        MadeUp.data(REPORTS.subList(0, 120)),
        MadeUp.settings(false, 1),
        (step, at, of) -> {
          assertEquals(11, of);
          done.add(at);
        });
    assertEquals(IntStream.range(0, 11).boxed().toList(), done);
  }
}
