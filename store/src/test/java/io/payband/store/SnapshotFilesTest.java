package io.payband.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.estimate.ModelCodec;
import io.payband.estimate.PayModel;
import io.payband.job.title.OccupationModel;
import io.payband.market.BackTest;
import io.payband.market.Manifest;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.OfficialLocal;
import io.payband.market.ReportedPay;
import io.payband.market.WorkFacts;
import io.payband.skill.SkillPremiums;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFilesTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("a.payband");
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    MarketSnapshot written = Made.snapshot();

    SnapshotFiles.write(written, file());

    assertSame(written, SnapshotFiles.read(file()));
  }

  @Test
  void theMarketLaneAndTheRecordAreKept() {
    MarketSnapshot written = Made.snapshot();
    SnapshotFiles.write(written, file());

    MarketSnapshot read = SnapshotFiles.read(file());

    for (Measure measure : Measure.values()) {
      assertEquals(
          Printed.roles(written.market().pay(measure)), Printed.roles(read.market().pay(measure)));
      assertEquals(
          Printed.mixes(written.market().pay(measure)), Printed.mixes(read.market().pay(measure)));
      assertArrayEquals(
          written.market().pay(measure).differenceVariances(),
          read.market().pay(measure).differenceVariances());
    }
    assertEquals(written.market().anchors(), read.market().anchors());
    assertEquals(written.market().medians(), read.market().medians());
    assertEquals(.0625, read.market().methodError());
    assertEquals(MadeMarket.RECORD, read.backTest());
    assertEquals(60, read.market().anchor("51-3011").orElseThrow().reports());

    SnapshotFiles.write(Made.withoutTitles(), file());
    assertEquals(BackTest.NONE, SnapshotFiles.read(file()).backTest());
    assertEquals(List.of(), SnapshotFiles.read(file()).market().medians());
  }

  @Test
  void aFolderHoldsWhatTheFileHolds() throws IOException {
    MarketSnapshot written = Made.snapshot();
    Path parts = folder.resolve("deep/er");

    SnapshotFiles.write(written, file());
    SnapshotFiles.writeParts(written, parts);
    MarketSnapshot read = SnapshotFiles.read(parts);

    assertSame(written, read);
    assertEquals(SnapshotFiles.read(file()).manifest(), read.manifest());
    PartStore zip = new ZipParts(file());
    try (Stream<Path> list = Files.list(parts)) {
      for (Path part : list.toList()) {
        byte[] bytes = Files.readAllBytes(part);
        assertArrayEquals(bytes, zip.read(String.valueOf(part.getFileName()), bytes.length));
      }
    }
  }

  @Test
  void equalSnapshotsGiveEqualBytesAndSoDoesOneThatWasRead() throws IOException {
    Path again = folder.resolve("b.payband");
    Path once = folder.resolve("c.payband");

    SnapshotFiles.write(Made.built(120), file());
    SnapshotFiles.write(Made.built(120), again);
    SnapshotFiles.write(SnapshotFiles.read(file()), once);

    assertArrayEquals(Files.readAllBytes(file()), Files.readAllBytes(again));
    assertArrayEquals(Files.readAllBytes(file()), Files.readAllBytes(once));
  }

  @Test
  void anotherFigureGivesAnotherHash() {
    Path other = folder.resolve("b.payband");

    SnapshotFiles.write(Made.snapshot(true, 40), file());
    SnapshotFiles.write(Made.snapshot(true, 41), other);

    assertFalse(
        SnapshotFiles.read(file())
            .manifest()
            .hash()
            .equals(SnapshotFiles.read(other).manifest().hash()));
  }

  @Test
  void aSnapshotWithoutReportsHasNoModels() {
    SnapshotFiles.write(Made.built(10), file());

    MarketSnapshot read = SnapshotFiles.read(file());

    assertEquals(List.of(), read.reported(Measure.TOTAL).roles());
    assertThrows(IllegalStateException.class, read::models);
  }

  @Test
  void partsAreReadWhenTheyAreAskedFor() throws IOException {
    SnapshotFiles.writeParts(Made.snapshot(), folder);
    for (String lazy :
        List.of(
            "official-local.bin.z",
            "places.bin.z",
            "models.bin.z",
            "facts.bin.z",
            "profiles.bin.z",
            "traits.bin.z",
            "growth.bin.z",
            "scope.bin.z",
            "skills.bin.z")) {
      Files.writeString(folder.resolve(lazy), "something else");
    }

    MarketSnapshot read = SnapshotFiles.read(folder);

    assertEquals(2, read.roles().list().size());
    assertTrue(
        assertThrows(SnapshotProblem.class, read::local)
            .getMessage()
            .contains("official-local.bin.z is not the one that its manifest names"));
    assertThrows(SnapshotProblem.class, read::gazetteer);
    assertThrows(SnapshotProblem.class, read::models);
    assertThrows(SnapshotProblem.class, read::facts);
    assertThrows(SnapshotProblem.class, read::profiles);
    assertThrows(SnapshotProblem.class, read::answers);
    assertThrows(SnapshotProblem.class, read::skills);
  }

  @Test
  void factsBesidePayAreKeptAndASnapshotMayDoWithoutThem() {
    MarketSnapshot written = Made.snapshot();
    SnapshotFiles.write(written, file());

    MarketSnapshot read = SnapshotFiles.read(file());

    assertEquals(written.facts(), read.facts());
    assertEquals(written.profiles(), read.profiles());
    assertEquals(written.answers(), read.answers());
    assertEquals(80, read.answers().getFirst().surveys().getFirst().named());
    assertEquals(.125, read.facts().states().find("51-3011", "WA").orElseThrow());
    assertEquals("Bakers", read.facts().outlook("51-3011").orElseThrow().title());
    assertEquals(80, read.facts().traits("baker").orElseThrow().respondents());

    assertEquals(40, read.facts().growth("baker").orElseThrow().reports());

    SnapshotFiles.write(Made.withoutTitles(), file());
    assertEquals(WorkFacts.NONE, SnapshotFiles.read(file()).facts());
    assertEquals(List.of(), SnapshotFiles.read(file()).profiles());
    assertEquals(List.of(), SnapshotFiles.read(file()).answers());
  }

  @Test
  void premiumsOfSkillsAreKeptAndASnapshotMayDoWithoutThem() {
    MarketSnapshot written = Made.snapshot();
    SnapshotFiles.write(written, file());
    assertEquals(written.skills(), SnapshotFiles.read(file()).skills());
    assertEquals(
        -.125, SnapshotFiles.read(file()).skills().findMix("cook", "baker").orElseThrow().log());

    SnapshotFiles.write(Made.withoutTitles(), file());
    assertEquals(SkillPremiums.NONE, SnapshotFiles.read(file()).skills());
  }

  @Test
  void everyPartNamesItsLicenceInAManifestThatPeopleCanRead() throws IOException {
    SnapshotFiles.writeParts(Made.snapshot(), folder);

    String manifest = Files.readString(folder.resolve("manifest.json"));

    for (Part part : Part.values()) {
      String entry = manifest.substring(manifest.indexOf("\"" + part.file() + "\""));
      assertTrue(
          entry.substring(0, entry.indexOf('}')).contains("\"licence\" : \"" + part.licence()));
    }
    assertTrue(manifest.startsWith("{\n  \"format\" : \"payband-snapshot\",\n  \"version\" : 1,"));
  }

  @Test
  void titlesAnswerAsBeforeAndASnapshotMayDoWithoutThem() {
    SnapshotFiles.write(Made.snapshot(), file());
    OccupationModel read = SnapshotFiles.read(file()).titles().orElseThrow();
    assertEquals(Made.snapshot().titles().orElseThrow().find("soup"), read.find("soup"));

    SnapshotFiles.write(Made.withoutTitles(), file());
    assertEquals(Optional.empty(), SnapshotFiles.read(file()).titles());
    assertTrue(SnapshotVerify.check(file()).isSound());
  }

  @Test
  void nothingIsLeftBesideTheFile() throws IOException {
    SnapshotFiles.write(Made.snapshot(), file());
    SnapshotFiles.write(Made.snapshot(), file());

    try (Stream<Path> list = Files.list(folder)) {
      assertEquals(List.of(file()), list.toList());
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsOneSentence() {
    MarketSnapshot made = Made.snapshot();

    assertEquals(
        folder.resolve("no/a")
            + " cannot be written: its folder does not exist. Check the folder, the disk and the"
            + " rights.",
        assertThrows(SnapshotProblem.class, () -> SnapshotFiles.write(made, folder.resolve("no/a")))
            .getMessage());
    assertTrue(
        assertThrows(SnapshotProblem.class, () -> SnapshotFiles.write(made, folder))
            .getMessage()
            .contains("it is a folder"));
  }

  private static void assertSame(MarketSnapshot a, MarketSnapshot b) {
    Manifest m = a.manifest();
    assertEquals(
        new Manifest(
            m.date(),
            m.codeVersion(),
            m.published(),
            m.minimumCohort(),
            b.manifest().hash(),
            m.sources(),
            m.settings()),
        b.manifest());
    assertTrue(b.manifest().hash().matches("[0-9a-f]{64}"));
    assertEquals(a.roles().list(), b.roles().list());
    assertEquals(a.roles().listRules(), b.roles().listRules());
    assertEquals(a.occupations(), b.occupations());
    assertEquals(ladders(a), ladders(b));
    assertEquals(a.official(), b.official());
    assertEquals(a.ageings(), b.ageings());
    for (Measure measure : Measure.values()) {
      assertSame(a.reported(measure), b.reported(measure));
    }
    assertSame(a.local(), b.local());
    assertEquals(a.gazetteer().metros(), b.gazetteer().metros());
    assertEquals(a.gazetteer().states(), b.gazetteer().states());
    assertEquals(a.gazetteer().countries(), b.gazetteer().countries());
    assertEquals(a.models().classes().table(), b.models().classes().table());
    assertEquals(a.models().roleOfTitleFocus(), b.models().roleOfTitleFocus());
    for (Measure measure : Measure.values()) {
      assertArrayEquals(bytes(a.models().person(measure)), bytes(b.models().person(measure)));
      assertArrayEquals(bytes(a.models().page(measure)), bytes(b.models().page(measure)));
    }
  }

  private static List<String> ladders(MarketSnapshot snapshot) {
    return snapshot.ladders().list().stream()
        .map(ladder -> ladder.company() + "|" + ladder.name() + "|" + ladder.steps())
        .toList();
  }

  private static void assertSame(OfficialLocal a, OfficialLocal b) {
    assertEquals(a.occupations(), b.occupations());
    assertEquals(a.areas(), b.areas());
    for (int cell = 0; cell < a.areas().size() * a.occupations().size(); cell++) {
      assertEquals(a.moveAt(cell), b.moveAt(cell));
      assertEquals(a.stretchAt(cell), b.stretchAt(cell));
    }
  }

  /** Records of arrays are compared by what they print. */
  private static void assertSame(ReportedPay a, ReportedPay b) {
    assertEquals(Printed.roles(a), Printed.roles(b));
    assertEquals(Printed.mixes(a), Printed.mixes(b));
    assertArrayEquals(a.differenceVariances(), b.differenceVariances());
    assertEquals(a.placeDisagreement(), b.placeDisagreement());
  }

  private static byte[] bytes(PayModel model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ModelCodec.write(model, new DataOutputStream(out));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
