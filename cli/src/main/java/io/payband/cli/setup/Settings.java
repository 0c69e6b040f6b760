package io.payband.cli.setup;

import io.payband.cli.text.Closest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The server's settings: what is said nearer wins, an option before a variable of the environment,
 * that before {@code config.yml} in the data folder, that before the default.
 *
 * @param port port to listen on; 0 for any that is free
 * @param host address to listen on
 * @param snapshot snapshot to answer from, or null for the one that comes with the program
 * @param dataDir folder of everything that is kept
 * @param publicAddress where the server is reached from outside, as it was written; may be empty
 */
public record Settings(
    int port, String host, @Nullable Path snapshot, Path dataDir, String publicAddress) {

  private static final String PORT = "server.port";
  private static final String HOST = "server.host";
  private static final String PUBLIC_ADDRESS = "server.publicAddress";
  private static final String SNAPSHOT = "snapshot";
  private static final String DATA_DIR = "dataDir";
  private static final List<String> KEYS = List.of(PORT, HOST, PUBLIC_ADDRESS, SNAPSHOT, DATA_DIR);
  private static final int HIGHEST_PORT = 65_535;
  private static final int LONGEST_FILE = 100_000;

  /** What was said on the command line; null where nothing was. */
  public record Options(
      @Nullable String port,
      @Nullable String host,
      @Nullable String snapshot,
      @Nullable String dataDir) {

    /** Nothing said. */
    public static final Options NONE = new Options(null, null, null, null);
  }

  /**
   * Reads the settings.
   *
   * @throws SettingsProblem for a key that is not known or a value that cannot be used
   */
  public static Settings read(Options options, Map<String, String> environment) throws IOException {
    Path dataDir = dataDir(options.dataDir(), environment);
    Path file = dataDir.resolve("config.yml");
    Map<String, String> written = Files.exists(file) ? parse(file) : Map.of();
    String port = first(options.port(), environment, written, "8080", PORT, "PAYBAND_PORT");
    String host = first(options.host(), environment, written, "127.0.0.1", HOST, "PAYBAND_HOST");
    String snapshot = first(options.snapshot(), environment, written, "", SNAPSHOT, "");
    String movedTo = written.getOrDefault(DATA_DIR, "");
    boolean said = options.dataDir() != null || !environmentOf(environment, DATA_DIR).isEmpty();
    return new Settings(
        port(port, where(options.port(), environment, file, PORT, "PAYBAND_PORT")),
        host,
        snapshot.isEmpty() ? null : Path.of(snapshot),
        said || movedTo.isEmpty() ? dataDir : Path.of(movedTo),
        first(null, environment, written, "", PUBLIC_ADDRESS, "PAYBAND_PUBLIC_ADDRESS"));
  }

  /** The data folder by option, by variable, or by the convention for a user's data. */
  public static Path dataDir(@Nullable String option, Map<String, String> environment) {
    String said = option != null ? option : environmentOf(environment, DATA_DIR);
    if (!said.isEmpty()) {
      return Path.of(said);
    }
    String base = environment.getOrDefault("XDG_DATA_HOME", "");
    if (!base.isEmpty()) {
      return Path.of(base, "payband");
    }
    String home = environment.getOrDefault("HOME", System.getProperty("user.home", "."));
    return Path.of(home, ".local", "share", "payband");
  }

  private static String first(
      @Nullable String option,
      Map<String, String> environment,
      Map<String, String> written,
      String usual,
      String key,
      String shortName) {
    if (option != null) {
      return option;
    }
    String variable = environment.getOrDefault(shortName, "");
    if (variable.isEmpty()) {
      variable = environmentOf(environment, key);
    }
    return variable.isEmpty()
        ? Optional.of(written.getOrDefault(key, "")).filter(v -> !v.isEmpty()).orElse(usual)
        : variable;
  }

  /** {@code server.port} is PAYBAND_SERVER_PORT, {@code dataDir} is PAYBAND_DATA_DIR. */
  private static String environmentOf(Map<String, String> environment, String key) {
    return environment.getOrDefault(variable(key), "");
  }

  private static String variable(String key) {
    StringBuilder name = new StringBuilder("PAYBAND_");
    for (int i = 0; i < key.length(); i++) {
      char letter = key.charAt(i);
      if (letter == '.' || Character.isUpperCase(letter)) {
        name.append('_');
      }
      if (letter != '.') {
        name.append(Character.toUpperCase(letter));
      }
    }
    return name.toString();
  }

  private static String where(
      @Nullable String option,
      Map<String, String> environment,
      Path file,
      String key,
      String shortName) {
    if (option != null) {
      return "--port";
    }
    for (String name : List.of(shortName, variable(key))) {
      if (!environment.getOrDefault(name, "").isEmpty()) {
        return name;
      }
    }
    return file + ", " + key;
  }

  private static int port(String written, String where) {
    try {
      int port = Integer.parseInt(written.strip());
      if (port >= 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw wrongPort(written, where);
    }
    throw wrongPort(written, where);
  }

  private static SettingsProblem wrongPort(String written, String where) {
    return new SettingsProblem(
        where + ": expected a port from 0 to 65535, found “" + written + "”.");
  }

  private static Map<String, String> parse(Path file) throws IOException {
    if (Files.size(file) > LONGEST_FILE) {
      throw new SettingsProblem(file + " is too long to be a configuration.");
    }
    Object document;
    try {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      document = new Yaml(new SafeConstructor(options)).load(Files.readString(file));
    } catch (MarkedYAMLException e) {
      String line =
          e.getProblemMark() == null ? "" : ", line " + (e.getProblemMark().getLine() + 1);
      throw new SettingsProblem(file + line + ": " + e.getProblem() + ".");
    } catch (YAMLException e) {
      throw new SettingsProblem(file + ": " + e.getMessage() + ".");
    }
    Map<String, String> values = new LinkedHashMap<>();
    if (document != null) {
      flatten(file, "", document, values);
    }
    return values;
  }

  private static void flatten(
      Path file, String prefix, @Nullable Object value, Map<String, String> into) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) ->
          flatten(file, prefix.isEmpty() ? "" + key : prefix + "." + key, inner, into));
      return;
    }
    if (!KEYS.contains(prefix)) {
      String section = prefix + ".";
      if (value == null && KEYS.stream().anyMatch(key -> key.startsWith(section))) {
        return;
      }
      throw new SettingsProblem(
          prefix.isEmpty()
              ? file + ": expected keys with values."
              : file
                  + ": unknown key "
                  + prefix
                  + ". The nearest known one is "
                  + nearest(prefix)
                  + ".");
    }
    if (value instanceof List<?>) {
      throw new SettingsProblem(file + ", " + prefix + ": expected one value, found a list.");
    }
    into.put(prefix, value == null ? "" : value.toString());
  }

  private static String nearest(String key) {
    return Closest.to(key, KEYS)
        .or(() -> lastPart(key))
        .orElseGet(() ->
            KEYS.stream()
                .min(java.util.Comparator.comparingInt(k -> shared(key, k)))
                .orElseThrow());
  }

  private static Optional<String> lastPart(String key) {
    String last = key.substring(key.lastIndexOf('.') + 1);
    return KEYS.stream()
        .filter(k -> Closest.to(last, List.of(k.substring(k.lastIndexOf('.') + 1))).isPresent())
        .findFirst();
  }

  /** Letters of one that the other does not have, as a last resort. */
  private static int shared(String one, String other) {
    return (int) one.chars().filter(c -> other.indexOf(c) < 0).count()
        + (int) other.chars().filter(c -> one.indexOf(c) < 0).count();
  }
}
