package io.payband.estimate;

import io.payband.job.KnownLevels;
import io.payband.stats.LongIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How well a company's levels are placed when its published ladder is not known.
 *
 * <p>Lives in the estimator's package, inside the benches: only there can a company be left out of
 * the level model, and nobody else has a use for that.
 *
 * @param companies each with a known ladder
 */
public record LevelBar(List<Company> companies) {

  /**
   * One company, placed without its ladder.
   *
   * @param name key of the company
   * @param reports with a level that the ladder knows
   * @param exactReports of them in the ladder's career level
   * @param nearReports of them at most one away
   */
  public record Company(String name, int reports, int exactReports, int nearReports) {

    /** Percent in the ladder's career level. */
    public double exact() {
      return 100.0 * exactReports / reports;
    }
  }

  /** Copies the list. */
  public LevelBar {
    companies = List.copyOf(companies);
  }

  /** Leaves out one company at a time. */
  public static LevelBar measure(Rows rows, double[] y, KnownLevels ladders) {
    int[] all = IntStream.range(0, rows.count()).toArray();
    Placed plain = new Placed(rows, new double[0], new int[0], Integer.MAX_VALUE);
    TreeMap<String, List<Integer>> known = new TreeMap<>();
    for (int row : all) {
      String company = word(rows, Column.COMPANY, row);
      double z = ladders.find(company, word(rows, Column.NUM, row), word(rows, Column.LEV, row));
      if (!Double.isNaN(z)) {
        known.computeIfAbsent(company, k -> new ArrayList<>()).add(row);
      }
    }
    List<Company> companies = new ArrayList<>();
    known.forEach((company, ofCompany) -> {
      LevelModel model = LevelModel.fit(rows, all, y, ladders, 1, company).model();
      companies.add(judge(company, ofCompany, plain, model));
    });
    return new LevelBar(companies);
  }

  private static Company judge(String company, List<Integer> rows, Placed plain, LevelModel model) {
    LongIndex cells = new LongIndex();
    for (long key : model.cellKeys()) {
      cells.add(key);
    }
    int reports = 0;
    int exact = 0;
    int near = 0;
    for (int row : rows) {
      int cell = cells.find(plain.key(LevelModel.CELL, row));
      if (cell == LongIndex.NONE || !model.cellKnown(cell)) {
        continue;
      }
      int off =
          Math.abs(
              LevelModel.classOf(model.cellGuess(cell)) - LevelModel.classOf(model.cellZ(cell)));
      reports++;
      exact += off == 0 ? 1 : 0;
      near += off <= 1 ? 1 : 0;
    }
    return new Company(company, reports, exact, near);
  }

  private static String word(Rows rows, Column column, int row) {
    int code = rows.code(column, row);
    return code < 0 ? "" : rows.vocabulary().word(column, code);
  }

  /** Reports judged. */
  public int reports() {
    return companies.stream().mapToInt(Company::reports).sum();
  }

  /** Percent of reports in the ladder's career level. */
  public double exact() {
    return 100.0 * companies.stream().mapToInt(Company::exactReports).sum() / reports();
  }

  /** Percent of reports at most one level away. */
  public double withinOne() {
    return 100.0 * companies.stream().mapToInt(Company::nearReports).sum() / reports();
  }
}
