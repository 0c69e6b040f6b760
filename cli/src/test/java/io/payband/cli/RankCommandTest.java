package io.payband.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankCommandTest {

  @ParameterizedTest
  @ValueSource(strings = {"185000", "185,000", "185k", "$185k", "$185,000", "185000.00", "0.185m"})
  void payIsReadAsPeopleWriteIt(String pay) {
    Run run = Run.of("rank", "--title", "Kite Maker", "--pay", pay, "--json");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\"pay\":185000,"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a lot", "-5", "18,50", "1e5", "185", "NaN", "€185k", "99999999999"})
  void nonsenseIsExitCode2(String pay) {
    Run run = Run.of("rank", "--title", "Kite Maker", "--pay=" + pay);

    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("payband: --pay: expected "), run.err());
  }

  @Test
  void theAnswerSaysWhatItMeans() {
    Run run = Run.of("rank", "--title", "Kite Maker", "--pay", "120k");

    assertEquals(0, run.code());
    assertTrue(
        run.out()
            .replaceAll("\\s+", " ")
            .startsWith(
                "$120,000 of total pay is more than about 72 in 100 people like this are paid:"
                    + " 20\u00A0%"
                    + " above the median, whichever way the error falls."),
        run.out());
    assertTrue(run.out().contains("Percentile rank 72, compa-ratio 1.20."), run.out());
    assertTrue(run.out().contains("^ $120,000"), run.out());
    assertTrue(run.lines().stream().allMatch(line -> line.length() <= 80), run.out());
  }

  @Test
  void theRoleIsNamedAsPeopleKnowIt() {
    Run run = Run.of("rank", "--title", "Kite Maker", "--pay", "98k");

    assertTrue(run.out().contains("Kite Maker "), run.out());
    assertTrue(!run.out().contains("kite-maker"), run.out());
  }

  @Test
  void aLevelIsAskedForInWordsThatALineHolds() {
    assertEquals(2, Run.of("level", "", "SDE II").code());
    assertEquals(2, Run.of("level", "Acme", " ").code());
    Run run = Run.of("level", "Acme", "x".repeat(301));

    assertEquals(2, run.code());
    assertTrue(run.err().length() < 120, run.err());
  }

  @Test
  void aPayWithinTheErrorIsNotCalledLowOrHigh() {
    Run run = Run.of("rank", "--title", "Kite Maker", "--pay", "98k");

    assertTrue(run.out().contains("within the median's own"), run.out());
  }

  @Test
  void jsonCarriesRankRatioAndBand() {
    Run run = Run.of("rank", "--title", "Kite Maker", "--pay", "120k", "--json");

    assertTrue(run.out().contains("\"percentileRank\":72.0,\"compaRatio\":1.2,"), run.out());
    assertTrue(run.out().contains("\"band\":{\"p10\":55000,"), run.out());
  }

  @Test
  void aPlaceThatIsNotFoundIsExitCode2() {
    Run run = Run.of("rank", "--title", "Kite Maker", "--pay", "1m", "--location", "Atlantis");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("the closest is Atlanta, GA"), run.err());
  }

  @Test
  void aLaneThatIsNotThereIsExitCode2() {
    Run run = Run.of("rank", "--title", "x", "--pay", "1m", "--lane", "rumour");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("--lane: expected market or reported or official"), run.err());
  }

  @Test
  void aTitleIsTakenForItsRole() {
    Run run = Run.of("role", "maker of kites");

    assertEquals(0, run.code());
    assertEquals("Kite Maker (kite-maker)", run.lines().getFirst());
    assertTrue(run.out().contains("Occupation 15-1253 Kite Makers."), run.out());
  }

  @Test
  void aTitleWithoutARoleIsExitCode2() {
    Run run = Run.of("role", "kite makr");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("Closest: Kite Maker (kite-maker)"), run.err());
  }

  @Test
  void aTitleWithoutARoleMayBeOneOfSeveralOccupations() {
    Run run = Run.of("role", "sailor");

    assertEquals(0, run.code());
    assertTrue(run.out().contains("may be one of these; no single one is likely:"), run.out());
    assertTrue(run.lines().contains("   41%  53-0005"), run.out());
    assertTrue(run.lines().contains("   30%  15-1253  Kite Makers"), run.out());
  }

  @Test
  void aLikelyOccupationIsCalledProbable() {
    Run run = Run.of("role", "oarsman");

    assertTrue(run.out().contains("is probably the first of these:"), run.out());
    assertTrue(run.lines().contains("   82%  15-1253  Kite Makers"), run.out());
  }

  @Test
  void occupationsAsJson() {
    Run run = Run.of("role", "sailor", "--json");

    assertTrue(
        run.out()
            .contains(
                "\"match\":\"occupations\",\"likely\":false,\"occupations\":[{\"code\":\"53-0005\","
                    + "\"name\":null,\"confidence\":0.41,\"reason\":\"not in this snapshot\"}"),
        run.out());
  }

  @Test
  void roleAsJson() {
    Run run = Run.of("role", "Tea Taster", "--json");

    assertTrue(
        run.out()
            .endsWith(
                "\"match\":\"exact\",\"probability\":1,\"occupation\":{\"code\":\"15-1252\","
                    + "\"name\":null,\"reason\":\"not in this snapshot\"},"
                    + "\"reason\":\"no licence of a source asks for one\"}\n"),
        run.out());
  }

  @Test
  void aCompanysLevelIsADistribution() {
    Run run = Run.of("level", "Acme", "SDE II", "--json");

    assertEquals(
        "{\"company\":\"Acme\",\"level\":\"SDE II\",\"distribution\":{\"L4\":0.8,\"L5\":0.2},"
            + "\"basis\":\"dictionary\",\"source\":\"the company's own page\",\"reports\":null,"
            + "\"reason\":\"fewer than 5\"}\n",
        run.out());
  }

  @Test
  void aCompanysLevelForReaders() {
    Run run = Run.of("level", "Acme", "SDE II", "--years", "4");

    assertEquals("Acme SDE II is most likely L4 (Mid-level), 80\u00A0%", run.lines().getFirst());
  }

  @Test
  void yearsThatAreNoNumberAreExitCode2() {
    assertEquals(2, Run.of("level", "Acme", "SDE II", "--years", "many").code());
  }
}
