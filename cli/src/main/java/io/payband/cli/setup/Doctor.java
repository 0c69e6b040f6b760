package io.payband.cli.setup;

import io.payband.sources.SourceDescription;
import io.payband.sources.raw.SourceDescriptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at an installation and names what is wrong with it, each with its repair. */
public final class Doctor {

  private static final int NEEDED_JDK = 25;
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Map<String, String> environment;
  private final String javaVersion;
  private final Charset charset;
  private final SnapshotCheck snapshot;

  /** Opens the snapshot that the program carries and says in words what it is. */
  @FunctionalInterface
  public interface SnapshotCheck {

    /**
     * Reads the whole snapshot and checks its hash.
     *
     * @throws RuntimeException when that fails, with a sentence as its message
     */
    String describe();
  }

  /**
   * A doctor for an installation.
   *
   * @param environment the environment's variables
   * @param javaVersion such as {@code 25.0.3}
   * @param charset how standard output is encoded
   */
  public Doctor(
      Map<String, String> environment,
      String javaVersion,
      Charset charset,
      SnapshotCheck snapshot) {
    this.environment = Map.copyOf(environment);
    this.javaVersion = javaVersion;
    this.charset = charset;
    this.snapshot = snapshot;
  }

  /** Looks at everything. */
  public List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    checks.add(jdk());
    checks.add(snapshot());
    checks.add(letters());
    try {
      Settings settings = Settings.read(Settings.Options.NONE, environment);
      checks.add(Check.ok("settings", "config.yml is in order or not there"));
      checks.add(port(settings));
      checks.add(dataDir(settings.dataDir()));
    } catch (SettingsProblem | IOException | InvalidPathException problem) {
      checks.add(
          Check.failed(
              "settings",
              String.valueOf(problem.getMessage()),
              "correct that line; config-example.yml has every key"));
      checks.add(dataDir(Settings.dataDir(null, environment)));
    }
    checks.addAll(rawData());
    checks.add(
        program(
            "Maven",
            List.of("mvn"),
            "builds from source need it",
            "Debian and Ubuntu: apt install maven; macOS: brew install maven"));
    checks.add(
        program(
            "Chromium",
            BROWSERS,
            "browser tests are skipped without it",
            "Debian: apt install chromium fonts-liberation"));
    return checks;
  }

  private Check jdk() {
    int feature;
    try {
      feature = Runtime.Version.parse(javaVersion).feature();
    } catch (IllegalArgumentException e) {
      feature = 0;
    }
    return feature == NEEDED_JDK
        ? Check.ok("JDK", javaVersion)
        : Check.failed(
            "JDK",
            javaVersion + " where 25 is needed",
            "install a JDK 25 (Debian: apt install openjdk-25-jdk) and name its folder in"
                + " PAYBAND_JDK");
  }

  private Check snapshot() {
    try {
      return Check.ok("snapshot", snapshot.describe());
    } catch (RuntimeException e) {
      return Check.failed(
          "snapshot",
          String.valueOf(e.getMessage()),
          "fetch it again (the one that comes with the program: git checkout, then ./payband), or"
              + " build one: payband build --data DIR --out FILE");
    }
  }

  private Check letters() {
    return charset.equals(StandardCharsets.UTF_8)
        ? Check.ok("letters", "UTF-8")
        : Check.missing(
            "letters",
            charset.name() + ": pictures are drawn in ASCII",
            "set a UTF-8 locale: export LC_ALL=C.UTF-8");
  }

  private Check port(Settings settings) {
    String name = "port " + settings.port();
    if (settings.port() == 0) {
      return Check.ok(name, "any that is free");
    }
    try (ServerSocket socket = new ServerSocket()) {
      // As servers do: a connection that has just been closed does not hold the port.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()));
      return Check.ok(name, "free on " + settings.host());
    } catch (IOException e) {
      return Check.failed(
          name,
          settings.host() + ": " + e.getMessage(),
          "stop the other program, or choose another port: payband serve --port "
              + (settings.port() + 1));
    }
  }

  private static Check dataDir(Path folder) {
    Path existing = folder.toAbsolutePath();
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null || !Files.isDirectory(existing)) {
      return Check.failed(
          "data folder",
          existing + " is no folder",
          "name another one: --data-dir or PAYBAND_DATA_DIR");
    }
    if (!Files.isWritable(existing)) {
      return Check.failed(
          "data folder",
          existing + " may not be written",
          "chown or chmod it, or name another one: --data-dir or PAYBAND_DATA_DIR");
    }
    return Check.ok(
        "data folder",
        folder + (Files.exists(folder) ? "" : ", not there yet: it is made when needed"));
  }

  private List<Check> rawData() {
    String folder = environment.getOrDefault("PAYBAND_DATA", "");
    if (folder.isEmpty()) {
      return List.of(
          Check.missing(
              "raw data",
              "PAYBAND_DATA is not set; only builds of snapshots need it",
              "payband build --describe says which files are expected"));
    }
    Path root = Path.of(folder);
    if (!Files.isDirectory(root)) {
      return List.of(
          Check.failed(
              "raw data",
              "PAYBAND_DATA is " + folder + ", which is no folder",
              "name the folder of the publishers' files, or unset PAYBAND_DATA"));
    }
    List<Check> checks = new ArrayList<>();
    for (SourceDescription source : SourceDescriptions.all()) {
      List<String> absent = RawFiles.absent(root, source);
      boolean enough = RawFiles.isEnough(source, absent);
      String name = "raw data: " + source.id();
      checks.add(
          enough
              ? Check.ok(name, source.name())
              : Check.failed(
                  name,
                  "not there: " + String.join(", ", absent),
                  "payband build --describe " + source.id() + " says where it comes from"));
    }
    return checks;
  }

  private Check program(String name, List<String> commands, String why, String repair) {
    for (String folder : environment.getOrDefault("PATH", "").split(":", -1)) {
      for (String command : commands) {
        if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, command))) {
          return Check.ok(name, Path.of(folder, command).toString());
        }
      }
    }
    return Check.missing(name, "not found; " + why, repair);
  }
}
