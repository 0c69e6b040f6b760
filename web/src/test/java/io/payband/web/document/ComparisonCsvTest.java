package io.payband.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.web.json.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonCsvTest {

  private final List<String> lines =
      List.of(ComparisonCsv.text(Sample.COMPARISON, Sample.MANIFEST).split("\r\n"));

  @Test
  void everyFigureIsARow() {
    assertEquals(1 + 2 * 5, lines.size());
    assertEquals(
        "role,name,occupation,figure,level,measure,kind,place,p10,p25,p50,p75,p90,median_low,"
            + "median_high,confidence,reports,effective_reports,borrowed_share,from,to,aged_by,"
            + "sources,licence,currency,period,snapshot_date,snapshot,reason,source_period,notice",
        lines.getFirst());
  }

  @Test
  void aRowCarriesUnitDatesLicenceAndSnapshot() {
    assertEquals(
        "one-role,One Role,15-1252,typical,,total,reported,United States,60000,80000,100000,120000,"
            + "150000,95185,105058,High,12,40.1,0.25,2029-01,2029-12,1.02,made-up,CC0,USD,year,"
            + "2030-01,00ff,,,",
        lines.get(1));
  }

  @Test
  void withheldCountsAreEmpty() {
    assertTrue(lines.get(6).contains(",High,,,,,,1.02,"), lines.get(6));
    assertTrue(lines.get(6).endsWith(",fewer than 5,,"), lines.get(6));
  }

  @Test
  void aMissingFigureSaysWhy() {
    assertTrue(lines.get(3).endsWith(",USD,year,2030-01,00ff,not published,,"), lines.get(3));
  }

  @Test
  void quotesAndCommasAreQuoted() {
    assertTrue(lines.get(6).startsWith("other-role,\"Other, \"\"Role\"\"\","), lines.get(6));
  }

  @Test
  void everySourceBesideTheOthersIsARow() {
    assertEquals(
        "one-role,One Role,15-1252,lane,,total,market,United States,,80000,100000,120000,,,,,40,,,,"
            + ",,,,USD,year,2030-01,00ff,,2029,",
        lines.get(4));
    assertTrue(lines.get(5).contains(",made-up,CC0,USD,"), lines.get(5));
    int columns = FigureRows.COLUMNS.size();
    assertEquals(columns, lines.get(4).split(",", -1).length);
  }

  @Test
  void noCellBeginsAFormula() {
    assertEquals("'=1+1", CsvForm.safe("=1+1"));
    assertEquals("'@x", CsvForm.safe("@x"));
    assertEquals("'-1,2", CsvForm.safe("-1,2"));
  }
}
