package io.payband.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.cli.text.Glyphs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {

  /** Written by this test with {@code -Dpayband.golden=write}, from made-up figures. */
  @ParameterizedTest
  @ValueSource(strings = {"nation", "place", "figureless", "ascii", "full"})
  void aComparisonLooksLikeThis(String what) throws IOException {
    String shown =
        switch (what) {
          case "nation" -> Run.of("compare", "tea-taster", "kite-maker").out();
          case "place" ->
              Run.of("compare", "tea-taster", "kite-maker", "--place", "Springfield, XX").out();
          case "full" -> Run.of("compare", "tea-taster", "kite-maker", "--full").out();
          case "figureless" -> Run.of("compare", "figureless", "kite-maker").out();
          default -> Run.with("", Glyphs.ASCII, false, "compare", "tea-taster", "kite-maker").out();
        };

    Path golden = Path.of("src/test/resources/io/payband/cli/compare-" + what + ".txt");
    if ("write".equals(System.getProperty("payband.golden"))) {
      Files.writeString(golden, shown);
    }
    assertEquals(Files.readString(golden), shown);
  }

  @Test
  void fullAddsTheWorkOfBothAndWhereItLeads() {
    String shown =
        Run.of("compare", "tea-taster", "kite-maker", "--full").out().replaceAll("\\s+", " ");
    for (String said :
        List.of(
            "Kite Maker: decision ownership",
            "- Paper and string. Chooses the paper of a kite.",
            "- M2, Kite Maker. Makes kites of size M2.",
            "+12 % (90 %: -2 % to +28 %) base pay, confidence low; cannot tell yet",
            "One of the two has no figure.",
            "Tea Taster: the work itself, as its occupation is rated",
            "Tasting 4.5")) {
      assertTrue(shown.contains(said), said + "\n" + shown);
    }
    String json = Run.of("compare", "tea-taster", "kite-maker", "--full", "--json").out();
    assertTrue(json.contains("\"profile\":[{\"role\":\"tea-taster\",\"basis\":\"ratings\""), json);
    assertTrue(json.contains("\"amount\":9000,\"ratio\":1.12"), json);
    assertFalse(
        Run.of("compare", "tea-taster", "kite-maker", "--json").out().contains("\"profile\""));
  }

  @Test
  void noLineIsLongerThan80Characters() {
    for (String place : List.of("", "Springfield, XX")) {
      for (Glyphs glyphs : Glyphs.values()) {
        Run run =
            Run.with("", glyphs, false, "compare", "tea-taster", "kite-maker", "--place", place);
        run.lines().stream()
            .filter(line -> !line.startsWith("  payband "))
            .forEach(line -> assertTrue(line.length() <= 80, line));
      }
    }
  }

  @Test
  void withoutUnicodeEverythingIsAscii() {
    String out = Run.with("", Glyphs.ASCII, false, "compare", "tea-taster", "kite-maker").out();

    assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(out), out);
    assertFalse(out.contains("?"), out);
  }

  @Test
  void withoutColourThereAreNoControlSequences() {
    assertFalse(Run.of("compare", "tea-taster", "kite-maker").out().contains("\u001B"));
  }

  @Test
  void colourMarksRolesAndNothingChangesBesides() {
    String plain = Run.of("compare", "tea-taster", "kite-maker").out();
    String coloured =
        Run.with("", Glyphs.UNICODE, true, "compare", "tea-taster", "kite-maker").out();

    assertTrue(coloured.contains("\u001B[38;5;31m●\u001B[0m"), coloured);
    assertEquals(plain, coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
  }

  @Test
  void bothNextCommandsWork() {
    Run run = Run.of("compare", "tea-taster", "kite-maker", "--place", "Springfield, XX");

    List<String> next = run.lines().stream().filter(line -> line.startsWith("  payband ")).toList();
    assertEquals(
        List.of(
            "  payband compare tea-taster kite-maker --place 'Springfield, XX' --level L5",
            "  payband rank --title tea-taster --pay 150000 --location 'Springfield, XX'"),
        next);
    for (String command : next) {
      List<String> words =
          List.of(command.strip().replace("'Springfield, XX'", "Springfield@XX").split(" "));
      String[] arguments =
          words.stream().skip(1).map(w -> w.replace('@', ' ')).toArray(String[]::new);
      assertEquals(0, Run.of(arguments).code(), command);
    }
  }

  @Test
  void anUnknownRoleIsExitCode2WithTheClosest() {
    Run run = Run.of("compare", "tea-taster", "kite-baker");

    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertEquals(
        "payband: no role or occupation is called “kite-baker”. Closest: Kite Maker (kite-maker).\n",
        run.err());
  }

  @Test
  void jsonAndCsvExcludeEachOther() {
    assertEquals(2, Run.of("compare", "tea-taster", "kite-maker", "--json", "--csv").code());
  }

  @Test
  void fullKeepsTo80CharactersAndToAscii() {
    for (String first : List.of("tea-taster", "figureless")) {
      Run run = Run.with("", Glyphs.ASCII, false, "compare", first, "kite-maker", "--full");

      assertEquals(0, run.code(), run.err());
      assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(run.out()), run.out());
      run.lines().stream()
          .filter(line -> !line.startsWith("  payband "))
          .forEach(line -> assertTrue(line.length() <= 80, line));
    }
  }

  @Test
  void fullAddsToThePlainAnswerAndTakesNothingFromIt() {
    String plain = Run.of("compare", "tea-taster", "kite-maker").out();
    String full = Run.of("compare", "tea-taster", "kite-maker", "--full").out();
    String json = Run.of("compare", "tea-taster", "kite-maker", "--json").out();
    String fullJson = Run.of("compare", "tea-taster", "kite-maker", "--full", "--json").out();

    assertTrue(full.startsWith(plain.substring(0, plain.indexOf("\nNext:"))), full);
    assertTrue(full.contains("Who is paid more, tea tasters or kite makers?"), full);
    assertTrue(fullJson.startsWith(json.substring(0, json.indexOf("\"gap\""))), fullJson);
    assertTrue(fullJson.contains("\"questions\":[{\"about\":\"which\""), fullJson);
    assertFalse(json.contains("\"questions\""), json);
  }

  @Test
  void fullHasNoTable() {
    assertEquals(2, Run.of("compare", "tea-taster", "kite-maker", "--full", "--csv").code());
  }

  @Test
  void jsonIsOneDocument() {
    Run run = Run.of("compare", "tea-taster", "kite-maker", "--json");

    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("{\"snapshot\":{\"hash\":\"00ff00ff00ff00ff\""), run.out());
    assertTrue(run.out().endsWith("}\n"), run.out());
  }

  @Test
  void csvHasARowForEachFigure() {
    assertEquals(1 + 2 * 7, Run.of("compare", "tea-taster", "kite-maker", "--csv").lines().size());
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    Run run = Run.of("compare", "tea-taster", "kite\u001B[2J\u0007\u009B31m\u202Emaker\nx");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("kite�[2J��31mmaker x"), run.err());
  }

  @Test
  void aBrokenSnapshotIsOneSentenceAndExitCode1() {
    Run run = Run.of("compare", "a", "kite-maker", "--snapshot", "broken.pbs");

    assertEquals(1, run.code());
    assertEquals("payband: broken.pbs is not a snapshot.\n", run.err());
  }
}
