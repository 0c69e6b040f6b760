package io.payband.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.market.Manifest;
import io.payband.market.SourceEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the repository says of the bundled snapshot is what the snapshot holds. */
class NoticeTest {

  private static final Path BUNDLED = Path.of("src/main/resources/io/payband/store/bundled");
  private static final long MOST_BYTES = 12_000_000;

  @Test
  void everySourceIsNamedWithItsLicence() throws IOException {
    String notice = Files.readString(Path.of("../NOTICE")).replaceAll("\\s+", " ");
    Manifest manifest = BundledSnapshot.load().manifest();
    for (SourceEntry source : manifest.sources()) {
      String publisher = source.publisher().split(" \\(", 2)[0];
      boolean named =
          Stream.of(publisher.split(", ", -1)).allMatch(notice::contains)
              || notice.contains(source.attribution());
      assertTrue(named, source.id() + ": " + source.publisher());
    }
    assertTrue(notice.contains("CC BY 4.0"), "O*NET's licence");
    assertTrue(notice.contains("CC0 1.0"), "licence of the pay reports");
    assertTrue(notice.contains("Kelvin S. do Prado, MIT License"), "licence of the cities");
  }

  @Test
  void everyPartIsListed() throws IOException {
    String notice = Files.readString(Path.of("../NOTICE"));
    for (Part part : Part.values()) {
      String name = part.file().replace(".z", "");
      assertTrue(notice.contains(name), name);
    }
  }

  @Test
  void bundledPartsAreSmallAndSpeakOfTheMonthOfFinalEarnings() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLED)) {
      List<Path> all = files.toList();
      long bytes = 0;
      for (Path file : all) {
        bytes += Files.size(file);
      }
      assertTrue(bytes <= MOST_BYTES, "the parts take " + bytes + " bytes");
    }
    Manifest manifest = BundledSnapshot.load().manifest();
    assertTrue(manifest.published());
    assertEquals(5, manifest.minimumCohort());
  }
}
