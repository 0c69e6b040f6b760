package io.payband.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsCommandTest {

  private static final String HEADING =
      "p10,p25,p50,p75,p90,median_low,median_high,confidence,reports,role,level,error";
  private static final String BAND =
      "55000,75000,100000,130000,170000,95185,105058,High,120,kite-maker,";

  @TempDir private Path folder;

  @Test
  void rowsKeepTheirOrderAndColumnsAreFoundByName() {
    Run run =
        Run.reading(
            "colour,LEVEL, title \nred,L5,Kite Maker\nblue,L3,Kite Maker\n", "bands", "--in", "-");

    assertEquals(0, run.code(), run.err());
    assertEquals(List.of(HEADING, BAND + "L5,", BAND + "L3,"), run.lines());
    assertTrue(run.err().contains("the column colour is ignored"), run.err());
    assertTrue(run.err().endsWith("2 rows read, 2 answered, 0 refused\n"), run.err());
  }

  @Test
  void aBadRowIsAnsweredAsABadRowAndTheRestIsDone() {
    Run run =
        Run.reading(
            """
            title,location,years_experience
            Kite Maker,Atlantis,
            Kite Maker,,seven
            ,,
            Kite Maker,,7
            Kite Maker
            """,
            "bands",
            "--in",
            "-");

    assertEquals(3, run.code());
    assertEquals(6, run.lines().size());
    assertEquals(
        ",,,,,,,,,,,\"no place is called “Atlantis”; the closest is Atlanta, GA\"",
        run.lines().get(1));
    assertEquals(
        ",,,,,,,,,,,\"years_experience: expected a number of years from 0 to 80, found “seven”.\"",
        run.lines().get(2));
    assertEquals(",,,,,,,,,,,title is empty", run.lines().get(3));
    assertEquals(BAND + ",", run.lines().get(4));
    assertTrue(run.lines().get(5).contains("expected 3 fields"), run.lines().get(5));
    assertTrue(run.err().contains("standard input:3: years_experience: expected"), run.err());
    assertTrue(run.err().endsWith("5 rows read, 1 answered, 4 refused (see the column error)\n"));
  }

  @Test
  void countsOfFewReportsAreEmpty() {
    Run run = Run.reading("title,level\nKite Maker,L7\n", "bands", "--in", "-");

    assertTrue(run.lines().get(1).contains(",High,,kite-maker,L7,"), run.lines().get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name,location | standard input has no column title; its first line says name, location.",
        "title,level,Title | standard input has two columns title.",
        "'' | standard input is empty: expected a first line with the columns' names.",
      })
  void aTableThatCannotBeReadIsExitCode2(String heading, String message) {
    Run run = Run.reading(heading.isEmpty() ? "" : heading + "\nx,y\n", "bands", "--in", "-");

    assertEquals(2, run.code());
    assertEquals("payband: " + message + "\n", run.err());
    assertEquals("", run.out());
  }

  @Test
  void aColumnThatIsNearlyKnownIsMentioned() {
    Run run = Run.reading("title,locaton\nKite Maker,x\n", "bands", "--in", "-");

    assertEquals(0, run.code());
    assertTrue(
        run.err().contains("the column locaton is ignored; did you mean location?"), run.err());
  }

  @Test
  void aFieldOfTenMegabytesIsRefusedAndTheNextRowIsAnswered() throws IOException {
    Path in = folder.resolve("people.csv");
    Files.writeString(
        in,
        "title,level\n\""
            + "x\"\"".repeat(3_500_000)
            + "\",L5\nKite Maker,L5\n"
            + "y".repeat(10_000_000)
            + ",L5\nKite Maker,L4\n");

    Run run = Run.of("bands", "--in", in.toString());

    assertEquals(3, run.code());
    assertEquals(5, run.lines().size());
    assertTrue(run.lines().get(1).contains("title is too long; is a"), run.lines().get(1));
    assertEquals(BAND + "L5,", run.lines().get(2));
    assertTrue(run.lines().get(3).contains("title is too long; is a"), run.lines().get(3));
    assertEquals(BAND + "L4,", run.lines().get(4));
  }

  @Test
  void aQuoteInTheWrongPlaceSpoilsItsRowOnly() {
    Run run =
        Run.reading(
            "title,level\n\"Kite\" Maker,L5\nKite \"Maker\",L5\n\"Kite\"x,L4\n\"Kite\" ,L3\n",
            "bands",
            "--in",
            "-");

    assertEquals(3, run.code());
    assertEquals(5, run.lines().size(), run.out());
    assertEquals(BAND + "L5,", run.lines().get(2));
    assertTrue(
        run.lines().get(3).endsWith("title goes on after its closing quote"), run.lines().get(3));
    assertEquals(BAND + "L3,", run.lines().get(4));
  }

  @Test
  void whatIsNotUtf8SpoilsItsRowOnly() throws IOException {
    Path in = folder.resolve("people.csv");
    Files.write(in, "title\nK\u00FCrschner\nKite Maker\n".getBytes(StandardCharsets.ISO_8859_1));

    Run run = Run.of("bands", "--in", in.toString());

    assertEquals(3, run.code());
    assertTrue(run.lines().get(1).endsWith("title is not in UTF-8"), run.lines().get(1));
    assertEquals(BAND + ",", run.lines().get(2));
  }

  @Test
  void utf16IsExitCode2() throws IOException {
    Path in = folder.resolve("people.csv");
    Files.write(in, "title\nKite Maker\n".getBytes(StandardCharsets.UTF_16));

    Run run = Run.of("bands", "--in", in.toString());

    assertEquals(2, run.code());
    assertTrue(run.err().contains("is UTF-16; save it as UTF-8."), run.err());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    assertEquals(0, Run.reading("\uFEFFtitle\r\nKite Maker\r\n", "bands", "--in", "-").code());
  }

  @Test
  void aFileIsThereWholeOrNotAtAll() throws IOException {
    Path in = folder.resolve("people.csv");
    Path out = folder.resolve("bands.csv");
    Files.writeString(in, "title\nKite Maker\n");
    Files.writeString(out, "old");

    assertEquals(2, Run.of("bands", "--in", folder + "/none.csv", "--out", out.toString()).code());
    assertEquals("old", Files.readString(out));
    assertEquals(0, Run.of("bands", "--in", in.toString(), "--out", out.toString()).code());
    assertEquals(HEADING + "\n" + BAND + ",\n", Files.readString(out));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void anOutputWithoutAFolderIsExitCode2() {
    Run run = Run.reading("title\nx\n", "bands", "--in", "-", "--out", folder + "/no/bands.csv");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("there is no folder "), run.err());
  }

  @Test
  void titlesThatWouldBeFormulasAreEchoedAsText() {
    Run run = Run.reading("title\n\"=HYPERLINK(\"\"x\"\")\"\n", "roles", "--in", "-");

    assertEquals(3, run.code());
    assertTrue(run.lines().get(1).startsWith("\"'=HYPERLINK("), run.lines().get(1));
  }

  @Test
  void rolesAnswerEachTitle() {
    Run run = Run.reading("title\nmaker of kites\nsailor\nastronaut\n", "roles", "--in", "-");

    assertEquals(3, run.code());
    assertEquals(
        "title,role,role_probability,occupation,occupation_2,occupation_3,occupation_4,"
            + "occupation_5,level,focus,error",
        run.lines().getFirst());
    assertEquals("maker of kites,kite-maker,1,15-1253,53-0005,53-0006,,,,,", run.lines().get(1));
    assertEquals("sailor,,,53-0005,15-1253,,,,,,", run.lines().get(2));
    assertTrue(
        run.lines().get(3).startsWith("astronaut,,,,,,,,,,no role or occupation found"), run.out());
  }

  @Test
  void rolesTellLevelAndFocusOfATitle() {
    Run run = Run.reading("title\n\"Senior Kite Maker, Box Kites\"\n", "roles", "--in", "-");

    assertEquals(0, run.code());
    assertTrue(run.lines().get(1).endsWith(",L5,box kites,"), run.out());
  }

  @Test
  void controlCharactersInATableDoNotReachTheTerminal() {
    Run run = Run.reading("title,years_experience\nx,\u001B[2J\n", "bands", "--in", "-");

    assertEquals(3, run.code());
    assertFalse(run.err().contains("\u001B"), run.err());
  }

  @Test
  void aHundredThousandRowsPassThrough() {
    Run run = Run.reading("title\n" + "Kite Maker\n".repeat(100_000), "bands", "--in", "-");

    assertEquals(0, run.code());
    assertEquals(100_001, run.lines().size());
  }

  @Test
  void columnsThatNobodyReadsAreNamed() {
    Run run = Run.reading("id,title,seniority\n1,Kite Maker,x\n", "bands", "--in", "-");

    assertEquals(0, run.code());
    assertTrue(run.err().contains("the columns id, seniority are ignored"), run.err());
  }

  @Test
  void aTableIsNotWrittenOverItself() throws IOException {
    Path both = folder.resolve("people.csv");
    Files.writeString(both, "title\nKite Maker\n");

    Run run = Run.of("bands", "--in", both.toString(), "--out", both.toString());

    assertEquals(2, run.code());
    assertTrue(run.err().contains("the same file"), run.err());
    assertEquals("title\nKite Maker\n", Files.readString(both));
  }
}
