package io.payband.cli.text;

import io.payband.market.Manifest;
import io.payband.market.SourceEntry;
import io.payband.store.SnapshotContents;
import io.payband.store.SnapshotVerify.PartReport;
import io.payband.web.json.Json;
import java.util.ArrayList;
import java.util.List;

/** What a snapshot is made of, for people and for programs. */
public final class ManifestText {

  private static final String INDENT = "    ";
  private static final int NAME = 20;

  private ManifestText() {}

  /** The manifest as lines. */
  public static List<String> lines(SnapshotContents contents, Glyphs glyphs) {
    Manifest manifest = contents.manifest();
    List<String> lines = new ArrayList<>();
    lines.addAll(wrapped(glyphs, "Snapshot of " + Figures.month(manifest.date()) + ", hash", ""));
    lines.add(manifest.hash());
    lines.addAll(
        wrapped(
            glyphs,
            "Computed by payband "
                + manifest.codeVersion()
                + (manifest.published()
                    ? "; for publication: no count below " + manifest.minimumCohort() + " is in it."
                    : "; private, not for publication: it tells every count."),
            ""));
    lines.add("");
    lines.add(Lines.left("Part", NAME) + Lines.right("Bytes", 12) + Lines.right("Inflated", 12));
    for (PartReport part : contents.parts()) {
      lines.add(
          Lines.left(part.file(), NAME)
              + Lines.right(Figures.grouped(part.stored()), 12)
              + Lines.right(Figures.grouped(part.bytes()), 12));
      lines.addAll(wrapped(glyphs, part.holds() + "; " + part.licence(), INDENT));
      lines.add(INDENT + part.sha256());
    }
    lines.add("");
    lines.add("Sources");
    for (SourceEntry source : manifest.sources()) {
      lines.addAll(wrapped(glyphs, source.id() + ": " + source.name() + ", " + source.kind(), ""));
      lines.addAll(
          wrapped(
              glyphs,
              source.publisher() + "; " + source.period() + "; licence: " + source.licence(),
              INDENT));
      lines.addAll(
          wrapped(
              glyphs,
              Figures.grouped(source.read())
                  + " read = "
                  + Figures.grouped(source.used())
                  + " used + "
                  + Figures.grouped(source.refused())
                  + " refused + "
                  + Figures.count(source.repeats(), "repeat", "repeats"),
              INDENT));
      lines.add(INDENT + source.sha256());
    }
    if (!manifest.settings().isEmpty()) {
      lines.add("");
      lines.add("Settings and what was measured");
      for (Manifest.Setting setting : manifest.settings()) {
        lines.addAll(wrapped(glyphs, setting.name() + ": " + setting.value(), "  "));
      }
    }
    return lines;
  }

  /** The manifest as one JSON object. */
  public static void json(Json json, SnapshotContents contents) {
    Manifest manifest = contents.manifest();
    json.object();
    names(json, manifest);
    json.array("parts");
    for (PartReport part : contents.parts()) {
      json.object()
          .text("file", part.file())
          .text("holds", part.holds())
          .text("licence", part.licence())
          .whole("stored", part.stored())
          .whole("bytes", part.bytes())
          .text("sha256", part.sha256())
          .end();
    }
    json.endArray().array("sources");
    for (SourceEntry source : manifest.sources()) {
      json.object()
          .text("id", source.id())
          .text("name", source.name())
          .text("kind", source.kind())
          .text("publisher", source.publisher())
          .text("period", source.period())
          .text("licence", source.licence())
          .text("attribution", source.attribution())
          .whole("read", source.read())
          .whole("used", source.used())
          .whole("refused", source.refused())
          .whole("repeats", source.repeats())
          .text("sha256", source.sha256())
          .end();
    }
    json.endArray().array("settings");
    for (Manifest.Setting setting : manifest.settings()) {
      json.object().text("name", setting.name()).text("value", setting.value()).end();
    }
    json.endArray().end();
  }

  /** What names a snapshot, as members. */
  static void names(Json json, Manifest manifest) {
    json.text("hash", manifest.hash())
        .text("date", manifest.date().toString())
        .text("codeVersion", manifest.codeVersion())
        .flag("published", manifest.published())
        .whole("minimumCohort", manifest.minimumCohort());
  }

  private static List<String> wrapped(Glyphs glyphs, String text, String indent) {
    return Lines.wrap(glyphs.text(text), indent, indent + (indent.isEmpty() ? "" : "  "));
  }
}
