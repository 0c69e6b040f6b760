package io.payband.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaybandTest {

  @Test
  void aloneItShowsThreeExamplesAndTheSnapshotsDate() {
    Run run = Run.of();

    assertEquals(0, run.code());
    assertEquals(3, run.lines().stream().filter(line -> line.startsWith("  payband ")).count());
    assertTrue(run.out().contains("Snapshot of January\u00A02030 (00ff00ff00ff)."), run.out());
  }

  @Test
  void theVersionNamesCodeAndSnapshot() {
    Run run = Run.of("--version");

    assertEquals(0, run.code());
    assertEquals(
        List.of("payband development", "snapshot of January\u00A02030 (00ff00ff00ff)"),
        run.lines());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare",
        "role",
        "roles",
        "level",
        "bands",
        "rank",
        "build",
        "snapshot",
        "serve",
        "doctor",
        "completion"
      })
  void helpOpensWithAnExample(String command) {
    Run run = Run.of(command, "--help");

    assertEquals(0, run.code(), run.err());
    assertEquals(
        "payband " + command,
        run.lines().stream()
            .filter(line -> line.startsWith("  ") || line.startsWith("Usage"))
            .findFirst()
            .orElse("")
            .replace("source <(", "")
            .strip()
            .replaceAll("^(payband [a-z]+).*", "$1"));
    assertTrue(run.lines().stream().allMatch(line -> line.length() <= 80), run.out());
  }

  @Test
  void helpListsEveryCommand() {
    Run run = Run.of("--help");

    assertEquals(0, run.code());
    assertTrue(run.lines().get(2).startsWith("  payband compare "), run.out());
    for (String command : List.of("compare", "bands", "rank", "build", "serve", "doctor")) {
      assertTrue(
          run.lines().stream().anyMatch(line -> line.startsWith("  " + command + " ")), command);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'compare,a,b,--levle,L5', unknown option --levle. Did you mean --level?",
    "'comprae,a,b', unknown command comprae. Did you mean compare?",
    "'rank,--title=x,--pay=1,--plase=y', unknown option --plase.",
    "'compare,a,b,c', unknown further word c."
  })
  void whatIsUnknownIsExitCode2WithTheClosest(String arguments, String message) {
    Run run = Run.of(arguments.split(","));

    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("payband: " + message), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void aMissingWordIsExitCode2() {
    Run run = Run.of("compare", "a");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("B"), run.err());
  }

  @Test
  void faultsShowNoStackTraceUnlessAskedFor() {
    Run plain = Run.of("compare", "a", "kite-maker", "--snapshot", "broken");
    Run debugging = Run.of("compare", "a", "kite-maker", "--snapshot", "broken", "--debug");

    assertFalse(plain.err().contains("\tat "), plain.err());
    assertTrue(debugging.err().contains("\tat "), debugging.err());
    assertEquals(1, debugging.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void completionKnowsCommandsAndOptions(String shell) {
    Run run = Run.of("completion", shell);

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("compare"), run.out());
    assertTrue(run.out().contains("snapshot"), run.out());
  }

  @Test
  void completionOfAnotherShellIsExitCode2() {
    assertEquals(2, Run.of("completion", "tcsh").code());
  }
}
