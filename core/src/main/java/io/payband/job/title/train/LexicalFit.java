package io.payband.job.title.train;

import io.payband.job.TitleText;
import io.payband.job.title.LexicalHalf;
import io.payband.job.title.TitleSigns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns what the signs of a title say: multinomial logistic regression by Adagrad with one
 * accumulator per sign, after which only the largest weights stay, a byte each.
 */
final class LexicalFit {

  private static final int EPOCHS = 4;
  private static final int BATCH = 256;
  private static final float STEP = .1f;
  private static final float BIAS_STEP = .05f;
  private static final double START = .001;
  private static final long SEED = 20240801;
  private static final int KEPT = 700_000;
  private static final int LARGEST_BYTE = 127;

  private final List<Example> examples;
  private final int classes;
  private final Workers workers;
  private final int[] signs;
  private final int[] titlesWith;
  private final int titles;
  private final int[][] signsOf;
  private final float[][] valuesOf;
  private final float[][] weights;
  private final double[] seen;
  private final float[] bias;
  private final double[] biasSeen;

  private LexicalFit(List<Example> examples, int classes, Workers workers) {
    this.examples = examples;
    this.classes = classes;
    this.workers = workers;
    int[][] hashes = new int[examples.size()][];
    boolean[][] spelled = new boolean[examples.size()][];
    workers.each(examples.size(), i -> signs(examples.get(i), i, hashes, spelled));
    Map<Integer, int[]> counts = new HashMap<>();
    for (int i = 0; i < hashes.length; i++) {
      for (int hash : hashes[i]) {
        int[] count = counts.computeIfAbsent(hash, h -> new int[2]);
        count[0]++;
        count[1] += examples.get(i).isTitle() ? 1 : 0;
      }
    }
    signs =
        counts.entrySet().stream()
            .filter(e -> e.getValue()[0] > 1)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    titlesWith = new int[signs.length];
    for (int i = 0; i < signs.length; i++) {
      titlesWith[i] = counts.getOrDefault(signs[i], new int[2])[1];
    }
    titles = (int) examples.stream().filter(Example::isTitle).count();
    signsOf = new int[examples.size()][];
    valuesOf = new float[examples.size()][];
    workers.each(examples.size(), i -> values(i, hashes[i], spelled[i]));
    weights = new float[signs.length][classes];
    seen = new double[signs.length];
    Arrays.fill(seen, START);
    bias = new float[classes];
    biasSeen = new double[] {START};
  }

  /** Learns from examples. */
  static LexicalHalf fit(List<Example> examples, int classes, Workers workers) {
    LexicalFit fit = new LexicalFit(examples, classes, workers);
    fit.learn();
    return fit.prune();
  }

  private static void signs(Example example, int i, int[][] hashes, boolean[][] spelled) {
    String normal = TitleText.normalise(example.text());
    if (!example.isTitle()) {
      Set<String> words = new LinkedHashSet<>(TitleSigns.words(normal));
      hashes[i] = words.stream().mapToInt(TitleSigns::wordSign).toArray();
      spelled[i] = new boolean[hashes[i].length];
      return;
    }
    TitleSigns signs = TitleSigns.of(normal);
    hashes[i] = new int[signs.size()];
    spelled[i] = new boolean[signs.size()];
    for (int s = 0; s < signs.size(); s++) {
      hashes[i][s] = signs.hash(s);
      spelled[i][s] = signs.isSpelling(s);
    }
  }

  private void values(int example, int[] hashes, boolean[] spelled) {
    int[] known = new int[hashes.length];
    float[] values = new float[hashes.length];
    int count = 0;
    double squares = 0;
    for (int i = 0; i < hashes.length; i++) {
      int at = Arrays.binarySearch(signs, hashes[i]);
      if (at >= 0) {
        float value =
            LexicalHalf.rarity(titles, titlesWith[at]) * (spelled[i] ? LexicalHalf.SPELLING : 1);
        known[count] = at;
        values[count++] = value;
        squares += value * value;
      }
    }
    float unit = squares > 0 ? (float) (1 / Math.sqrt(squares)) : 0;
    for (int i = 0; i < count; i++) {
      values[i] *= unit;
    }
    signsOf[example] = Arrays.copyOf(known, count);
    valuesOf[example] = Arrays.copyOf(values, count);
  }

  private void learn() {
    Batches batches = new Batches(examples.size(), SEED);
    float[][] errors = new float[BATCH][classes];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      batches.shuffle();
      for (int from = 0; from < batches.size(); from += BATCH) {
        step(batches, from, Math.min(BATCH, batches.size() - from), errors);
      }
    }
  }

  private void step(Batches batches, int from, int size, float[][] errors) {
    workers.each(size, i -> errors(batches.example(from + i), errors[i]));
    // The batch turned round: for each sign the examples that have it.
    Map<Integer, List<Use>> uses = new HashMap<>();
    for (int i = 0; i < size; i++) {
      int example = batches.example(from + i);
      for (int s = 0; s < signsOf[example].length; s++) {
        uses.computeIfAbsent(signsOf[example][s], k -> new ArrayList<>(2))
            .add(new Use(i, valuesOf[example][s]));
      }
    }
    List<Map.Entry<Integer, List<Use>>> bySign = new ArrayList<>(uses.entrySet());
    workers.each(
        bySign.size(), i -> change(bySign.get(i).getKey(), bySign.get(i).getValue(), errors));
    changeBias(size, errors);
  }

  private record Use(int example, float value) {}

  private void errors(int example, float[] errors) {
    System.arraycopy(bias, 0, errors, 0, classes);
    int[] known = signsOf[example];
    for (int s = 0; s < known.length; s++) {
      Vectors.add(valuesOf[example][s], weights[known[s]], errors);
    }
    Errors.take(errors, examples.get(example).occupations(), examples.get(example).weight());
  }

  private void change(int sign, List<Use> uses, float[][] errors) {
    float[] gradient = new float[classes];
    for (Use use : uses) {
      Vectors.add(use.value, errors[use.example], gradient);
    }
    seen[sign] += Vectors.squares(gradient) / classes;
    Vectors.add((float) (-STEP / Math.sqrt(seen[sign])), gradient, weights[sign]);
  }

  private void changeBias(int size, float[][] errors) {
    float[] gradient = new float[classes];
    for (int i = 0; i < size; i++) {
      Vectors.add(1, errors[i], gradient);
    }
    biasSeen[0] += Vectors.squares(gradient) / classes;
    Vectors.add((float) (-BIAS_STEP / Math.sqrt(biasSeen[0])), gradient, bias);
  }

  private LexicalHalf prune() {
    workers.each(signs.length, i -> subtractMedian(weights[i]));
    float least = leastKept();
    int[] from = new int[signs.length + 1];
    short[] of = new short[KEPT];
    float[] kept = new float[KEPT];
    int at = 0;
    for (int i = 0; i < signs.length; i++) {
      for (int c = 0; c < classes; c++) {
        if (Math.abs(weights[i][c]) > least && at < KEPT) {
          of[at] = (short) c;
          kept[at++] = weights[i][c];
        }
      }
      from[i + 1] = at;
    }
    float step = Vectors.largest(kept) / LARGEST_BYTE;
    byte[] bytes = new byte[at];
    for (int k = 0; k < at; k++) {
      bytes[k] = (byte) Math.round(kept[k] / step);
    }
    return new LexicalHalf(
        titles, signs, titlesWith, from, Arrays.copyOf(of, at), bytes, step, bias);
  }

  /** What all signs say alike for every occupation says nothing. */
  private static void subtractMedian(float[] row) {
    float[] sorted = row.clone();
    Arrays.sort(sorted);
    float median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    for (int c = 0; c < row.length; c++) {
      row[c] -= median;
    }
  }

  /** The size of weight above which there are just so many as may stay. */
  private float leastKept() {
    int buckets = 1 << 16;
    float[] largest = new float[signs.length];
    workers.each(signs.length, i -> largest[i] = Vectors.largest(weights[i]));
    float most = Vectors.largest(largest);
    long[] count = new long[buckets + 1];
    for (float[] row : weights) {
      for (float weight : row) {
        count[(int) (Math.abs(weight) / most * buckets)]++;
      }
    }
    long above = 0;
    int bucket = buckets;
    while (bucket > 0 && above + count[bucket] <= KEPT) {
      above += count[bucket--];
    }
    return most * (bucket + 1) / buckets;
  }
}
