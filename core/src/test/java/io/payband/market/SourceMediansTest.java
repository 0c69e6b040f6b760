package io.payband.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.MadeUp;
import io.payband.observation.PayReport;
import io.payband.observation.RoleReport;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceMediansTest {

  private static List<SourceMedian> list(
      List<PayReport> reports, List<RoleReport> roleReports, boolean published) {
    return new SourceMedians(
            Surveys.data(reports, roleReports),
            MadeUp.settings(published, 1),
            reports,
            MadeUp.subjects(reports))
        .list();
  }

  /** Nine answers of 10,000 to 90,000. */
  private static List<RoleReport> nine() {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(i -> Surveys.answer(2024, "glassblower", i, 10_000 * i))
        .toList();
  }

  @Test
  void aSourcesQuantilesAreThoseOfItsAnswersInTheMoneyOfTheirTime() {
    SourceMedian median = list(List.of(), nine(), true).getFirst();

    assertEquals("stackoverflow-2024", median.source());
    assertEquals(9, median.records());
    assertEquals(new Band(18_000, 30_000, 50_000, 70_000, 82_000), median.band());
    assertEquals(Measure.TOTAL, median.measure());
    assertEquals(YearMonth.of(2024, 5), median.from());
    assertEquals(YearMonth.of(2024, 5), median.to());
    // 3 % a year from May 2024 to the snapshot's June 2026.
    assertEquals(Math.exp(.03 * 25 / 12), median.agedBy(), 1e-12);
  }

  @Test
  void answersOfSeveralMonthsAreAgedByTheirMean() {
    List<RoleReport> two = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      two.add(Surveys.posting("glassblower", 2, "", "", 50_000));
    }
    List<PayReport> reports =
        MadeUp.reports(1, 200).stream().filter(r -> r.title().equals("Clockmaker")).toList();
    SourceMedian own =
        list(reports, two, false).stream()
            .filter(m -> m.slug().equals("clockmaker") && m.measure() == Measure.TOTAL)
            .findFirst()
            .orElseThrow();
    double growth =
        reports.stream()
            .filter(r -> !r.focus().equals("Watches"))
            .mapToDouble(r ->
                MadeUp.AGEING.growth(MadeUp.CLOCKS, YearMonth.from(r.date()), MadeUp.DATE).log())
            .average()
            .orElseThrow();

    assertEquals(Math.exp(growth), own.agedBy(), 1e-9);
    assertTrue(own.from().isBefore(own.to()));
  }

  @Test
  void fewerRecordsThanMayBePublishedAreLeftOut() {
    List<RoleReport> four = nine().subList(0, 4);

    assertTrue(list(List.of(), four, true).isEmpty());
    assertEquals(4, list(List.of(), four, false).getFirst().records());
    assertEquals(5, list(List.of(), nine().subList(0, 5), true).getFirst().records());
  }

  @Test
  void whatEmployersPostStandsApartFromWhatPeopleReport() {
    List<RoleReport> both = new ArrayList<>(nine());
    for (int i = 0; i < 7; i++) {
      both.add(Surveys.posting("glassblower", 2, "", "", 50_000 + i));
    }
    List<SourceMedian> medians = list(List.of(), both, true);

    assertEquals(List.of(false, true), medians.stream().map(SourceMedian::posted).toList());
    assertEquals(List.of(9, 7), medians.stream().map(SourceMedian::records).toList());
    assertEquals(Measure.BASE, medians.getLast().measure());
  }

  @Test
  void aReportCountsInTotalAndInBaseWhereItSaysSo() {
    List<PayReport> reports = MadeUp.reports(2, 300);
    List<SourceMedian> medians = list(reports, List.of(), false);
    long glass = reports.stream().filter(r -> r.title().equals("Glassblower")).count();
    long base =
        reports.stream().filter(r -> r.title().equals("Glassblower") && r.base() > 0).count();

    assertTrue(base < glass);
    assertEquals(glass, records(medians, Measure.TOTAL));
    assertEquals(base, records(medians, Measure.BASE));
  }

  private static int records(List<SourceMedian> medians, Measure measure) {
    return medians.stream()
        .filter(m -> m.slug().equals("glassblower") && m.measure() == measure)
        .mapToInt(SourceMedian::records)
        .sum();
  }

  @Test
  void recordsWithoutARoleAreLeftOutAndOrderDoesNotMatter() {
    List<RoleReport> reports = new ArrayList<>(Surveys.reports(3, 60));
    for (int i = 0; i < 20; i++) {
      reports.add(Surveys.answer(2024, "", 3, 1e6));
    }
    List<SourceMedian> first = list(List.of(), reports, true);
    Collections.shuffle(reports, new Random(4));

    assertEquals(first, list(List.of(), reports, true));
    assertTrue(first.stream().noneMatch(m -> m.slug().isEmpty()));
    Comparator<SourceMedian> order =
        Comparator.comparing(SourceMedian::posted)
            .thenComparing(SourceMedian::source)
            .thenComparing(SourceMedian::slug)
            .thenComparing(SourceMedian::measure);
    assertEquals(first.stream().sorted(order).toList(), first);
  }
}
