package io.payband.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.market.MarketSnapshot;
import io.payband.store.SnapshotFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildCommandTest {

  @TempDir private Path folder;

  /** One official wage, made up, and a row that is none. */
  @BeforeEach
  void oneSource() throws IOException {
    Files.createDirectory(folder.resolve("oews"));
    Files.writeString(
        folder.resolve("oews/national_2025.csv"),
        """
        OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,MEAN_PRSE,A_MEAN,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,\
        A_PCT90,H_MEAN,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90
        00-0000,All Occupations,total,9000,0.1,70000,30000,40000,50000,80000,120000,34,15,20,25,40,60
        15-1252,Software Developers,detailed,1000,0.5,120000,70000,90000,115000,150000,190000,58,34,44,\
        55,72,91
        """);
  }

  @Test
  void oneSourceAloneBuilds() {
    Run run = build("--out", out());

    assertEquals(0, run.code(), run.err());
    MarketSnapshot snapshot = SnapshotFiles.read(folder.resolve("out.pbs"));
    assertEquals(YearMonth.of(2025, 5), snapshot.manifest().date());
    assertEquals(1, snapshot.official().size());
  }

  @Test
  void theReportAccountsForEveryRecord() {
    Run run = build("--out", out());

    assertTrue(run.lines().getFirst().startsWith(out()), run.out());
    String row =
        run.lines().stream().filter(line -> line.startsWith("oews")).findFirst().orElse("");
    assertEquals("oews 2 1 1 0", row.replaceAll(" +", " "));
    assertTrue(run.out().contains("oews/national_2025.csv, O_GROUP: "), run.out());
    assertTrue(run.out().contains("line 2: “total”"), run.out());
    assertTrue(run.err().contains("levels is left out, not there: levels/levels.csv"), run.err());
  }

  @Test
  void titlesAreLearntOnceAndTakenOverWhileTheirTextsStay() throws IOException {
    onet("Kite Maker");
    Run first = build("--out", out());
    assertEquals(0, first.code(), first.err());
    assertTrue(first.err().contains("titles: learnt from O*NET's"), first.err());
    byte[] bytes = Files.readAllBytes(Path.of(out()));
    assertTrue(SnapshotFiles.read(Path.of(out())).titles().orElseThrow().isListed("kite makers"));

    Run second = build("--out", out());
    assertTrue(second.err().contains("titles: unchanged, taken over from " + out()), second.err());
    assertArrayEquals(bytes, Files.readAllBytes(Path.of(out())));

    onet("Silk Kite Maker");
    assertTrue(build("--out", out()).err().contains("titles: learnt"));
  }

  @Test
  void titlesAloneAreLearntIntoASnapshotThatIsThere() throws IOException {
    build("--out", out());
    assertTrue(SnapshotFiles.read(Path.of(out())).titles().isEmpty());
    assertEquals(2, build("--titles", "--out", out()).code(), "no titles to learn from");

    onet("Kite Maker");
    Run run = build("--titles", "--out", out());

    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("everything else as in " + out()), run.err());
    MarketSnapshot snapshot = SnapshotFiles.read(Path.of(out()));
    assertTrue(snapshot.titles().isPresent());
    assertEquals(1, snapshot.official().size(), "what was there stays");
    assertEquals("onet", snapshot.manifest().sources().getLast().id());
  }

  /** Two made-up occupations with a title each. */
  private void onet(String title) throws IOException {
    Files.createDirectories(folder.resolve("onet"));
    Files.writeString(
        folder.resolve("onet/occupation_data.tsv"),
        """
        O*NET-SOC Code\tTitle\tDescription
        51-0001.00\tKite Makers\tMake kites.
        53-0002.00\tWagoners\tDrive wagons.
        """);
    Files.writeString(
        folder.resolve("onet/alternate_titles.tsv"),
        """
        O*NET-SOC Code\tAlternate Title
        51-0001.00\t%s
        53-0002.00\tCarter
        """
            .formatted(title));
  }

  @Test
  void theReportAsJson() {
    Run run = build("--out", out(), "--json");

    assertTrue(
        run.out()
            .contains(
                "\"sources\":[{\"id\":\"oews\",\"read\":2,\"used\":1,\"refused\":1,\"repeats\":0,"),
        run.out());
  }

  @Test
  void equalInputsGiveEqualBytesOnAnyNumberOfThreads() throws IOException {
    build("--out", out(), "--threads", "1");
    build("--out", out() + "2", "--threads", "3");

    assertArrayEquals(
        Files.readAllBytes(folder.resolve("out.pbs")), Files.readAllBytes(Path.of(out() + "2")));
  }

  @Test
  void aSurveyAloneHasADateOfItsOwn() throws IOException {
    Path survey = folder.resolve("stackoverflow").resolve("so2024_us_roles.csv");
    Files.createDirectories(folder.resolve("stackoverflow"));
    Files.writeString(
        survey,
        """
        DevType,YearsCodePro,ConvertedCompYearly,RemoteWork,OrgSize
        Student,1,50000,,
        Designer,3,61000,Remote,20 to 99 employees
        """);

    Run run = build("--out", out(), "--sources", "stackoverflow-2024");

    assertEquals(0, run.code(), run.err());
    assertEquals(
        YearMonth.of(2024, 5), SnapshotFiles.read(folder.resolve("out.pbs")).manifest().date());
  }

  @Test
  void aPrivateSnapshotSaysSo() {
    Run run = build("--out", out(), "--private", "--minimum-cohort", "1");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("private snapshot, not for publication"), run.out());
    assertFalse(SnapshotFiles.read(folder.resolve("out.pbs")).manifest().published());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--sources,oew | no source is called “oew”. Did you mean oews?",
        "--sources,levels | levels/levels.csv",
        "--minimum-cohort,4 | add --private for one of your own",
        "--date,June | --date: expected a month such as 2026-06",
        "--threads,0 | --threads: expected at least 1",
        "--threads,x | Invalid value for option '--threads'",
      })
  void whatIsAskedWronglyIsExitCode2(String options, String message) {
    String[] words = (options + ",--out," + out()).split(",");

    Run run = build(words);

    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertFalse(Files.exists(folder.resolve("out.pbs")));
  }

  @Test
  void aFolderWithoutFilesIsExitCode2() {
    Run run = Run.of("build", "--data", folder.resolve("oews").toString(), "--out", out());

    assertEquals(2, run.code());
    assertTrue(run.err().contains("has none of the expected files"), run.err());
  }

  @Test
  void whereNothingCanBeWrittenIsSaidBeforeAnythingIsRead() {
    Run run = build("--out", folder + "/no/out.pbs");

    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("payband: there is no folder "), run.err());
  }

  @Test
  void aColumnThatIsMissingIsNamed() throws IOException {
    Files.writeString(
        folder.resolve("oews/national_2025.csv"), "OCC_CODE,O_GROUP\n15-1252,detailed\n");

    Run run = build("--out", out(), "--sources", "oews");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("oews/national_2025.csv"), run.err());
    assertTrue(run.err().contains("OCC_TITLE"), run.err());
  }

  @Test
  void describeNamesFilesAndColumns() {
    Run run = Run.of("build", "--describe", "oews");

    assertEquals(0, run.code());
    assertTrue(run.out().contains("oews/national_2025.csv, plain or gzipped"), run.out());
    assertTrue(run.out().contains("A_MEDIAN: dollars a year"), run.out());
    assertTrue(run.lines().stream().allMatch(line -> line.length() <= 80), run.out());
  }

  @Test
  void describeAloneNamesEverySource() {
    Run run = Run.of("build", "--describe");

    assertEquals(0, run.code());
    assertTrue(run.out().contains("levels: "), run.out());
    assertTrue(run.out().contains("geo: "), run.out());
  }

  private String out() {
    return folder.resolve("out.pbs").toString();
  }

  private Run build(String... options) {
    String[] words = new String[options.length + 3];
    words[0] = "build";
    words[1] = "--data";
    words[2] = folder.toString();
    System.arraycopy(options, 0, words, 3, options.length);
    return Run.of(words);
  }
}
