package io.payband.cli.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

  @TempDir private Path folder;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void sound() {
    environment.put("PAYBAND_DATA_DIR", folder.toString());
    environment.put("PAYBAND_PORT", "0");
  }

  @Test
  void aSoundInstallationHasNothingToRepair() {
    List<Check> checks = doctor("25.0.3", () -> "of today").checks();

    assertTrue(checks.stream().noneMatch(c -> c.state() == Check.State.FAILED), checks.toString());
  }

  @Test
  void anOlderJdkIsNamedWithWhatToInstall() {
    Check check = find(doctor("21.0.1", () -> "of today"), "JDK");

    assertEquals("21.0.1 where 25 is needed", check.found());
    assertTrue(check.repair().contains("PAYBAND_JDK"), check.repair());
  }

  @Test
  void aDamagedSnapshotIsNamedWithHowToGetAnother() {
    Check check =
        find(
            doctor(
                "25",
                () -> {
                  throw new IllegalStateException("the hash of pay is wrong");
                }),
            "snapshot");

    assertEquals("the hash of pay is wrong", check.found());
    assertTrue(check.repair().contains("payband build"), check.repair());
  }

  @Test
  void aTakenPortIsNamedWithAnother() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      environment.put("PAYBAND_PORT", Integer.toString(socket.getLocalPort()));

      Check check = find(doctor("25", () -> ""), "port " + socket.getLocalPort());

      assertTrue(check.repair().contains("--port " + (socket.getLocalPort() + 1)), check.repair());
    }
  }

  @Test
  void aConfigurationWithAnUnknownKeyIsNamedWithTheNearest() throws IOException {
    Files.writeString(folder.resolve("config.yml"), "server:\n  prot: 80\n");

    Check check = find(doctor("25", () -> ""), "settings");

    assertTrue(check.found().contains("The nearest known one is server.port"), check.found());
    assertFalse(check.repair().isEmpty());
  }

  @Test
  void aDataFolderThatIsAFileIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    environment.put("PAYBAND_DATA_DIR", file.toString());

    Check check = find(doctor("25", () -> ""), "data folder");

    assertTrue(check.found().endsWith("is no folder"), check.found());
    assertTrue(check.repair().contains("PAYBAND_DATA_DIR"), check.repair());
  }

  @Test
  void rawDataThatIsNotThereIsNamedFileByFile() {
    environment.put("PAYBAND_DATA", folder.toString());

    Check check = find(doctor("25", () -> ""), "raw data: levels");

    assertTrue(check.found().startsWith("not there: "), check.found());
    assertTrue(check.repair().contains("--describe levels"), check.repair());
  }

  @Test
  void anotherEncodingIsNamedWithALocale() {
    Doctor doctor = new Doctor(environment, "25", StandardCharsets.US_ASCII, () -> "");

    Check check = find(doctor, "letters");

    assertTrue(check.repair().contains("LC_ALL"), check.repair());
  }

  /** The check of this name, which must have found something to repair. */
  private static Check find(Doctor doctor, String name) {
    Check check =
        doctor.checks().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    assertFalse(check.state() == Check.State.OK, check.toString());
    return check;
  }

  private Doctor doctor(String java, Doctor.SnapshotCheck snapshot) {
    return new Doctor(environment, java, StandardCharsets.UTF_8, snapshot);
  }
}
