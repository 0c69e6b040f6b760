package io.payband.bench.kit;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Lines of cells, the first column to the left and all others to the right. */
public final class Table {

  private final List<List<String>> lines = new ArrayList<>();

  /** With a heading. */
  public Table(String... heading) {
    lines.add(List.of(heading));
  }

  /** One more line. */
  public void add(List<String> cells) {
    lines.add(List.copyOf(cells));
  }

  /** Prints it with a blank line after. */
  public void print(PrintStream out) {
    int columns = lines.stream().mapToInt(List::size).max().orElse(0);
    int[] width = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < line.size(); i++) {
        width[i] = Math.max(width[i], line.get(i).length());
      }
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < line.size(); i++) {
        String cell = line.get(i);
        String gap = " ".repeat(width[i] - cell.length());
        text.append(i == 0 ? cell + gap : "  " + gap + cell);
      }
      out.println(text.toString().stripTrailing());
    }
    out.println();
  }
}
