package io.payband.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An additive fit of role and level, place and employer, for taking a gap apart.
 *
 * <p>Effects of employers with few reports are shrunk to 0 or, below the minimum, are 0.
 */
public final class MixFit {

  private static final List<Term> TERMS =
      List.of(
          Term.of(.1, Column.SLUG),
          Term.of(.1, Column.CLASS),
          Term.of(10, Column.SLUG, Column.CLASS),
          Term.of(2, Column.METRO),
          Term.of(2, Column.COMPANY),
          Term.of(10, Column.QUARTER));
  private static final int PLACE = 3;
  private static final int EMPLOYER = 4;
  private static final double PRIOR = 20;

  private final Placed placed;
  private final Location location;
  private final int[] train;
  private final List<Subject> subjects;

  /** Fits to the rows of a fitted page model. */
  public MixFit(
      PayModel.Fitted page,
      List<Subject> subjects,
      double[] y,
      boolean @Nullable [] quarantined,
      int minimumGroup) {
    placed = page.placed();
    train = page.train();
    this.subjects = subjects;
    double[] weight = new double[train.length];
    for (int i = 0; i < weight.length; i++) {
      weight[i] = quarantined != null && quarantined[train[i]] ? 0 : 1;
    }
    location =
        LocationFit.fit(placed, train, y, weight, TERMS, Recipe.Mode.PAGE, minimumGroup).location();
  }

  /** Effect of the place of one of all rows, ln pay; 0 where it is not known. */
  public double place(int row) {
    return effect(PLACE, row);
  }

  /** Effect of the employer of one of all rows, ln pay; 0 where it is not known. */
  public double employer(int row) {
    return effect(EMPLOYER, row);
  }

  private double effect(int term, int row) {
    int j = location.at(term, placed, row);
    return j < 0 ? 0 : location.effect(j);
  }

  /** Each role's summary for the nation, and for each metro with enough of its reports. */
  public List<MixSummary> summaries(int minimumNation, int minimumMetro) {
    Map<String, List<Integer>> nation = new TreeMap<>();
    Map<String, Map<String, List<Integer>>> metros = new TreeMap<>();
    for (int row : train) {
      Subject s = subjects.get(row);
      if (!s.slug().isEmpty()) {
        nation.computeIfAbsent(s.slug(), k -> new ArrayList<>()).add(row);
        metros
            .computeIfAbsent(s.slug(), k -> new TreeMap<>())
            .computeIfAbsent(s.metro(), k -> new ArrayList<>())
            .add(row);
      }
    }
    List<MixSummary> out = new ArrayList<>();
    nation.forEach((slug, rows) -> {
      if (rows.size() >= minimumNation) {
        out.add(summary(slug, "", rows));
        metros
            .getOrDefault(slug, Map.of())
            .forEach((metro, some) -> {
              if (some.size() >= minimumMetro) {
                out.add(summary(slug, metro, some));
              }
            });
      }
    });
    return out;
  }

  private MixSummary summary(String slug, String metro, List<Integer> rows) {
    int levels = RoleCohorts.GROUPS - 1;
    double[] share = new double[levels];
    double[] effect = new double[levels];
    double[] variance = new double[levels];
    int slugRow = rows.getFirst();
    int[] count = new int[levels];
    for (int row : rows) {
      count[placed.careerClass(row) - 1]++;
    }
    int[] classes = new int[levels];
    List<Subject> asked = new ArrayList<>();
    for (int c = 0; c < levels; c++) {
      share[c] = (double) count[c] / rows.size();
      classes[c] = c + 1;
      asked.add(subjects.get(slugRow));
    }
    Rows askedRows = Rows.of(placed.rows().vocabulary(), asked);
    Placed at = new Placed(askedRows, new double[levels], classes, Integer.MAX_VALUE);
    for (int c = 0; c < levels; c++) {
      for (int t = 0; t < PLACE; t++) {
        int j = location.at(t, at, c);
        effect[c] += j < 0 ? 0 : location.effect(j);
        variance[c] += j < 0 ? location.s2() / TERMS.get(t).penalty() : location.variance(j);
      }
    }
    double[][] place = mean(PLACE, rows, count);
    double[][] employer = mean(EMPLOYER, rows, count);
    return new MixSummary(
        slug,
        metro,
        rows.size(),
        share,
        effect,
        variance,
        place[0],
        place[1],
        employer[0],
        employer[1]);
  }

  /** Mean effect of a term over all rows and over each level, and the variance of the mean. */
  private double[][] mean(int term, List<Integer> rows, int[] count) {
    double[][] out = new double[2][RoleCohorts.GROUPS];
    double[] effects = new double[rows.size()];
    for (int i = 0; i < effects.length; i++) {
      effects[i] = effect(term, rows.get(i));
    }
    for (int c = 0; c < RoleCohorts.GROUPS; c++) {
      double sum = 0;
      double squares = 0;
      double total = 0;
      for (int i = 0; i < effects.length; i++) {
        double own = c == 0 || placed.careerClass(rows.get(i)) == c ? 1 : 0;
        // A level with few reports takes its people from the whole role.
        double weight = c == 0 ? 1 : own + PRIOR / rows.size();
        sum += weight * effects[i];
        squares += weight * effects[i] * effects[i];
        total += weight;
      }
      out[0][c] = sum / total;
      double n = c == 0 ? rows.size() : count[c - 1] + PRIOR;
      out[1][c] = Math.max(0, squares / total - out[0][c] * out[0][c]) / n;
    }
    return out;
  }
}
