package io.payband.estimate;

import io.payband.stats.LongIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Makes a fitted model fit to be kept: a vocabulary of only the words that its groups use, and
 * entries for wholes: for each role of the catalogue the mean of the title and focus pairs that it
 * consists of, for the nation and each state the mean of their metros, each by its reports.
 *
 * <p>A role's entries carry the word {@code @} and its slug in the place of title and focus, the
 * nation's the word {@code @}, a state's {@code @} and its code in the place of the metro.
 */
final class ModelTrim {

  /** Word of the nation in the place of a metro or state, and first sign of every whole. */
  static final String NATION = "@";

  private final PayModel model;
  private final Vocabulary old;
  private final UnaryOperator<String> slugOf;
  private final UnaryOperator<String> stateOf;
  private final Vocabulary trimmed = new Vocabulary();
  private final Map<Column, int[]> moved = new EnumMap<>(Column.class);

  /**
   * Prepares.
   *
   * @param model the model
   * @param slugOf slug of a title and focus word of {@link Column#ROLE}; empty when it has none
   * @param stateOf state of a metro; empty when not known
   */
  ModelTrim(PayModel model, UnaryOperator<String> slugOf, UnaryOperator<String> stateOf) {
    this.model = model;
    this.old = model.vocabulary();
    this.slugOf = slugOf;
    this.stateOf = stateOf;
    for (Column column : Column.values()) {
      if (column.isText()) {
        int[] none = new int[old.words(column).size()];
        Arrays.fill(none, -1);
        moved.put(column, none);
      }
    }
  }

  /** The word of a role's own entries. */
  static String roleWord(String slug) {
    return NATION + slug;
  }

  PayModel trim() {
    Location location = location(model.location());
    ScaleModel scale = scale(model.scale());
    ShapeModel shape = shape(model.shape());
    CohortCounts exact = counts(model.exact());
    CohortCounts wider = counts(model.companyLevelTitle());
    LevelModel level = level(model.level());
    return new PayModel(
        model.mode(),
        trimmed,
        model.minimumGroup(),
        level,
        location,
        scale,
        shape,
        exact,
        wider,
        model.intervalConstant(),
        model.firstQuarter(),
        model.lastQuarter());
  }

  private Location location(Location from) {
    List<Term> terms = from.terms();
    LongIndex[] index = new LongIndex[terms.size()];
    int[] start = new int[terms.size() + 1];
    start[0] = 1;
    List<double[]> effects = new ArrayList<>();
    effects.add(new double[] {from.effect(0), from.information(0), 0, from.reports(0)});
    for (int t = 0; t < terms.size(); t++) {
      List<Column> columns = terms.get(t).columns();
      long[] keys = from.keys(t);
      index[t] = new LongIndex();
      List<double[]> own = new ArrayList<>();
      List<double[]> pooled = new ArrayList<>();
      LongIndex pooledIndex = new LongIndex();
      for (int g = 0; g < keys.length; g++) {
        int at = from.start(t) + g;
        double n = from.reports(at);
        index[t].add(move(columns, keys[g]));
        own.add(new double[] {from.effect(at), from.information(at), from.penalty(at), n});
        for (long whole : wholes(columns, keys[g])) {
          int p = pooledIndex.add(whole);
          if (p == pooled.size()) {
            pooled.add(new double[4]);
          }
          double[] sum = pooled.get(p);
          sum[0] += n * from.effect(at);
          sum[1] += n * n * from.variance(at);
          sum[2] = from.penalty(at);
          sum[3] += n;
        }
      }
      long[] pooledKeys = pooledIndex.keysInOrder();
      for (int p = 0; p < pooledKeys.length; p++) {
        double[] sum = pooled.get(p);
        double variance = sum[1] / (sum[3] * sum[3]);
        double information = Math.max(0, from.s2() / variance - sum[2]);
        index[t].add(pooledKeys[p]);
        own.add(new double[] {sum[0] / sum[3], information, sum[2], sum[3]});
      }
      effects.addAll(own);
      start[t + 1] = effects.size();
    }
    int size = effects.size();
    double[] u = new double[size];
    double[] d = new double[size];
    double[] penalty = new double[size];
    int[] reports = new int[size];
    for (int j = 0; j < size; j++) {
      double[] e = effects.get(j);
      u[j] = e[0];
      d[j] = e[1];
      penalty[j] = e[2];
      reports[j] = (int) e[3];
    }
    return new Location(terms, index, start, penalty, u, d, reports, from.s(), from.s2());
  }

  private ScaleModel scale(ScaleModel from) {
    LongIndex[] index = new LongIndex[from.groups().size()];
    double[][] effects = new double[index.length][];
    for (int t = 0; t < index.length; t++) {
      List<Column> columns = from.groups().get(t);
      index[t] = new LongIndex();
      long[] keys = from.keys(t);
      double[] own = from.effects(t);
      LongIndex pooledIndex = new LongIndex();
      double[] sum = new double[keys.length * 4 + 1];
      int[] count = new int[sum.length];
      for (int g = 0; g < keys.length; g++) {
        index[t].add(move(columns, keys[g]));
        for (long whole : wholes(columns, keys[g])) {
          int p = pooledIndex.add(whole);
          sum[p] += own[g];
          count[p]++;
        }
      }
      effects[t] = Arrays.copyOf(own, keys.length + pooledIndex.size());
      long[] pooled = pooledIndex.keysInOrder();
      for (int p = 0; p < pooled.length; p++) {
        index[t].add(pooled[p]);
        effects[t][keys.length + p] = sum[p] / count[p];
      }
    }
    return new ScaleModel(from.base(), from.groups(), index, effects);
  }

  private ShapeModel shape(ShapeModel from) {
    int steps = from.path().size();
    LongIndex[] index = new LongIndex[steps];
    double[][][] quantiles = new double[steps][][];
    int[][] count = new int[steps][];
    for (int p = 0; p < steps; p++) {
      List<Column> columns = from.path().get(p);
      long[] keys = from.keys(p);
      index[p] = new LongIndex();
      LongIndex pooledIndex = new LongIndex();
      List<double[]> own = new ArrayList<>();
      List<Integer> n = new ArrayList<>();
      List<double[]> pooled = new ArrayList<>();
      List<Integer> pooledCount = new ArrayList<>();
      for (int g = 0; g < keys.length; g++) {
        index[p].add(move(columns, keys[g]));
        own.add(from.quantiles(p, g));
        n.add(from.reports(p, g));
        for (long whole : wholes(columns, keys[g])) {
          int at = pooledIndex.add(whole);
          if (at == pooled.size()) {
            pooled.add(new double[Quantiles.COUNT]);
            pooledCount.add(0);
          }
          double[] q = from.quantiles(p, g);
          for (int j = 0; j < q.length; j++) {
            pooled.get(at)[j] += q[j] * from.reports(p, g);
          }
          pooledCount.set(at, pooledCount.get(at) + from.reports(p, g));
        }
      }
      long[] pooledKeys = pooledIndex.keysInOrder();
      for (int at = 0; at < pooledKeys.length; at++) {
        index[p].add(pooledKeys[at]);
        double[] q = pooled.get(at);
        for (int j = 0; j < q.length; j++) {
          q[j] /= pooledCount.get(at);
        }
        own.add(q);
        n.add(pooledCount.get(at));
      }
      quantiles[p] = own.toArray(double[][]::new);
      count[p] = n.stream().mapToInt(Integer::intValue).toArray();
    }
    return new ShapeModel(from.whole(), from.path(), from.prior(), index, quantiles, count);
  }

  private CohortCounts counts(CohortCounts from) {
    LongIndex index = new LongIndex();
    long[] keys = from.index().keysInOrder();
    for (long key : keys) {
      index.add(move(from.columns(), key));
    }
    int[] count = Arrays.copyOf(from.count(), keys.length * 7);
    for (int g = 0; g < keys.length; g++) {
      for (long whole : wholes(from.columns(), keys[g])) {
        count[index.add(whole)] += from.count()[g];
      }
    }
    return new CohortCounts(from.columns(), index, Arrays.copyOf(count, index.size()));
  }

  private LevelModel level(LevelModel from) {
    LongIndex index = new LongIndex();
    for (long key : from.cellKeys()) {
      index.add(move(LevelModel.CELL, key));
    }
    return from.withCells(index);
  }

  /** The key with the codes of the trimmed vocabulary. */
  private long move(List<Column> columns, long key) {
    return move(columns, key, false, 0);
  }

  /** The keys of the wholes that a group belongs to. */
  private List<Long> wholes(List<Column> columns, long key) {
    boolean role = columns.contains(Column.ROLE);
    boolean metro = columns.contains(Column.METRO);
    boolean state = columns.contains(Column.STATE);
    List<Long> out = new ArrayList<>();
    for (int byRole = 0; byRole <= (role ? 1 : 0); byRole++) {
      for (int byPlace = 0; byPlace <= (metro ? 2 : state ? 1 : 0); byPlace++) {
        if (byRole + byPlace > 0) {
          long whole = move(columns, key, byRole == 1, byPlace);
          if (whole >= 0) {
            out.add(whole);
          }
        }
      }
    }
    return out;
  }

  /**
   * Moves a key.
   *
   * @param asRole whether title and focus become their role
   * @param place 0 as it is, 1 the nation, 2 the metro's state
   */
  private long move(List<Column> columns, long key, boolean asRole, int place) {
    long out = 0;
    int shift = 0;
    long rest = key;
    for (Column column : columns.reversed()) {
      int code = (int) (rest & ((1L << column.bits()) - 1));
      rest >>= column.bits();
      int to = code;
      if (column.isText()) {
        if (asRole && column == Column.ROLE) {
          to = whole(column, slugOf.apply(old.word(column, code)));
        } else if (place == 1 && (column == Column.METRO || column == Column.STATE)) {
          to = trimmed.add(column, NATION);
        } else if (place == 2 && column == Column.METRO) {
          to = whole(column, stateOf.apply(old.word(column, code)));
        } else {
          to = code(column, code);
        }
        if (to < 0) {
          return -1;
        }
      }
      out |= (long) to << shift;
      shift += column.bits();
    }
    return out;
  }

  private int whole(Column column, String word) {
    return word.isEmpty() ? -1 : trimmed.add(column, NATION + word);
  }

  private int code(Column column, int code) {
    int[] known = java.util.Objects.requireNonNull(moved.get(column));
    if (known[code] < 0) {
      known[code] = trimmed.add(column, old.word(column, code));
    }
    return known[code];
  }
}
