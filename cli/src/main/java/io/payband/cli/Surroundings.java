package io.payband.cli;

import io.payband.cli.text.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param terminal where it reads and writes
 * @param snapshots opens snapshots
 * @param environment the environment's variables
 * @param program how the program is called in commands that are suggested, quoted for a shell
 */
record Surroundings(
    Terminal terminal, Snapshots snapshots, Map<String, String> environment, String program) {

  /** Copies the map. */
  Surroundings {
    environment = Map.copyOf(environment);
  }

  /**
   * How the program can be called from where it was: by name where the shell finds it, else by the
   * launcher's path.
   *
   * @param home folder of the launcher; empty when it was not used
   * @param here working folder
   */
  static String program(Map<String, String> environment, String home, Path here) {
    for (String folder : environment.getOrDefault("PATH", "").split(":", -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, "payband"))) {
        return "payband";
      }
    }
    if (home.isEmpty() || !Files.isExecutable(Path.of(home, "payband"))) {
      return "payband";
    }
    return Path.of(home).equals(here.toAbsolutePath().normalize())
        ? "./payband"
        : Shell.word(home + "/payband");
  }
}
