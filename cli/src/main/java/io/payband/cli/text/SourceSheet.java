package io.payband.cli.text;

import io.payband.sources.Column;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** What a source is and which files it needs, for whoever brings the publisher's own. */
public final class SourceSheet {

  private SourceSheet() {}

  /** The sheet as lines that end with an empty one. */
  public static List<String> lines(SourceDescription source, Glyphs glyphs) {
    List<String> lines = new ArrayList<>();
    add(lines, glyphs, source.id() + ": " + source.name(), "", "  ");
    add(
        lines,
        glyphs,
        Figures.sentence(source.kind().word())
            + " data of "
            + source.publisher()
            + ", "
            + source.period()
            + ".",
        "  ",
        "  ");
    add(lines, glyphs, "Licence: " + source.licence() + ".", "  ", "  ");
    add(lines, glyphs, source.attribution(), "  ", "  ");
    add(
        lines,
        glyphs,
        source.figuresMayShip()
            ? "Figures computed from it may be published."
            : "For tests and private snapshots only (--private).",
        "  ",
        "  ");
    if (source.files().size() > 1) {
      add(
          lines,
          glyphs,
          source.allFilesNeeded() ? "All files are needed." : "One of the files is enough.",
          "  ",
          "  ");
    }
    List<Column> before = List.of();
    for (SourceFile file : source.files()) {
      lines.add("");
      add(
          lines,
          glyphs,
          file.plainPath()
              + ", plain or gzipped ("
              + (file.format() == SourceFile.Format.TSV ? "tabs" : "commas")
              + "): "
              + file.what(),
          "  ",
          "    ");
      if (file.columns().equals(before)) {
        lines.add("    the same columns");
      } else {
        file.columns().forEach(column -> add(lines, glyphs, described(column), "    ", "      "));
      }
      before = file.columns();
    }
    if (!source.quirks().isEmpty()) {
      lines.add("");
      source.quirks().forEach(quirk -> add(lines, glyphs, quirk, "  ", "  "));
    }
    lines.add("");
    return lines;
  }

  private static String described(Column column) {
    String also =
        column.otherNames().isEmpty() ? "" : " (or " + String.join(", ", column.otherNames()) + ")";
    String note = column.note().isEmpty() ? "" : "; " + column.note();
    return column.name() + also + ": " + column.unit() + note;
  }

  private static void add(
      List<String> lines, Glyphs glyphs, String text, String first, String further) {
    lines.addAll(Lines.wrap(glyphs.text(text), first, further));
  }
}
