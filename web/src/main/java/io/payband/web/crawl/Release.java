package io.payband.web.crawl;

import io.payband.compare.SnapshotDifference;
import io.payband.market.Manifest;
import io.payband.web.json.Json;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A snapshot that was released, beside the one before it.
 *
 * @param day when it was released
 * @param snapshot what was released
 * @param previous what it is set beside
 * @param medians those that differ: beyond their interval first, then by size
 */
public record Release(
    LocalDate day, Snapshot snapshot, Snapshot previous, List<MedianChange> medians) {

  private static final Comparator<MedianChange> LARGEST =
      Comparator.comparing((MedianChange change) -> !change.isBeyond())
          .thenComparingDouble(change -> -Math.abs(Math.log(change.ratio())))
          .thenComparing(MedianChange::slug)
          .thenComparing(MedianChange::measure);

  /** Puts the largest change first. */
  public Release {
    medians = medians.stream().sorted(LARGEST).toList();
    if (snapshot.hash().equals(previous.hash())) {
      throw new IllegalArgumentException("a snapshot is not set beside itself");
    }
  }

  /**
   * A snapshot by its name.
   *
   * @param date the month that its figures speak of
   * @param hash hash over all its parts
   */
  public record Snapshot(YearMonth date, String hash) {

    /** Of a manifest. */
    static Snapshot of(Manifest manifest) {
      return new Snapshot(manifest.date(), manifest.hash());
    }
  }

  /** What is told of the difference between two snapshots. */
  public static Release of(
      SnapshotDifference difference, Manifest before, Manifest after, LocalDate day) {
    return new Release(
        day,
        Snapshot.of(after),
        Snapshot.of(before),
        difference.cells().stream().map(MedianChange::of).flatMap(Optional::stream).toList());
  }

  /** How many medians lie outside the interval that they had. */
  long beyond() {
    return medians.stream().filter(MedianChange::isBeyond).count();
  }

  /** Writes it as an element of {@code changes.json}. */
  public void write(Json json) {
    json.object().text("released", day.toString());
    snapshot(json, "snapshot", snapshot);
    snapshot(json, "previous", previous);
    json.array("medians");
    for (MedianChange change : medians) {
      json.object()
          .text("slug", change.slug())
          .text("name", change.name())
          .text("kind", change.isRole() ? "role" : "occupation")
          .text("measure", change.measure().key());
      median(json, "before", change.before(), "not in the earlier snapshot");
      median(json, "after", change.after(), "not in the later snapshot");
      json.number(
              "change",
              change.before().isPresent() && change.after().isPresent()
                  ? change.ratio() - 1
                  : Double.NaN,
              4,
              "there is one median alone")
          .flag("beyond", change.isBeyond())
          .end();
    }
    json.endArray().end();
  }

  private static void snapshot(Json json, String name, Snapshot snapshot) {
    json.object(name).text("date", snapshot.date().toString()).text("hash", snapshot.hash()).end();
  }

  private static void median(
      Json json, String name, Optional<MedianChange.Median> median, String reason) {
    if (median.isEmpty()) {
      json.absent(name, reason);
      return;
    }
    json.object(name)
        .whole("median", median.get().median())
        .whole("low", median.get().low())
        .whole("high", median.get().high())
        .end();
  }
}
