package io.payband.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.observation.SourceReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

  private static final Column NAME = Column.of("name", "text");
  private static final Column PAY = Column.of("Pay_Year", "dollars a year").or("salary");
  private static final SourceFile FILE =
      SourceFile.csv("made/up.csv.gz", "one row", List.of(NAME, PAY));
  private static final SourceDescription SOURCE = source(FILE);

  @TempDir Path temporary;
  private TestFolder folder;

  @BeforeEach
  void setUp() {
    folder = new TestFolder(temporary);
  }

  private static SourceDescription source(SourceFile file) {
    return new SourceDescription(
        "made-up", "", SourceKind.REFERENCE, "", "", "", List.of(file), true, List.of(), "", true);
  }

  private record Pay(String name, double pay) {}

  private static List<Pay> read(Reading reading) throws SourceProblem {
    return read(reading, FILE);
  }

  private static List<Pay> read(Reading reading, SourceFile file) throws SourceProblem {
    List<Pay> rows = new ArrayList<>();
    reading.table(
        file,
        row -> {
          Pay pay = new Pay(row.name(NAME), row.positive(PAY));
          if (!row.refused()) {
            rows.add(pay);
          }
        });
    return rows;
  }

  private SourceProblem problem(byte[] content) throws SourceProblem {
    Reading reading = folder.with("made/up.csv", content).reading(SOURCE);
    return assertThrows(SourceProblem.class, () -> read(reading));
  }

  private SourceProblem problem(String content) throws SourceProblem {
    return problem(content.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,Pay_Year\nAda,5\n",
        "Pay_Year,name\r\n5,Ada\r\n",
        "extra,PAY YEAR , Name\n=1+1,\"5\",Ada",
        "\uFEFFname,pay-year\nAda,5\n\n",
        "name,salary\nAda,5"
      })
  void columnsAreFoundByNameWhateverTheirOrderCaseAndCompany(String text) throws SourceProblem {
    Reading reading = folder.with("made/up.csv", text).reading(SOURCE);
    assertEquals(List.of(new Pay("Ada", 5)), read(reading));
  }

  @Test
  void aGzippedFileIsKnownByItsBytesAndCountsLikeThePlainOne() throws SourceProblem {
    String text = "name,Pay_Year\nAda,5\n";
    Reading plain = folder.with("made/up.csv", text).reading(SOURCE);
    assertEquals(1, read(plain).size());
    assertTrue(temporary.resolve("made/up.csv").toFile().delete());
    Reading gzipped = folder.with("made/up.csv.gz", TestFolder.gzip(text)).reading(SOURCE);
    assertEquals(1, read(gzipped).size());
    assertEquals(plain.sha256OfFiles(), gzipped.sha256OfFiles());
    folder.with("made/up.csv.gz", "name,Pay_Year\nAda,6\n");
    Reading other = folder.reading(SOURCE);
    assertEquals(1, read(other).size());
    assertNotEquals(plain.sha256OfFiles(), other.sha256OfFiles());
  }

  @Test
  void aMissingFileIsNamed() {
    SourceProblem problem = assertThrows(SourceProblem.class, () -> folder.reading(SOURCE));
    assertEquals("made/up.csv.gz", problem.file());
    assertTrue(problem.getMessage().contains("build --describe made-up"), problem.getMessage());
  }

  @Test
  void twoFilesForOneAreNotChosenBetween() {
    folder.with("made/up.csv", "name,Pay_Year").with("made/up.csv.gz", "name,Pay_Year");
    SourceProblem problem = assertThrows(SourceProblem.class, () -> folder.reading(SOURCE));
    assertTrue(problem.getMessage().contains("both"), problem.getMessage());
  }

  @Test
  void aFolderInPlaceOfAFileIsNamed() {
    folder.with("made/up.csv/inside", "");
    SourceProblem problem = assertThrows(SourceProblem.class, () -> folder.reading(SOURCE));
    assertEquals("a folder", problem.found());
  }

  @Test
  void missingColumnsAreListedBesideThoseThatWereFound() throws SourceProblem {
    SourceProblem problem = problem("Name;Salary\nAda;5\n");
    assertEquals(1, problem.line());
    assertEquals("the columns name, Pay_Year", problem.expected());
    assertEquals("no name, Pay_Year among Name;Salary", problem.found());
  }

  @Test
  void aColumnThatOccursTwiceIsNotChosenBetween() throws SourceProblem {
    assertEquals("it twice", problem("name,pay year,Pay_Year\nAda,5,6\n").found());
  }

  @Test
  void anEmptyFileIsAProblem() throws SourceProblem {
    assertEquals("an empty file", problem("").found());
  }

  @Test
  void aHeaderAloneIsNoRecord() throws SourceProblem {
    Reading reading = folder.with("made/up.csv", "name,Pay_Year").reading(SOURCE);
    assertEquals(List.of(), read(reading));
    assertEquals(0, reading.report().read());
  }

  @Test
  void anotherEncodingIsNamedWithItsPlace() throws SourceProblem {
    SourceProblem problem =
        problem("name,Pay_Year\nAda,5\nRenée,6\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(3, problem.line());
    assertTrue(problem.found().startsWith("the byte E9 at byte 24"), problem.found());
  }

  @Test
  void utf16IsNamed() throws SourceProblem {
    SourceProblem problem = problem("name,Pay_Year\n".getBytes(StandardCharsets.UTF_16));
    assertTrue(problem.found().startsWith("UTF-16"), problem.found());
  }

  @Test
  void aFileCutWithinALetterIsNotUtf8() throws SourceProblem {
    byte[] text = "name,Pay_Year\nRené".getBytes(StandardCharsets.UTF_8);
    assertEquals(2, problem(Arrays.copyOf(text, text.length - 1)).line());
  }

  @Test
  void aTruncatedGzipFileSaysHowFarItGot() throws SourceProblem {
    StringBuilder text = new StringBuilder("name,Pay_Year\n");
    for (int i = 1; i < 50_000; i++) {
      text.append("Ada ").append(i * 7919 % 104_729).append(',').append(i).append('\n');
    }
    byte[] whole = TestFolder.gzip(text.toString());
    SourceProblem problem = problem(Arrays.copyOf(whole, whole.length / 2));
    assertTrue(
        problem.found().matches("its end missing after \\d{5} records"), problem.getMessage());
  }

  @Test
  void aDamagedGzipFileIsNamed() throws SourceProblem {
    byte[] damaged = TestFolder.gzip("name,Pay_Year\nAda,5\n");
    damaged[damaged.length - 6] ^= 1;
    assertTrue(problem(damaged).found().startsWith("damaged data"));
  }

  @Test
  void aFileThatEndsWithinAQuotedFieldIsAProblemWithTheLineOfTheRecord() throws SourceProblem {
    SourceProblem problem = problem("name,Pay_Year\nAda,5\n\"Bob,6\nCid,7\n");
    assertEquals(3, problem.line());
    assertEquals("a quoted field that is still open at the end of the file", problem.found());
  }

  @Test
  void aQuoteThatClosesMidFieldIsAProblemWithItsLine() throws SourceProblem {
    assertEquals(2, problem("name,Pay_Year\n\"Ada\" L,5\n").line());
  }

  @Test
  void anEndlessFieldIsAProblemAndNotAFullMemory() throws SourceProblem {
    SourceProblem problem = problem("name,Pay_Year\n\"" + "x".repeat(17 * 1024 * 1024));
    assertEquals(2, problem.line());
  }

  @Test
  void aHugeFieldIsARefusalAndTheRestIsRead() throws SourceProblem {
    String huge = "x".repeat(10 * 1024 * 1024);
    Reading reading =
        folder
            .with("made/up.csv", "name,Pay_Year,other", huge + ",5,", "Ada,5," + huge, "Bob,6,")
            .reading(SOURCE);
    assertEquals(List.of(new Pay("Bob", 6)), read(reading));
    SourceReport report = reading.report();
    assertEquals(2, report.refused());
    assertEquals(2, report.rules().getFirst().first().getFirst().line());
  }

  @Test
  void aRecordOfManyLongFieldsIsARefusal() throws SourceProblem {
    String fields = ("x".repeat(60_000) + ",").repeat(20);
    Reading reading =
        folder
            .with("made/up.csv", "name,Pay_Year" + ",a".repeat(20), "Ada,5," + fields)
            .reading(SOURCE);
    assertEquals(List.of(), read(reading));
    assertEquals(1, reading.report().refused());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada", "Ada,5,6", "Ada,5,"})
  void anotherNumberOfFieldsIsARefusalWithItsLine(String record) throws SourceProblem {
    Reading reading = folder.with("made/up.csv", "name,Pay_Year", record, "Bob,6").reading(SOURCE);
    assertEquals(List.of(new Pay("Bob", 6)), read(reading));
    assertEquals(2, reading.report().rules().getFirst().first().getFirst().line());
  }

  @ParameterizedTest
  @CsvSource({
    "=cmd|'/C calc'!A0, 5",
    "@SUM(1), 5",
    "+Ada, 5",
    "-Ada, 5",
    "A\u0007da, 5",
    "A\u202Eda, 5",
    "Ada, =1+1",
    "Ada, +5",
    "Ada, 5k",
    "Ada, NaN",
    "Ada, Infinity",
    "Ada, 1e999",
    "Ada, 0x10",
    "Ada, 5d",
    "Ada, ''",
    "Ada, 0",
    "Ada, -5",
    "Ada, '1,23'"
  })
  void hostileOrSenselessCellsAreRefused(String name, String pay) throws SourceProblem {
    Reading reading =
        folder
            .with("made/up.csv", "name,Pay_Year", "\"" + name + "\",\"" + pay + "\"", "Bob,6")
            .reading(SOURCE);
    assertEquals(List.of(new Pay("Bob", 6)), read(reading));
    SourceReport report = reading.report();
    assertEquals(2, report.read());
    assertEquals(1, report.used());
    assertFalse(report.rules().getFirst().rule().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"'1,250,000', 1250000", "1e+05, 100000", "5.25, 5.25", "' 7 ', 7"})
  void numbersMayHaveThousandsCommasAndExponents(String written, double pay) throws SourceProblem {
    Reading reading =
        folder.with("made/up.csv", "name,Pay_Year", "Ada,\"" + written + "\"").reading(SOURCE);
    assertEquals(List.of(new Pay("Ada", pay)), read(reading));
  }

  @Test
  void dashesAloneMeanThatNoNameIsGiven() throws SourceProblem {
    Reading reading = folder.with("made/up.csv", "name,Pay_Year", "--,5").reading(SOURCE);
    assertEquals(List.of(new Pay("", 5)), read(reading));
  }

  @Test
  void refusalsAreCountedByRuleAndTheFirstTwentyPlacesAreKept() throws SourceProblem {
    List<String> lines = new ArrayList<>(List.of("name,Pay_Year"));
    for (int i = 0; i < 30; i++) {
      lines.add("Ada,none");
    }
    Reading reading = folder.with("made/up.csv", lines.toArray(String[]::new)).reading(SOURCE);
    read(reading);
    SourceReport.RefusedBy rule = reading.report().rules().getFirst();
    assertEquals(30, rule.count());
    assertEquals(20, rule.first().size());
    assertEquals("Pay_Year", rule.field());
    assertEquals("made/up.csv", rule.file());
    assertEquals("none", rule.first().getFirst().found());
  }

  @Test
  void aQuoteIsALetterInTabSeparatedFiles() throws SourceProblem {
    SourceFile tabs =
        new SourceFile("made/up.tsv", "one row", SourceFile.Format.TSV, List.of(NAME, PAY));
    Reading reading =
        folder.with("made/up.tsv", "name\tPay_Year", "\"Ada\t5", "B\"o,b\t6").reading(source(tabs));
    assertEquals(List.of(new Pay("\"Ada", 5), new Pay("B\"o,b", 6)), read(reading, tabs));
  }

  @Test
  void progressEndsAtTheSizeOfTheFiles() throws SourceProblem {
    folder.with("made/up.csv", "name,Pay_Year", "Ada,5");
    List<String> told = new ArrayList<>();
    Reading reading =
        new Reading(
            temporary,
            SOURCE,
            (source, read, total) -> told.add(source + " " + read + "/" + total));
    read(reading);
    assertEquals("made-up 19/19", told.getLast());
  }

  @Test
  void aColumnThatWasNotDeclaredCannotBeRead() throws SourceProblem {
    Reading reading = folder.with("made/up.csv", "name,Pay_Year,secret", "Ada,5,x").reading(SOURCE);
    Column secret = Column.of("secret", "text");
    assertThrows(
        IllegalArgumentException.class, () -> reading.table(FILE, row -> row.text(secret)));
  }

  @Test
  void aNameLongerThanAnyNameIsRefused() throws SourceProblem {
    Reading reading =
        folder.with("made/up.csv", "name,Pay_Year", "x".repeat(301) + ",5").reading(SOURCE);
    assertEquals(List.of(), read(reading));
    assertEquals(1, reading.report().refused());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whateverAFileContainsEveryRecordIsAccountedForOrTheFileIsAProblem(long seed)
      throws SourceProblem {
    Random random = new Random(seed);
    String letters = ",,\"\"\n\r;\t=+-@05.eNA é\u0001\u202E";
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder("name,Pay_Year\n");
      for (int n = random.nextInt(120); n > 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      if (random.nextInt(4) == 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Reading reading = folder.with("made/up.csv", bytes).reading(SOURCE);
      try {
        assertEquals(read(reading).size(), reading.report().used());
      } catch (SourceProblem problem) {
        assertEquals("made/up.csv", problem.file());
      }
    }
  }
}
