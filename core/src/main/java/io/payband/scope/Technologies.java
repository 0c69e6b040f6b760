package io.payband.scope;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which kind a technology belongs to, as surveys write its name. One technology has one kind or, on
 * purpose, none. Immutable.
 */
public final class Technologies {

  private static final String FILE = "technologies.tsv";
  private static final String NONE = "-";
  private static final int COLUMNS = 3;

  private final Map<String, Optional<TechnologyKind>> kinds;

  private Technologies(Map<String, Optional<TechnologyKind>> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  /** The map that the program carries. */
  public static Technologies bundled() {
    InputStream file = Objects.requireNonNull(Technologies.class.getResourceAsStream(FILE), FILE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      Map<String, Optional<TechnologyKind>> kinds = new HashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          read(line, kinds);
        }
      }
      return new Technologies(kinds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(String line, Map<String, Optional<TechnologyKind>> kinds) {
    String[] cells = line.split("\t", COLUMNS);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException("a kind, names and a reason were expected: " + line);
    }
    Optional<TechnologyKind> kind =
        cells[0].equals(NONE) ? Optional.empty() : Optional.of(TechnologyKind.valueOf(cells[0]));
    for (String name : cells[1].split(";", -1)) {
      if (kinds.put(name.strip(), kind) != null) {
        throw new IllegalStateException("a technology is listed twice: " + name);
      }
    }
  }

  /** Its kind; empty when it has none, or is not listed. */
  public Optional<TechnologyKind> kind(String technology) {
    return kinds.getOrDefault(technology, Optional.empty());
  }

  /** Whether it has a kind, or has none on purpose. */
  public boolean isListed(String technology) {
    return kinds.containsKey(technology);
  }
}
