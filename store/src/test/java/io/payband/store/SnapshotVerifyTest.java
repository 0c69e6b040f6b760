package io.payband.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotVerifyTest {

  @TempDir Path folder;

  @Test
  void aSoundSnapshotHasAllItsPartsAndNoProblem() {
    SnapshotFiles.writeParts(Made.snapshot(), folder);

    SnapshotVerify.Report report = SnapshotVerify.check(folder);

    assertEquals(List.of(), report.problems());
    assertTrue(report.manifest().isPresent());
    assertEquals(
        List.of(
            "Apache-2.0; names of occupations from O*NET 29.0, CC BY 4.0",
            "public domain",
            "public domain",
            "ODbL-1.0",
            "ODbL-1.0",
            "MIT",
            "CC BY 4.0; weights and hashes computed from O*NET 29.0 of USDOL/ETA, altered",
            "ODbL-1.0",
            "ODbL-1.0",
            "public domain",
            "CC BY 4.0; ratings and names from O*NET 29.0 of USDOL/ETA, altered",
            "ODbL-1.0",
            "ODbL-1.0",
            "ODbL-1.0",
            "ODbL-1.0",
            "ODbL-1.0"),
        report.parts().stream().map(SnapshotVerify.PartReport::licence).toList());
  }

  @Test
  void recordsThatAreNotAccountedForAreToldApartFromDamage() throws IOException {
    change("\"refused\" : 7", "\"refused\" : 8");

    List<String> problems = SnapshotVerify.check(folder).problems();

    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().endsWith("60 records were read, but 61 are accounted for."));
  }

  @Test
  void aHashThatIsNotThatOfThePartsIsNoticed() throws IOException {
    change("\"hash\" : \"", "\"hash\" : \"0");

    assertEquals(
        List.of("The hash in the manifest is not that of the parts."),
        SnapshotVerify.check(folder).problems());
  }

  @Test
  void whatCannotBeReadIsAProblemAndNoException() {
    SnapshotVerify.Report report = SnapshotVerify.check(folder.resolve("none"));

    assertTrue(report.manifest().isEmpty());
    assertEquals(1, report.problems().size());
  }

  private void change(String from, String to) throws IOException {
    SnapshotFiles.writeParts(Made.snapshot(), folder);
    Path manifest = folder.resolve("manifest.json");
    String text = Files.readString(manifest).replace(from, to);
    String body = text.substring(0, text.lastIndexOf(ManifestJson.SEAL));
    String seal = Packed.crc32(body.getBytes(StandardCharsets.UTF_8));
    Files.writeString(manifest, body + ManifestJson.SEAL + seal + "\"\n}\n");
  }
}
