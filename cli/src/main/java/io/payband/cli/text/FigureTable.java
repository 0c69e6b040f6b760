package io.payband.cli.text;

import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.Lane;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures in groups, one a line: the median, how far it may be off, the middle half of people, how
 * sure, and how many reports. The names give way where the figures need room.
 */
public final class FigureTable {

  private static final int COLUMNS = 5;
  private static final int NAME_AT_LEAST = 10;

  private final Glyphs glyphs;
  private final List<Row> rows = new ArrayList<>();
  private boolean borrowed;

  private record Row(String name, List<String> cells, String text) {}

  /** A table for such a terminal. */
  public FigureTable(Glyphs glyphs) {
    this.glyphs = glyphs;
    rows.add(new Row("", List.of("", "May be", "", "", ""), ""));
    rows.add(new Row("", List.of("Typical", "off", "Middle half", "Confidence", "Reports"), ""));
  }

  /** The mark of a figure: hollow where most of it is borrowed from neighbours. */
  static char mark(char full, Estimate.Estimated estimate) {
    if (!estimate.evidence().mostlyBorrowed()) {
      return full;
    }
    return full == ComparisonText.FIRST ? '○' : full == ComparisonText.SECOND ? '◇' : full;
  }

  /** Begins a group. */
  public void group(String name, String remark) {
    rows.add(new Row(glyphs.text(name), List.of(), glyphs.text(remark)));
  }

  /** Adds a figure. */
  public void row(char mark, String name, Estimate estimate) {
    switch (estimate) {
      case Estimate.Estimated found -> {
        Evidence evidence = found.evidence();
        borrowed |= evidence.mostlyBorrowed();
        rows.add(
            new Row(
                glyphs.text(mark(mark, found) + " " + name),
                List.of(
                    Figures.money(found.band().p50()),
                    glyphs.text("±" + Figures.percent(found.mayBeOff())),
                    Figures.roughMoney(found.band().p25())
                        + " to "
                        + Figures.roughMoney(found.band().p75()),
                    found.confidence().word(),
                    reports(evidence)),
                ""));
      }
      case Estimate.Unknown unknown ->
          rows.add(
              new Row(
                  glyphs.text(mark + " " + name),
                  List.of(),
                  glyphs.text("no figure: " + unknown.reason())));
    }
  }

  private static String reports(Evidence evidence) {
    return evidence.kind() == Lane.OFFICIAL
        ? "official"
        : evidence.withheld() ? Evidence.FEW : Figures.grouped(evidence.reports());
  }

  /** The lines, none longer than 80 characters. */
  public List<String> lines() {
    int[] width = new int[COLUMNS];
    int longestName = 0;
    for (Row row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        width[i] = Math.max(width[i], row.cells().get(i).length());
        longestName = Math.max(longestName, row.name().length());
      }
    }
    int figures = 0;
    for (int column : width) {
      figures += column + 2;
    }
    int name = Math.clamp(Lines.WIDTH - figures, NAME_AT_LEAST, Math.max(longestName, 12));
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      lines.addAll(lines(row, name, width));
    }
    if (borrowed) {
      lines.add(
          glyphs.text("○ ◇ more than half of the figure is borrowed from neighbouring groups"));
    }
    return lines;
  }

  private static List<String> lines(Row row, int name, int[] width) {
    if (!row.cells().isEmpty()) {
      StringBuilder line = new StringBuilder(Lines.left(row.name(), name));
      for (int i = 0; i < width.length; i++) {
        line.append("  ");
        boolean word = i == 3;
        String cell = row.cells().get(i);
        line.append(word ? Lines.left(cell, width[i]) : Lines.right(cell, width[i]));
      }
      return List.of(line.toString().stripTrailing());
    }
    int total = name;
    for (int column : width) {
      total += column + 2;
    }
    int blank = total - row.name().length() - row.text().length();
    if (row.text().startsWith("no figure")) {
      String head = Lines.left(row.name(), name) + "  ";
      return Lines.wrap(row.text(), head, " ".repeat(head.length()));
    }
    return List.of((row.name() + " ".repeat(Math.max(1, blank)) + row.text()).stripTrailing());
  }
}
