package io.payband.cli.text;

import io.payband.compare.SnapshotDifference;
import io.payband.compare.SnapshotDifference.Cell;
import io.payband.compare.SnapshotDifference.Count;
import io.payband.compare.SnapshotDifference.Entry;
import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.Lane;
import io.payband.market.Manifest;
import io.payband.web.json.EstimateJson;
import io.payband.web.json.Json;
import java.util.ArrayList;
import java.util.List;

/** What differs between two snapshots, for people and for programs. */
public final class DifferenceText {

  private static final int NAME = 36;
  private static final int MONEY = 11;
  private static final int CHANGE = 11;
  private static final List<String> QUANTILES = List.of("p10", "p25", "p50", "p75", "p90");

  private final SnapshotDifference difference;
  private final List<String> parts;
  private final int most;

  /**
   * For one difference.
   *
   * @param parts names of the parts whose bytes differ
   * @param most how many figures are listed
   */
  public DifferenceText(SnapshotDifference difference, List<String> parts, int most) {
    this.difference = difference;
    this.parts = List.copyOf(parts);
    this.most = most;
  }

  /**
   * One of the two snapshots.
   *
   * @param file as it was written
   * @param manifest what it is made of
   */
  public record Named(String file, Manifest manifest) {}

  /** The difference as lines. */
  public List<String> lines(Named first, Named second, Glyphs glyphs) {
    List<String> lines = new ArrayList<>();
    named(lines, "First ", first, glyphs);
    named(lines, "Second", second, glyphs);
    lines.addAll(Lines.wrap(glyphs.text(summary())));
    entries(lines, "Sources", difference.sources(), glyphs);
    entries(lines, "Settings", difference.settings(), glyphs);
    List<Cell> shown = difference.cells().stream().limit(most).toList();
    if (!shown.isEmpty()) {
      lines.add("");
      lines.add(
          Lines.left("Median of the nation", NAME)
              + Lines.right("First", MONEY)
              + Lines.right("Second", MONEY)
              + Lines.right("Most moved", CHANGE)
              + Lines.right("Reports", MONEY));
      shown.forEach(cell -> cell(lines, cell, glyphs));
      int rest = difference.cells().size() - shown.size();
      if (rest > 0) {
        lines.add("");
        lines.add("and " + Figures.grouped(rest) + " more; --limit 0 lists all of them");
      }
    }
    return lines;
  }

  private static void named(List<String> lines, String label, Named one, Glyphs glyphs) {
    lines.addAll(
        Lines.wrap(
            glyphs.text(
                one.file
                    + ": "
                    + Figures.month(one.manifest.date())
                    + ", "
                    + SourceLine.shortHash(one.manifest)
                    + (one.manifest.published() ? "" : ", private")),
            label + "  ",
            "        "));
  }

  private String summary() {
    if (difference.isEmpty()) {
      return (parts.isEmpty()
              ? "Nothing differs: "
              : "No figure of the nation or a place differs: ")
          + Figures.grouped(difference.compared())
          + " figures of the nation are alike"
          + (parts.isEmpty() ? "." : ", but not the bytes of " + String.join(", ", parts) + ".");
    }
    int alone = difference.onlyInFirst() + difference.onlyInSecond();
    double largest =
        difference.cells().stream()
            .mapToDouble(Cell::size)
            .filter(Double::isFinite)
            .max()
            .orElse(0);
    return Figures.grouped(difference.cells().size() - alone)
        + " of "
        + Figures.grouped(difference.compared())
        + " figures of the nation differ"
        + (largest > 0 ? ", by at most " + Figures.percent(Math.expm1(largest)) : "")
        + "; "
        + Figures.grouped(difference.onlyInFirst())
        + " are in the first alone, "
        + Figures.grouped(difference.onlyInSecond())
        + " in the second alone. In places, "
        + counted(difference.reportedPlaces())
        + " reported and "
        + counted(difference.officialPlaces())
        + " official figures differ. Parts with other bytes: "
        + (parts.isEmpty() ? "none" : String.join(", ", parts))
        + ".";
  }

  private static String counted(Count count) {
    return Figures.grouped(count.different()) + " of " + Figures.grouped(count.compared());
  }

  private static void entries(
      List<String> lines, String heading, List<Entry> entries, Glyphs glyphs) {
    if (entries.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(heading);
    for (Entry entry : entries) {
      String name = entry.name() + (entry.what().isEmpty() ? "" : ", " + entry.what());
      lines.addAll(
          Lines.wrap(
              glyphs.text(name + ": " + value(entry.first()) + " → " + value(entry.second())),
              "  ",
              "    "));
    }
  }

  /** A value, a hash by its first letters. */
  private static String value(String value) {
    return value.isEmpty()
        ? "none"
        : value.matches("[0-9a-f]{64}") ? value.substring(0, 12) : value;
  }

  private static void cell(List<String> lines, Cell cell, Glyphs glyphs) {
    String of =
        (cell.level() == null ? "" : " " + cell.level())
            + ", "
            + (cell.lane() == Lane.OFFICIAL ? "official" : cell.measure().key());
    String name = Lines.cut(cell.name(), NAME - of.length()) + of;
    lines.add(
        glyphs.text(
            (Lines.left(name, NAME)
                    + Lines.right(median(cell.first()), MONEY)
                    + Lines.right(median(cell.second()), MONEY)
                    + Lines.right(mostMoved(cell), CHANGE)
                    + Lines.right(reports(cell), MONEY))
                .stripTrailing()));
  }

  private static String median(Estimate estimate) {
    return estimate instanceof Estimate.Estimated found
        ? Figures.money(found.band().p50())
        : "none";
  }

  private static String mostMoved(Cell cell) {
    List<Double> changes = cell.changes();
    int most = 2;
    for (int j = 0; j < changes.size(); j++) {
      if (Math.abs(changes.get(j)) > Math.abs(changes.get(most))) {
        most = j;
      }
    }
    if (changes.isEmpty()) {
      return "";
    }
    double share = Math.expm1(changes.get(most));
    String sign = Math.round(100 * share) > 0 ? "+" : "";
    return QUANTILES.get(most) + " " + sign + Figures.percent(share);
  }

  private static String reports(Cell cell) {
    String first = reports(cell.first());
    String second = reports(cell.second());
    return first.equals(second) ? first : first + "→" + second;
  }

  private static String reports(Estimate estimate) {
    if (!(estimate instanceof Estimate.Estimated found)) {
      return "";
    }
    Evidence evidence = found.evidence();
    return evidence.kind() == Lane.OFFICIAL
        ? ""
        : evidence.withheld() ? "<5" : Long.toString(evidence.reports());
  }

  /** The difference as one JSON object. */
  public void json(Json json, Manifest first, Manifest second) {
    json.object().object("first");
    ManifestText.names(json, first);
    json.end().object("second");
    ManifestText.names(json, second);
    json.end()
        .flag("equal", difference.isEmpty() && parts.isEmpty())
        .object("summary")
        .whole("compared", difference.compared())
        .whole("different", difference.cells().size())
        .whole("onlyInFirst", difference.onlyInFirst())
        .whole("onlyInSecond", difference.onlyInSecond());
    count(json, "reportedPlaces", difference.reportedPlaces());
    count(json, "officialPlaces", difference.officialPlaces());
    json.end();
    json.texts("parts", parts);
    entries(json, "sources", difference.sources());
    entries(json, "settings", difference.settings());
    json.array("figures");
    List<Cell> shown = difference.cells().stream().limit(most).toList();
    for (Cell cell : shown) {
      json.object()
          .text("slug", cell.slug())
          .text("name", cell.name())
          .text("lane", cell.lane().key())
          .text("measure", cell.measure().key())
          .text("level", cell.level() == null ? "" : cell.level().name(), "all levels together")
          .number(
              "largestChange",
              Double.isFinite(cell.size()) ? Math.expm1(cell.size()) : Double.NaN,
              6,
              "one of the two has no such figure")
          .object("first");
      EstimateJson.members(json, cell.first());
      json.end().object("second");
      EstimateJson.members(json, cell.second());
      json.end().end();
    }
    json.endArray().whole("figuresLeftOut", difference.cells().size() - (long) shown.size()).end();
  }

  private static void count(Json json, String name, Count count) {
    json.object(name)
        .whole("compared", count.compared())
        .whole("different", count.different())
        .end();
  }

  private static void entries(Json json, String name, List<Entry> entries) {
    json.array(name);
    for (Entry entry : entries) {
      json.object()
          .text("name", entry.name())
          .text("what", entry.what())
          .text("first", entry.first(), "not in the first")
          .text("second", entry.second(), "not in the second")
          .end();
    }
    json.endArray();
  }
}
