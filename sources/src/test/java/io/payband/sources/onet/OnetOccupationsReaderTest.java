package io.payband.sources.onet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.payband.sources.Reading;
import io.payband.sources.SourceProblem;
import io.payband.sources.TestFolder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnetOccupationsReaderTest {

  private static final String[] FILE = {
    "O*NET-SOC Code\tTitle\tDescription",
    "53-0001.00\tWagoners\tDrive \"wagons\", mostly.",
    "53-0001.01\tSled Drivers\tDrive sleds.",
    "53-0002.00\t=Porters\t",
    "53-3.00\tBearers\t"
  };

  @TempDir Path temporary;

  private Map<String, String> names(String... lines) throws SourceProblem {
    Reading reading =
        new TestFolder(temporary)
            .with("onet/occupation_data.tsv", lines)
            .reading(OnetOccupationsReader.DESCRIPTION);
    Map<String, String> names = OnetOccupationsReader.read(reading);
    assertEquals(3, reading.report().refused());
    assertEquals(1, reading.report().used());
    return names;
  }

  @Test
  void onlyWholeOccupationsGiveTheirName() throws SourceProblem {
    assertEquals(Map.of("53-0001", "Wagoners"), names(FILE));
    assertEquals(Map.of("53-0001", "Wagoners"), names(TestFolder.shuffled(FILE)));
  }
}
