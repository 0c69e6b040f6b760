package io.payband.cli.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @TempDir private Path folder;

  @Test
  void nothingIsNeeded() throws IOException {
    Settings settings = Settings.read(Settings.Options.NONE, Map.of("XDG_DATA_HOME", "/none"));

    assertEquals(new Settings(8080, "127.0.0.1", null, Path.of("/none/payband"), ""), settings);
  }

  @Test
  void anOptionWinsOverAVariableAndThatOverTheFile() throws IOException {
    write("server:\n  port: 1001\n  host: 127.0.0.2\nsnapshot: file.pbs\n");

    assertEquals(1001, read(null, Map.of()).port());
    assertEquals("127.0.0.2", read(null, Map.of()).host());
    assertEquals(Path.of("file.pbs"), read(null, Map.of()).snapshot());
    assertEquals(1002, read(null, Map.of("PAYBAND_SERVER_PORT", "1002")).port());
    assertEquals(1003, read(null, Map.of("PAYBAND_PORT", "1003")).port());
    assertEquals(1004, read("1004", Map.of("PAYBAND_PORT", "1003")).port());
  }

  @ParameterizedTest
  @CsvSource({
    "'server:\n  prot: 1', unknown key server.prot. The nearest known one is server.port.",
    "'port: 1', unknown key port. The nearest known one is server.port.",
    "'dataFolder: x', unknown key dataFolder. The nearest known one is dataDir.",
    "'server:\n  port: [1]', server.port: expected one value",
    "'server:\n  port: many', 'server.port: expected a port from 0 to 65535, found “many”.'",
    "'server: {port: 1', line 2",
    "'just words', expected keys with values",
    "'server:\n  port: 1\n  port: 2', duplicate",
    "'a: !!java.net.URL [x]', Global tag is not allowed",
  })
  void whatCannotBeUsedIsNamed(String yaml, String message) throws IOException {
    write(yaml + "\n");

    SettingsProblem problem = assertThrows(SettingsProblem.class, () -> read(null, Map.of()));

    assertTrue(String.valueOf(problem.getMessage()).contains(message), problem.getMessage());
  }

  @Test
  void theExampleIsUnderstoodAndChangesNothing() throws IOException {
    Files.copy(Path.of("../config-example.yml"), folder.resolve("config.yml"));

    assertEquals(new Settings(8080, "127.0.0.1", null, folder, ""), read(null, Map.of()));
  }

  private void write(String yaml) throws IOException {
    Files.writeString(folder.resolve("config.yml"), yaml);
  }

  private Settings read(@Nullable String port, Map<String, String> environment) throws IOException {
    return Settings.read(new Settings.Options(port, null, null, folder.toString()), environment);
  }
}
