package io.payband.sources.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.market.BuildProgress;
import io.payband.market.BuildSettings;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.OfficialFigure;
import io.payband.market.OfficialLocal;
import io.payband.market.OfficialStates;
import io.payband.market.SourceEntry;
import io.payband.money.MonthlyIndex;
import io.payband.observation.LocalWage;
import io.payband.observation.OfficialWage;
import io.payband.observation.SourceReport;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceKind;
import io.payband.sources.macro.MacroIndexes;
import io.payband.sources.raw.RawData;
import io.payband.sources.raw.SourceReading;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SnapshotBuildTest {

  private static final YearMonth DATE = YearMonth.of(2026, 5);

  /** 4 % a year of hourly earnings, 1 % of the cost of employment. */
  private static final MacroIndexes INDEXES =
      new MacroIndexes(
          rising(.04, 2016, 2026),
          rising(.01, 2010, 2024),
          rising(.01, 2005, 2026),
          rising(.02, 2010, 2026));

  private static MonthlyIndex rising(double yearly, int from, int to) {
    return new MonthlyIndex(
        "made up",
        Map.of(
            YearMonth.of(from, 5),
            100.0,
            YearMonth.of(to, 5),
            100 * Math.exp(yearly * (to - from))));
  }

  private static OfficialWage wage(String code, int year, double p50) {
    return new OfficialWage(
        code,
        "Wagoners",
        year,
        900,
        p50 * 1.1,
        p50 * .6,
        p50 * .8,
        p50,
        p50 * 1.3,
        p50 * 1.7,
        2,
        false,
        false);
  }

  private static final OfficialWage OLD = wage("53-0001", 2024, 50_000);
  private static final OfficialWage NEW = wage("53-0001", 2025, 53_000);
  private static final OfficialWage GONE = wage("53-0002", 2024, 40_000);

  private static SourceReading reading(String id, boolean mayShip) {
    SourceDescription source =
        new SourceDescription(
            id,
            "Made up",
            SourceKind.SELF_REPORTED,
            "nobody",
            "none",
            "2024",
            List.of(),
            true,
            List.of(),
            "made up",
            mayShip);
    return new SourceReading(
        source, new SourceReport(id, 3, 3, 0, 0, List.of()), "00", "2024", List.of());
  }

  private static RawData raw(
      List<OfficialWage> wages,
      List<LocalWage> local,
      @Nullable MacroIndexes indexes,
      SourceReading... readings) {
    return new RawData(
        List.of(),
        List.of(),
        List.of(),
        wages,
        OfficialStates.NONE,
        List.of(),
        List.of(),
        local,
        indexes,
        null,
        new TreeMap<>(Map.of("53-0001", "Cart Drivers")),
        List.of(),
        List.of(readings));
  }

  private static MarketSnapshot build(RawData raw, YearMonth date, boolean published) {
    return SnapshotBuild.run(
        raw, new BuildSettings(date, 5, published, 1, "test"), BuildProgress.SILENT);
  }

  private static String refused(RawData raw, YearMonth date) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> build(raw, date, true)).getMessage());
  }

  @Test
  void figuresThatMayNotShipAreKeptOutOfWhatIsPublished() {
    RawData raw = raw(List.of(NEW), List.of(), INDEXES, reading("gossip", false));
    String message = refused(raw, DATE);
    assertTrue(message.startsWith("figures from gossip may not be published"), message);
    assertEquals(
        "gossip", build(raw, DATE, false).manifest().sources().getFirst().id(), "privately it may");
  }

  @Test
  void aDateBeyondTheLastFinalMonthOfEarningsIsRefused() {
    RawData raw = raw(List.of(NEW), List.of(), INDEXES);
    String message = refused(raw, DATE.plusMonths(1));
    assertEquals(
        "--date: the last final month of hourly earnings is 2026-05, not 2026-06", message);
  }

  @Test
  void occupationsAreThoseOfTheLastYearUnderTheirUsualNames() {
    MarketSnapshot snapshot = build(raw(List.of(NEW, OLD, GONE), List.of(), INDEXES), DATE, true);
    assertEquals(1, snapshot.occupations().size());
    assertEquals("Cart Drivers", snapshot.findOccupation("53-0001").orElseThrow().title());
    assertTrue(snapshot.reported(Measure.TOTAL).roles().isEmpty());
  }

  @Test
  void wagesAreAgedFromTheLastOfficialYearByEarnings() {
    OfficialFigure figure =
        build(raw(List.of(OLD, NEW), List.of(), INDEXES), DATE, true)
            .findOfficial("53-0001")
            .orElseThrow();
    assertEquals(53_000 * Math.exp(.04), figure.band().p50(), 1e-6);
    assertEquals("average hourly earnings to 2026-05", figure.ageingIndex());
  }

  @Test
  void withoutAnIndexNothingIsAgedAndThatIsSaid() {
    OfficialFigure figure =
        build(raw(List.of(OLD, NEW), List.of(), null), DATE, true)
            .findOfficial("53-0001")
            .orElseThrow();
    assertEquals(53_000, figure.band().p50(), 1e-9);
    assertEquals("not aged: no wage index was read", figure.ageingIndex());
  }

  /** The area is the nation, all wages a tenth higher. */
  @Test
  void anAreasBandFollowsFromTheMeansOfItsThirds() {
    List<LocalWage> nation = thirds("90001", 1);
    List<LocalWage> dear = thirds("90002", 1.1);
    OfficialLocal local =
        build(
                raw(
                    List.of(OLD, NEW),
                    List.of(dear.getFirst(), nation.getFirst(), unknown()),
                    INDEXES),
                DATE,
                true)
            .local();
    OfficialLocal.Shift here = local.find("53-0001", "90001").orElseThrow();
    OfficialLocal.Shift there = local.find("53-0001", "90002").orElseThrow();
    assertEquals(Math.log(1.1), there.move() - here.move(), 2e-4);
    assertEquals(here.stretch(), there.stretch(), 2e-4);
    assertTrue(local.find("53-0009", "90001").isEmpty(), "no national wages, no local ones");
  }

  private static List<LocalWage> thirds(String area, double factor) {
    return List.of(new LocalWage("53-0001", area, 33_000 * factor, 63_000 * factor));
  }

  private static LocalWage unknown() {
    return new LocalWage("53-0009", "90001", 33_000, 63_000);
  }

  @Test
  void aSourcesHashFollowsItsContentAndNotTheOrderOfIt() {
    assertEquals(hash(OLD, NEW), hash(NEW, OLD));
    assertNotEquals(hash(OLD, NEW), hash(OLD));
    assertNotEquals(hash(OLD, NEW), hash(OLD, wage("53-0001", 2025, 53_001)));
    assertTrue(hash(OLD).matches("[0-9a-f]{64}"));
  }

  private static String hash(OfficialWage... wages) {
    RawData raw = raw(List.of(wages), List.of(), INDEXES, reading("oews", true));
    SourceEntry entry = build(raw, DATE, true).manifest().sources().getFirst();
    assertEquals("self-reported", entry.kind());
    assertEquals(3, entry.read());
    return entry.sha256();
  }
}
