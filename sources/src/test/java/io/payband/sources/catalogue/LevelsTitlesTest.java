package io.payband.sources.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.payband.job.LevelsRoleRules;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Needs the raw data: skipped where PAYBAND_DATA does not name their folder. */
class LevelsTitlesTest {

  @Test
  void everyReportOfLevelsHasARole() throws IOException {
    Path file = Path.of(System.getenv().getOrDefault("PAYBAND_DATA", ""), "levels/levels.csv.gz");
    assumeTrue(Files.isRegularFile(file), "PAYBAND_DATA does not name a folder with levels/");
    LevelsRoleRules rules = Catalogues.levelsRules();
    var titles = new TreeSet<String>();
    var without = new TreeMap<String, Integer>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        String title = row.getField("title");
        titles.add(title);
        if (rules.roleOf(title, row.getField("tag")).isEmpty()) {
          without.merge(title, 1, Integer::sum);
        }
      }
    }
    assertEquals(15, titles.size());
    assertEquals(new TreeMap<String, Integer>(), without);
  }
}
