package io.payband.bench.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words behind a bench's name: {@code --name value} each, or {@code --name} alone. */
public final class Options {

  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> environment;

  private Options(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * Reads the words.
   *
   * @param named options that take a value
   * @param flags options that stand alone
   */
  public static Options of(List<String> words, Set<String> named, Set<String> flags) {
    return of(words, named, flags, System.getenv());
  }

  static Options of(
      List<String> words, Set<String> named, Set<String> flags, Map<String, String> environment) {
    Options options = new Options(environment);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (flags.contains(word)) {
        options.values.put(word, "");
      } else if (!named.contains(word)) {
        throw new BenchProblem("There is no option " + word + " here; --help lists them.");
      } else if (i + 1 == words.size()) {
        throw new BenchProblem(word + " needs a value.");
      } else {
        options.values.put(word, words.get(++i));
      }
    }
    return options;
  }

  /** Whether an option was given. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** An option's text. */
  public String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  /** An option's whole number. */
  public int number(String name, int otherwise, int least) {
    String text = values.get(name);
    int value;
    try {
      value = text == null ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new BenchProblem(name + ": a whole number was expected, not " + text + ".", e);
    }
    if (value < least) {
      throw new BenchProblem(name + ": at least " + least + " was expected, not " + value + ".");
    }
    return value;
  }

  /** The data folder: {@code --data}, else the environment's {@code PAYBAND_DATA}. */
  public Path data() {
    String given = values.getOrDefault("--data", environment.getOrDefault("PAYBAND_DATA", ""));
    if (given.isEmpty()) {
      throw new BenchProblem(
          "This bench reads the publishers' files: name their folder with --data DIR or in"
              + " PAYBAND_DATA.");
    }
    Path folder = Path.of(given);
    if (!Files.isDirectory(folder)) {
      throw new BenchProblem("There is no folder " + folder + ", which was named as the data.");
    }
    return folder;
  }
}
