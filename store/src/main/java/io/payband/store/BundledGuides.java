package io.payband.store;

import io.payband.guide.RoleGuide;
import io.payband.guide.RoleGuides;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The role guides that the program carries: a file each, read when its role is first asked for.
 * Safe for use by several threads.
 */
public final class BundledGuides implements RoleGuides {

  static final String FOLDER = "guides";

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Map<String, Optional<RoleGuide>> read = new ConcurrentHashMap<>();

  /**
   * {@inheritDoc}
   *
   * @throws GuideProblem for a guide that cannot be read
   */
  @Override
  public Optional<RoleGuide> find(String role) {
    Optional<RoleGuide> known = read.get(role);
    if (known != null) {
      return known;
    }
    Optional<RoleGuide> found = SLUG.matcher(role).matches() ? open(role) : Optional.empty();
    if (found.isPresent()) {
      read.put(role, found);
    }
    return found;
  }

  private static Optional<RoleGuide> open(String role) {
    String file = role + GuideFile.ENDING;
    try (InputStream in = BundledGuides.class.getResourceAsStream(FOLDER + "/" + file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(GuideFile.read(file, in.readNBytes(GuideFile.LONGEST + 1)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
