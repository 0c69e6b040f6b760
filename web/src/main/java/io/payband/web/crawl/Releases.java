package io.payband.web.crawl;

import io.payband.market.Measure;
import io.payband.web.crawl.MedianChange.Median;
import io.payband.web.crawl.Release.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What changed from release to release, as it is written in {@code changes.json}: an object with
 * {@code format} 1 and {@code releases}, the oldest first, each as {@code payband snapshot diff
 * --feed} prints it. {@code docs/json.md} names the members. Whether a change is beyond an interval
 * is computed here, whatever is written.
 */
final class Releases {

  private static final int FORMAT = 1;
  private static final int MOST_RELEASES = 200;
  private static final int MOST_MEDIANS = 5_000;
  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{16,64}");

  private Releases() {}

  /** Those that come with the program. */
  static List<Release> bundled() {
    try (InputStream in =
        Objects.requireNonNull(Releases.class.getResourceAsStream("changes.json"))) {
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Those of a file, the oldest first.
   *
   * @throws IllegalArgumentException with a sentence that names the release and the member
   */
  static List<Release> read(byte[] json) {
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("changes.json: not JSON", e);
    }
    if (root.path("format").asInt(0) != FORMAT) {
      throw new IllegalArgumentException("changes.json: format: expected " + FORMAT);
    }
    JsonNode list = list(root, "releases", MOST_RELEASES);
    List<Release> releases = new ArrayList<>();
    for (JsonNode node : list) {
      String at = "changes.json, release " + (releases.size() + 1);
      try {
        releases.add(release(node));
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new IllegalArgumentException(at + ": " + e.getMessage(), e);
      }
      Release last = releases.getLast();
      if (releases.size() > 1
          && !releases.get(releases.size() - 2).snapshot().equals(last.previous())) {
        throw new IllegalArgumentException(
            at + ": previous: expected the snapshot of the release before it");
      }
    }
    return List.copyOf(releases);
  }

  private static Release release(JsonNode node) {
    List<MedianChange> medians = new ArrayList<>();
    for (JsonNode one : list(node, "medians", MOST_MEDIANS)) {
      medians.add(
          new MedianChange(
              matching(one, "slug", SLUG),
              text(one, "name"),
              text(one, "kind").equals("role"),
              measure(text(one, "measure")),
              median(one.path("before")),
              median(one.path("after"))));
    }
    return new Release(
        LocalDate.parse(text(node, "released")),
        snapshot(node.path("snapshot")),
        snapshot(node.path("previous")),
        medians);
  }

  private static Snapshot snapshot(JsonNode node) {
    return new Snapshot(YearMonth.parse(text(node, "date")), matching(node, "hash", HASH));
  }

  private static Optional<Median> median(JsonNode node) {
    return node.isNull()
        ? Optional.empty()
        : Optional.of(
            new Median(
                node.path("median").asLong(0),
                node.path("low").asLong(0),
                node.path("high").asLong(0)));
  }

  private static Measure measure(String key) {
    for (Measure measure : Measure.values()) {
      if (measure.key().equals(key)) {
        return measure;
      }
    }
    throw new IllegalArgumentException("measure: expected total or base");
  }

  private static JsonNode list(JsonNode node, String name, int most) {
    JsonNode list = node.path(name);
    if (!list.isArray() || list.size() > most) {
      throw new IllegalArgumentException(name + ": expected a list of at most " + most);
    }
    return list;
  }

  private static String matching(JsonNode node, String name, Pattern pattern) {
    String text = text(node, name);
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException(name + ": expected " + pattern);
    }
    return text;
  }

  private static String text(JsonNode node, String name) {
    String text = node.path(name).asString("");
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + ": expected a text");
    }
    return text;
  }
}
