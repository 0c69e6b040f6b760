package io.payband.bench.titles;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.payband.bench.kit.BenchProblem;
import io.payband.bench.kit.Table;
import io.payband.bench.kit.Verdicts;
import io.payband.job.RoleCatalogue;
import io.payband.job.RoleMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Titles that somebody labelled with a role who had not seen how they are matched. Where {@code
 * none} stands among the other fair answers, a title without an answer is neither found nor missed.
 */
final class Labels {

  private static final String FOLDER = "/io/payband/bench/";
  private static final String NO_ROLE = "none";

  private final String name;
  private final String file;
  private int asserted;
  private int right;
  private int withRole;
  private int leftOpen;
  private int found;
  private final List<String> wrong = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();

  /**
   * A set of labelled titles.
   *
   * @param name what it is called in the report
   * @param file its file in the bench's resources
   */
  Labels(String name, String file) {
    this.name = name;
    this.file = FOLDER + file;
  }

  boolean isThere() {
    return Labels.class.getResource(file) != null;
  }

  void judge(RoleCatalogue roles, boolean listed, PrintStream out, Verdicts verdicts)
      throws IOException {
    int titles = 0;
    try (InputStream in = Labels.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new BenchProblem("The labelled titles are not on the class path.");
      }
      try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
        for (NamedCsvRecord row : csv) {
          titles++;
          judge(row.getField("title"), row.getField("role"), row.getField("also"), roles);
        }
      }
    }
    double precision = 100.0 * right / asserted;
    double recall = 100.0 * found / withRole;
    out.println(name + ": role by name or sign");
    Table table =
        new Table(
            "titles", "with a role", "fairly left open", "asserted", "right", "found of the rest");
    table.add(
        List.of(
            String.valueOf(titles),
            String.valueOf(withRole + leftOpen),
            String.valueOf(leftOpen),
            String.valueOf(asserted),
            String.format(Locale.ROOT, "%d (%.1f %%)", right, precision),
            String.format(Locale.ROOT, "%d (%.1f %%)", found, recall)));
    table.print(out);
    if (listed) {
      wrong.forEach(line -> out.println("  wrong   " + line));
      missed.forEach(line -> out.println("  missed  " + line));
      out.println();
    }
    verdicts.atLeast(name + ": asserted roles that are right, %", precision, 97, "%.1f");
    verdicts.atLeast(name + ": roles that are found, %", recall, 90, "%.1f");
  }

  private void judge(String title, String role, String also, RoleCatalogue roles) {
    String answer =
        switch (roles.find(title)) {
          case RoleMatch.ExactRole exact -> exact.role().slug();
          case RoleMatch.PatternRole pattern -> pattern.role().slug();
          case RoleMatch.NoRole _ -> "";
        };
    List<String> others = List.of(also.split("\\|", -1));
    boolean fair = answer.equals(role) || others.contains(answer);
    if (!answer.isEmpty()) {
      asserted++;
      right += fair ? 1 : 0;
      if (!fair) {
        wrong.add(title + " → " + answer + ", not " + (role.isEmpty() ? "any" : role));
      }
    }
    if (!role.isEmpty() && answer.isEmpty() && others.contains(NO_ROLE)) {
      leftOpen++;
    } else if (!role.isEmpty()) {
      withRole++;
      found += !answer.isEmpty() && fair ? 1 : 0;
      if (answer.isEmpty()) {
        missed.add(title + ": " + role);
      }
    }
  }
}
