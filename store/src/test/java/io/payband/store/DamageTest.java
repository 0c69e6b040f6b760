package io.payband.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.market.MarketSnapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {

  private static final int CASES = 100;

  @TempDir Path folder;
  private Path file;
  private byte[] sound = {};

  @BeforeEach
  void writeOne() throws IOException {
    file = folder.resolve("a.payband");
    SnapshotFiles.write(Made.snapshot(), file);
    sound = Files.readAllBytes(file);
  }

  /** Reads all there is, and gives the sentence; empty when nothing is wrong. */
  private static String sentence(Path path) {
    try {
      MarketSnapshot snapshot = SnapshotFiles.read(path);
      snapshot.local();
      snapshot.gazetteer();
      snapshot.models();
      snapshot.titles();
      snapshot.backTest();
      snapshot.facts();
      snapshot.profiles();
      snapshot.answers();
      snapshot.skills();
      return "";
    } catch (SnapshotProblem e) {
      return e.getMessage();
    }
  }

  private static void assertSentence(String sentence, Path path) {
    assertTrue(sentence.startsWith(path.toString()), sentence);
    assertTrue(sentence.endsWith("."), sentence);
    assertTrue(sentence.contains("payband build"), sentence);
    assertFalse(sentence.contains("Exception"), sentence);
  }

  @Test
  void aFileCutShortAnywhereIsNoticed() throws IOException {
    int step = Math.max(1, sound.length / CASES);
    for (int length = 0; length < sound.length; length += step) {
      Files.write(file, java.util.Arrays.copyOf(sound, length));

      assertSentence(sentence(file), file);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void changedBytesAreNoticedOrDoNotMatter(long seed) throws IOException {
    Random random = new Random(seed);
    Path again = folder.resolve("again");
    for (int i = 0; i < CASES; i++) {
      byte[] changed = sound.clone();
      int at = random.nextInt(changed.length);
      changed[at] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, changed);

      String sentence = sentence(file);

      if (sentence.isEmpty()) {
        // A time or an attribute of a zip entry: no content.
        SnapshotFiles.write(SnapshotFiles.read(file), again);
        assertArrayEquals(sound, Files.readAllBytes(again), "seed " + seed + ", byte " + at);
      } else {
        assertSentence(sentence, file);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void changedBytesOfAFolderAreNoticed(long seed) throws IOException {
    Random random = new Random(seed);
    Path parts = folder.resolve("parts");
    SnapshotFiles.writeParts(Made.snapshot(), parts);
    for (Part part : Part.values()) {
      changeOneByte(parts, part.file(), random, seed);
    }
    for (int i = 0; i < CASES; i++) {
      changeOneByte(parts, "manifest.json", random, seed);
    }
  }

  private static void changeOneByte(Path parts, String name, Random random, long seed)
      throws IOException {
    Path changedFile = parts.resolve(name);
    byte[] bytes = Files.readAllBytes(changedFile);
    byte[] changed = bytes.clone();
    // The manifest ends with the seal's own closing.
    int at = random.nextInt(changed.length - 5);
    changed[at] ^= (byte) (1 + random.nextInt(255));
    Files.write(changedFile, changed);

    String sentence = sentence(parts);

    assertFalse(sentence.isEmpty(), name + ", seed " + seed + ", byte " + at);
    assertSentence(sentence, parts);
    assertFalse(SnapshotVerify.check(parts).isSound());
    Files.write(changedFile, bytes);
  }

  /** Whatever the values are, with hashes that fit, there is a sentence or a snapshot. */
  @ParameterizedTest
  @EnumSource(Part.class)
  void aPartThatWasWrittenWrongIsASentence(Part part) throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>(SnapshotWriter.files(Made.snapshot()));
    ManifestFile manifest =
        ManifestReader.read("x", java.util.Objects.requireNonNull(files.get("manifest.json")));
    byte[] plain =
        Packed.inflate(
            java.util.Objects.requireNonNull(files.get(part.file())), manifest.entry(part).bytes());
    Path parts = folder.resolve("parts");
    SnapshotFiles.writeParts(Made.snapshot(), parts);
    Random random = new Random(part.number());
    for (int i = 0; i < CASES; i++) {
      byte[] changed = plain.clone();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      byte[] wrong =
          random.nextInt(4) == 0
              ? java.util.Arrays.copyOf(changed, random.nextInt(changed.length))
              : changed;
      byte[] stored = Packed.deflate(wrong);
      Files.write(parts.resolve(part.file()), stored);
      Files.write(
          parts.resolve("manifest.json"),
          withEntry(
              manifest,
              new PartEntry(
                  part, stored.length, wrong.length, Packed.crc32(stored), Packed.sha256(stored))));

      String sentence = sentence(parts);

      if (!sentence.isEmpty()) {
        assertSentence(sentence, parts);
      }
    }
  }

  private static byte[] withEntry(ManifestFile manifest, PartEntry other) {
    return ManifestJson.write(
        new ManifestFile(
            manifest.manifest(),
            manifest.entries().stream().map(e -> e.part() == other.part() ? other : e).toList()));
  }

  private void rewriteManifest(UnaryOperator<String> change) throws Exception {
    SnapshotFiles.writeParts(Made.snapshot(), folder);
    Path manifest = folder.resolve("manifest.json");
    String text = change.apply(Files.readString(manifest));
    String body = text.substring(0, text.lastIndexOf(ManifestJson.SEAL));
    Files.writeString(
        manifest,
        body + ManifestJson.SEAL + Packed.crc32(body.getBytes(StandardCharsets.UTF_8)) + "\"\n}\n");
  }

  @Test
  void aSnapshotOfANewerProgramSaysSo() throws Exception {
    rewriteManifest(text -> text.replace("\"version\" : 1", "\"version\" : 2"));

    assertEquals(
        folder
            + " was written by a newer Payband: its format is 2, this program reads 1. Update"
            + " Payband, or write the snapshot again with payband build.",
        sentence(folder));
  }

  @Test
  void aPartThatClaimsTheSizeOfABombIsNotInflated() throws Exception {
    rewriteManifest(
        text -> text.replaceFirst("(pay.bin.z[^}]*\"bytes\" : )[0-9]+", "$1" + (256 << 20)));
    assertTrue(sentence(folder).contains("damaged") || sentence(folder).contains("larger"));

    rewriteManifest(
        text -> text.replaceFirst("(pay.bin.z[^}]*\"bytes\" : )[0-9]+", "$1" + Integer.MAX_VALUE));
    assertTrue(sentence(folder).contains("is larger than a snapshot can be"));
  }

  @Test
  void aManifestWithoutAPartOrOfAnotherKindIsNoticed() throws Exception {
    rewriteManifest(text -> text.replace("places.bin.z", "prices.bin.z"));
    assertTrue(sentence(folder).contains("a part that is not known"));

    rewriteManifest(text -> text.replace("\"date\" : \"2026-06\"", "\"date\" : \"June\""));
    assertTrue(sentence(folder).contains("its manifest cannot be read"));

    rewriteManifest(text -> text.replace("\"date\"", "\"day\""));
    assertTrue(sentence(folder).contains("its manifest is not complete"));
  }

  @Test
  void whatIsNoSnapshotIsCalledThat() throws IOException {
    Files.writeString(file, "role,pay\nbaker,50000\n");
    assertTrue(sentence(file).startsWith(file + " is no snapshot of Payband"));

    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
    }
    assertTrue(sentence(file).startsWith(file + " is no snapshot of Payband"));

    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertTrue(sentence(empty).startsWith(empty + " is no snapshot of Payband"));
  }

  @Test
  void anAbsentFileIsCalledThat() {
    Path absent = folder.resolve("none");

    assertEquals(
        "There is no file " + absent + ". Name a snapshot that payband build has written.",
        sentence(absent));
  }

  @Test
  void anAbsentPartIsNamed() throws IOException {
    SnapshotFiles.writeParts(Made.snapshot(), folder);
    Files.delete(folder.resolve("pay.bin.z"));

    assertTrue(sentence(folder).contains("pay.bin.z is missing"));
    assertFalse(SnapshotVerify.check(folder).isSound());
  }

  @Test
  void onePartDoesNotPassForAnother() throws IOException {
    PartOutput out = new PartOutput(Part.PLACES);

    assertThrows(IOException.class, () -> new PartInput(Part.PAY, out.toBytes()));
  }
}
