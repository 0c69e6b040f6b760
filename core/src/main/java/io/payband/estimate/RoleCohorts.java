package io.payband.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From a fitted page model to figures of the catalogue's roles.
 *
 * <p>A role's figure for the nation is that of the people who report it: each combination of
 * speciality and place counts as often as it is reported, at the last quarter of the reports. A
 * level with few reports takes its places from the whole role.
 */
public final class RoleCohorts {

  /** Classes 1 to 5, and 0 for all together. */
  public static final int GROUPS = 6;

  private static final double MIX_PRIOR = 20;
  private static final double EFFICIENCY = Math.PI / 2;
  private static final double QUARTILE = 2 * 0.674489750196082;
  private static final int ENOUGH_FOR_DATES = 5;

  private final PayModel model;
  private final PayModel kept;
  private final Placed placed;
  private final int[] train;
  private final List<Subject> subjects;
  private final int[] months;
  private final int minimum;
  private final Map<String, List<Integer>> bySlug = new TreeMap<>();
  private final Map<String, Integer> metroReports = new TreeMap<>();
  private final Map<String, String> stateOf = new HashMap<>();
  private final Map<String, double[][]> directions = new LinkedHashMap<>();
  private final Map<String, double[]> loose = new LinkedHashMap<>();

  /**
   * Prepares.
   *
   * @param fitted a fitted page model
   * @param kept the same model trimmed, with entries for roles
   * @param subjects all rows
   * @param months month of each row, year × 12 + month − 1
   * @param minimum metros with fewer reports get no figures
   */
  public RoleCohorts(
      PayModel.Fitted fitted, PayModel kept, List<Subject> subjects, int[] months, int minimum) {
    model = fitted.model();
    this.kept = kept;
    placed = fitted.placed();
    train = fitted.train();
    this.subjects = subjects;
    this.months = months;
    this.minimum = minimum;
    Map<String, Map<String, Integer>> states = new TreeMap<>();
    for (int row : train) {
      Subject s = subjects.get(row);
      if (!s.slug().isEmpty()) {
        bySlug.computeIfAbsent(s.slug(), k -> new ArrayList<>()).add(row);
      }
      metroReports.merge(s.metro(), 1, Integer::sum);
      states.computeIfAbsent(s.metro(), k -> new TreeMap<>()).merge(s.state(), 1, Integer::sum);
    }
    states.forEach((metro, counts) ->
        stateOf.put(
            metro,
            counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()));
  }

  /** The roles that have reports. */
  public List<String> slugs() {
    return List.copyOf(bySlug.keySet());
  }

  /** The figures of every role with at least the minimum of reports. */
  public List<RoleFigures> figures() {
    List<RoleFigures> out = new ArrayList<>();
    bySlug.forEach((slug, rows) -> {
      if (rows.size() >= minimum) {
        out.add(figures(slug, rows));
      }
    });
    return out;
  }

  @SuppressWarnings("ArrayRecordComponent") // counts are filled while reports are gone through
  private record Combination(Subject subject, int[] count) {}

  private RoleFigures figures(String slug, List<Integer> rows) {
    int n = rows.size();
    int[] inClass = new int[GROUPS];
    Map<String, Combination> combinations = new LinkedHashMap<>();
    Map<String, Integer> titles = new TreeMap<>();
    for (int row : rows) {
      Subject s = subjects.get(row);
      int c = placed.careerClass(row);
      String key = Rows.roleWord(s) + "|" + s.metro() + "|" + s.state();
      Combination combination =
          combinations.computeIfAbsent(
              key, k -> new Combination(s.inQuarter(model.lastQuarter()), new int[GROUPS]));
      combination.count[c]++;
      combination.count[0]++;
      inClass[c]++;
      inClass[0]++;
      titles.merge(s.title(), 1, Integer::sum);
    }
    String title =
        titles.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();

    List<Combination> list = List.copyOf(combinations.values());
    List<Subject> own = list.stream().map(Combination::subject).toList();
    double[][] direction = new double[GROUPS][model.location().size()];
    double[] extra = new double[GROUPS];
    double[] composition = new double[GROUPS];
    List<double[]> bands = new ArrayList<>();
    BandMixture whole = new BandMixture();
    double[] wholeMu = new double[list.size() * (GROUPS - 1)];
    double[] wholeWeight = new double[wholeMu.length];
    for (int c = 1; c < GROUPS; c++) {
      int[] classes = new int[list.size()];
      java.util.Arrays.fill(classes, c);
      Placed at = model.place(Rows.of(model.vocabulary(), own), classes);
      BandMixture mixture = new BandMixture();
      double[] mu = new double[list.size()];
      double[] weight = new double[list.size()];
      for (int i = 0; i < list.size(); i++) {
        int[] count = list.get(i).count;
        weight[i] = (count[c] + MIX_PRIOR * count[0] / n) / (inClass[c] + MIX_PRIOR);
        Prediction p = model.predict(at, i);
        double[] band = p.band();
        mu[i] = band[Quantiles.MEDIAN];
        mixture.add(band, weight[i]);
        extra[c] += addDirection(direction[c], at, i, weight[i]);
        double share = (double) count[c] / n;
        whole.add(band, share);
        extra[0] += addDirection(direction[0], at, i, share);
        wholeMu[i * (GROUPS - 1) + c - 1] = mu[i];
        wholeWeight[i * (GROUPS - 1) + c - 1] = share;
      }
      bands.add(mixture.band());
      double middle = mean(mu, weight);
      composition[c] = spread(mu, weight, middle) / (inClass[c] + MIX_PRIOR);
    }
    bands.addFirst(whole.band());
    composition[0] = spread(wholeMu, wholeWeight, mean(wholeMu, wholeWeight)) / n;
    directions.put(slug, direction);
    double[] looseEnds = new double[GROUPS];

    List<CohortFigure> nation = new ArrayList<>();
    Subject any = pooled(slug, title, "", "");
    for (int c = 0; c < GROUPS; c++) {
      double v = extra[c];
      for (int j = 0; j < direction[c].length; j++) {
        v += direction[c][j] * direction[c][j] * model.location().variance(j);
      }
      looseEnds[c] = constant() * extra[c] + composition[c];
      double variance = constant() * v + composition[c];
      nation.add(figure(bands.get(c), variance, inClass[c], rows, any, c, ""));
    }
    loose.put(slug, looseEnds);

    List<RoleFigures.PlaceFigures> places = new ArrayList<>();
    double focusSpread = focusSpread(list);
    for (String metro : metroReports.keySet()) {
      if (metroReports.getOrDefault(metro, 0) >= minimum) {
        places.add(place(slug, title, metro, rows, inClass, focusSpread));
      }
    }
    return new RoleFigures(slug, title, nation, places);
  }

  private Subject pooled(String slug, String title, String metro, String state) {
    return new Subject(
        title,
        ModelTrim.roleWord(slug),
        slug,
        "",
        "",
        metro,
        "",
        state,
        0,
        Double.NaN,
        model.lastQuarter());
  }

  /** How far the specialities of a role differ, as a variance of log pay. */
  private double focusSpread(List<Combination> list) {
    Map<String, double[]> roles = new LinkedHashMap<>();
    int term = -1;
    for (int t = 0; t < model.location().terms().size(); t++) {
      if (model.location().terms().get(t).columns().equals(List.of(Column.ROLE))) {
        term = t;
      }
    }
    if (term < 0) {
      return 0;
    }
    Placed at =
        model.place(
            Rows.of(model.vocabulary(), list.stream().map(Combination::subject).toList()),
            new int[list.size()]);
    for (int i = 0; i < list.size(); i++) {
      int effect = model.location().at(term, at, i);
      double value = effect < 0 ? 0 : model.location().effect(effect);
      double[] sum = roles.computeIfAbsent(Rows.roleWord(list.get(i).subject), k -> new double[2]);
      sum[0] = value;
      sum[1] += list.get(i).count[0];
    }
    double[] mu = roles.values().stream().mapToDouble(r -> r[0]).toArray();
    double[] weight = roles.values().stream().mapToDouble(r -> r[1]).toArray();
    double total = java.util.stream.DoubleStream.of(weight).sum();
    for (int i = 0; i < weight.length; i++) {
      weight[i] /= total;
    }
    return spread(mu, weight, mean(mu, weight));
  }

  private RoleFigures.PlaceFigures place(
      String slug,
      String title,
      String metro,
      List<Integer> rows,
      int[] inClass,
      double focusSpread) {
    int[] here = new int[GROUPS];
    for (int row : rows) {
      if (subjects.get(row).metro().equals(metro)) {
        here[placed.careerClass(row)]++;
        here[0]++;
      }
    }
    Subject subject = pooled(slug, title, metro, stateOf.getOrDefault(metro, ""));
    List<Subject> same = java.util.Collections.nCopies(GROUPS - 1, subject);
    Placed at = kept.place(Rows.of(kept.vocabulary(), same), new int[] {1, 2, 3, 4, 5});
    BandMixture whole = new BandMixture();
    List<CohortFigure> out = new ArrayList<>();
    double variance = 0;
    double placeVariance = 0;
    double n = rows.size();
    for (int c = 1; c < GROUPS; c++) {
      Prediction p = kept.predict(at, c - 1);
      double[] band = widened(p.band(), focusSpread);
      double share = (here[c] + MIX_PRIOR * inClass[c] / n) / (here[0] + MIX_PRIOR);
      whole.add(band, share);
      double v = constant() * p.v();
      variance += share * v;
      placeVariance += share * constant() * kept.location().v(at, c - 1, RoleCohorts::ofPlace);
      out.add(figure(band, v, here[c], rows, subject, c, metro));
    }
    out.addFirst(figure(whole.band(), variance, here[0], rows, subject, 0, metro));
    return new RoleFigures.PlaceFigures(metro, out, placeVariance, here[0]);
  }

  private static double[] widened(double[] band, double focusSpread) {
    double middle = band[Quantiles.MEDIAN];
    double sd = (band[3] - band[1]) / QUARTILE;
    double factor = sd > 0 ? Math.sqrt(1 + focusSpread / (sd * sd)) : 1;
    double[] out = new double[band.length];
    for (int j = 0; j < out.length; j++) {
      out[j] = middle + factor * (band[j] - middle);
    }
    return out;
  }

  private CohortFigure figure(
      double[] band,
      double variance,
      int reports,
      List<Integer> roleRows,
      Subject subject,
      int careerClass,
      String metro) {
    Placed at =
        kept.place(
            Rows.of(kept.vocabulary(), List.of(subject)), new int[] {Math.max(1, careerClass)});
    boolean national = metro.isEmpty();
    double borrowed = share(at, reports, 0, careerClass, national);
    double sd = (band[3] - band[1]) / QUARTILE;
    double effective = EFFICIENCY * sd * sd / variance;
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (int row : roleRows) {
      boolean inside =
          reports < ENOUGH_FOR_DATES
              || ((national || subjects.get(row).metro().equals(metro))
                  && (careerClass == 0 || placed.careerClass(row) == careerClass));
      if (inside) {
        from = Math.min(from, months[row]);
        to = Math.max(to, months[row]);
      }
    }
    return new CohortFigure(
        band,
        variance,
        reports,
        effective,
        borrowed,
        neighbours(at, reports, careerClass, national),
        margin(at, reports, careerClass, national),
        from,
        to,
        false);
  }

  /**
   * Share of a cohort's figure that other cohorts carry: Π (1 − own ÷ (all + λ)) over its terms.
   */
  private double share(Placed at, int own, int added, int careerClass, boolean national) {
    Location location = kept.location();
    double others = 1;
    for (int t = 0; t < location.terms().size(); t++) {
      Term term = location.terms().get(t);
      if (skip(term, careerClass, national)) {
        continue;
      }
      int effect = location.at(t, at, 0);
      double all = effect < 0 ? own : Math.max(own, location.reports(effect));
      others *= 1 - Math.min(1, (own + added) / (all + added + term.penalty()));
    }
    return others;
  }

  private static boolean ofPlace(Term term) {
    List<Column> columns = term.columns();
    return columns.contains(Column.METRO)
        || columns.contains(Column.STATE)
        || columns.contains(Column.CITY);
  }

  private static boolean skip(Term term, int careerClass, boolean national) {
    List<Column> columns = term.columns();
    return columns.contains(Column.QUARTER)
        || (national && ofPlace(term))
        || (careerClass == 0 && columns.contains(Column.CLASS));
  }

  private int neighbours(Placed at, int own, int careerClass, boolean national) {
    Location location = kept.location();
    int bits = own == 0 ? Neighbour.EVERYONE.bit() : 0;
    for (int t = 0; t < location.terms().size(); t++) {
      Term term = location.terms().get(t);
      int effect = location.at(t, at, 0);
      if (skip(term, careerClass, national)
          || effect < 0
          || location.reports(effect) - own < own * .1 + 1) {
        continue;
      }
      List<Column> columns = term.columns();
      boolean place = ofPlace(term);
      if (columns.contains(Column.ROLE)) {
        bits |= place ? Neighbour.SAME_ROLE_SAME_PLACE.bit() : Neighbour.SAME_ROLE.bit();
      } else if (columns.contains(Column.TITLE)) {
        bits |= place ? Neighbour.SAME_TITLE_SAME_PLACE.bit() : Neighbour.SAME_TITLE.bit();
      } else {
        bits |= place ? Neighbour.SAME_PLACE.bit() : 0;
      }
    }
    return bits;
  }

  /** Reports at the edge of the plausible that would move the median by 5 %. */
  private int margin(Placed at, int own, int careerClass, boolean national) {
    return Margin.of(fakes -> moved(at, own, fakes, careerClass, national), kept.location().s());
  }

  /** Share of a figure that {@code fakes} new reports of one cohort would carry. */
  private double moved(Placed at, int own, int fakes, int careerClass, boolean national) {
    Location location = kept.location();
    double others = 1;
    for (int t = 0; t < location.terms().size(); t++) {
      Term term = location.terms().get(t);
      if (skip(term, careerClass, national)) {
        continue;
      }
      int effect = location.at(t, at, 0);
      double all = effect < 0 ? own : Math.max(own, location.reports(effect));
      others *= 1 - fakes / (all + fakes + term.penalty());
    }
    return 1 - others;
  }

  /** Adds a row's effects to a direction; what falls on groups without effect, as a variance. */
  private double addDirection(double[] direction, Placed at, int row, double weight) {
    Location location = model.location();
    direction[0] += weight;
    double extra = 0;
    for (int t = 0; t < location.terms().size(); t++) {
      Term term = location.terms().get(t);
      double x = weight * at.covariate(term.covariate(), row);
      int effect = location.at(t, at, row);
      if (effect >= 0) {
        direction[effect] += x;
      } else {
        extra += x * x * location.s2() / term.penalty();
      }
    }
    return extra;
  }

  /**
   * Variance of the difference of two roles' ln medians in the nation, shared terms cancelled.
   *
   * @param careerClass 1 to 5, or 0 for all levels together
   */
  public double differenceVariance(String first, String second, int careerClass) {
    double[] a = get(directions, first)[careerClass];
    double[] b = get(directions, second)[careerClass];
    double v = 0;
    for (int j = 0; j < a.length; j++) {
      double difference = a[j] - b[j];
      v += difference * difference * model.location().variance(j);
    }
    return constant() * v + get(loose, first)[careerClass] + get(loose, second)[careerClass];
  }

  private static <V> V get(Map<String, V> map, String slug) {
    V value = map.get(slug);
    if (value == null) {
      throw new IllegalArgumentException("no figures of " + slug);
    }
    return value;
  }

  private double constant() {
    return Math.max(1, model.intervalConstant());
  }

  private static double mean(double[] values, double[] weights) {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
      total += weights[i];
    }
    return sum / total;
  }

  private static double spread(double[] values, double[] weights, double mean) {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * (values[i] - mean) * (values[i] - mean);
      total += weights[i];
    }
    return sum / total;
  }
}
