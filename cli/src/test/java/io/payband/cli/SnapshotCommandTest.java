package io.payband.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.payband.store.BundledSnapshot;
import io.payband.store.SnapshotFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the snapshot that the program carries, as a user has it. */
class SnapshotCommandTest {

  private static final String DAY = "2030-12-01";

  @TempDir static Path folder;

  private static Path copy = Path.of("");

  @BeforeAll
  static void write() {
    assumeTrue(BundledSnapshot.isThere());
    copy = folder.resolve("copy.payband");
    SnapshotFiles.write(BundledSnapshot.load(), copy);
  }

  private static Run run(String... arguments) {
    return Run.bundled(arguments);
  }

  private static void assertFits(Run run) {
    assertEquals("", run.err());
    assertTrue(run.lines().stream().allMatch(line -> line.length() <= 80), run.out());
  }

  @Test
  void showNamesSourcesLicencesPartsAndSettings() {
    Run run = run("snapshot", "show");

    assertEquals(0, run.code(), run.err());
    assertFits(run);
    for (String told : new String[] {"Snapshot of ", "pay.bin.z", "ODbL", "levels: ", " used + "}) {
      assertTrue(run.out().contains(told), told);
    }
    assertEquals(run.out(), run("snapshot", "show", copy.toString()).out());
  }

  @Test
  void showAsJsonHasTheManifest() {
    Run run = run("snapshot", "show", copy.toString(), "--json");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("{\"hash\":\""), run.out());
    assertTrue(run.out().contains("\"parts\":[{\"file\":\"catalogue.bin.z\""), run.out());
    assertTrue(run.out().contains("\"settings\":[{"), run.out());
  }

  @Test
  void aCopyDoesNotDiffer() {
    Run run = run("snapshot", "diff", "bundled", copy.toString());

    assertEquals(0, run.code(), run.err());
    assertFits(run);
    assertTrue(run.out().contains("Nothing differs"), run.out());
    Run json = run("snapshot", "diff", "bundled", copy.toString(), "--json");
    assertTrue(json.out().contains("\"equal\":true"), json.out());
    assertTrue(json.out().endsWith("\"figures\":[],\"figuresLeftOut\":0}\n"), json.out());
  }

  @Test
  void theFeedIsOfTwoSnapshotsAndADay() {
    Run same = run("snapshot", "diff", "bundled", copy.toString(), "--feed", "--released", DAY);
    assertEquals(2, same.code());
    assertTrue(same.err().contains("are one and the same"), same.err());
    Run dayless = run("snapshot", "diff", "bundled", copy.toString(), "--feed");
    assertEquals(2, dayless.code());
    assertTrue(dayless.err().contains("--released was expected"), dayless.err());
  }

  @Test
  void aWholeSnapshotIsSound() {
    Run run = run("snapshot", "verify", copy.toString());

    assertEquals(0, run.code(), run.out());
    assertFits(run);
    assertTrue(run.out().contains("Sound: "), run.out());
  }

  @Test
  void oneThatWasChangedIsNotAndTheOthersAreStillLookedAt() throws IOException {
    Path changed = folder.resolve("changed.payband");
    byte[] bytes = Files.readAllBytes(copy);
    bytes[bytes.length / 2] ^= 1;
    Files.write(changed, bytes);

    Run run = run("snapshot", "verify", changed.toString(), copy.toString());

    assertEquals(3, run.code(), run.out());
    assertFits(run);
    assertTrue(run.out().contains("FAILED "), run.out());
    assertTrue(run.out().contains("Sound: "), run.out());
    Run json = run("snapshot", "verify", changed.toString(), "--json");
    assertEquals(3, json.code());
    assertTrue(json.out().startsWith("{\"sound\":false,"), json.out());
  }

  @Test
  void whatIsNoSnapshotIsNotSound() throws IOException {
    Path other = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");

    assertEquals(3, run("snapshot", "verify", other.toString()).code());
    Run run = run("snapshot", "show", other.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("is no snapshot of Payband"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "snapshot",
        "snapshot shwo",
        "snapshot show none.payband",
        "snapshot verify none.payband",
        "snapshot diff bundled",
        "snapshot diff bundled none.payband",
        "snapshot diff bundled bundled --limit=-1",
        "snapshot diff bundled bundled --feed --json --released 2030-12-01",
        "snapshot diff bundled bundled --feed --released yesterday",
        "snapshot show a b"
      })
  void whatIsAskedWronglyIsExitCode2(String line) {
    Run run = run(line.split(" "));

    assertEquals(2, run.code(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("payband: "), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "diff", "verify"})
  void helpOpensWithAnExample(String command) {
    Run run = run("snapshot", command, "--help");

    assertEquals(0, run.code(), run.err());
    assertFits(run);
    assertTrue(run.lines().get(2).startsWith("  payband snapshot " + command + " "), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "fish"})
  void completionKnowsTheCommandsBelow(String shell) {
    String script = run("completion", shell).out();

    for (String word : new String[] {"show", "diff", "verify", "limit"}) {
      assertTrue(script.contains(word), word);
    }
    assertFalse(script.isBlank());
  }
}
