package io.payband.job.title.train;

import io.payband.job.title.SemanticHalf;
import java.util.List;

/** Learns what the meaning of a title's words says: multinomial logistic regression by Adam. */
final class SemanticFit {

  private static final int EPOCHS = 12;
  private static final int BATCH = 512;
  private static final double STEP = .02;
  private static final double SLOWER = .75;
  private static final float FIRST = .9f;
  private static final float SECOND = .999f;
  private static final float LEAST = 1e-8f;
  private static final long SEED = 20240802;
  private static final int LARGEST_BYTE = 127;

  private final List<Example> examples;
  private final int classes;
  private final Workers workers;
  private final float[][] queries;
  private final float[][] weights;
  private final float[][] mean;
  private final float[][] square;
  private int steps;

  private SemanticFit(
      List<Example> examples, SemanticHalf.Words words, int classes, Workers workers) {
    this.examples = examples;
    this.classes = classes;
    this.workers = workers;
    queries = new float[examples.size()][];
    workers.each(examples.size(), i -> queries[i] = words.query(examples.get(i).text()));
    // The last row is the bias.
    weights = new float[SemanticHalf.QUERY + 1][classes];
    mean = new float[SemanticHalf.QUERY + 1][classes];
    square = new float[SemanticHalf.QUERY + 1][classes];
  }

  /** Learns from titles. */
  static SemanticHalf fit(
      List<Example> titles, SemanticHalf.Words words, int classes, Workers workers) {
    SemanticFit fit = new SemanticFit(titles, words, classes, workers);
    fit.learn();
    return fit.bytes(words);
  }

  private void learn() {
    Batches batches = new Batches(examples.size(), SEED);
    float[][] errors = new float[BATCH][classes];
    double step = STEP;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      batches.shuffle();
      for (int from = 0; from < batches.size(); from += BATCH) {
        int start = from;
        int size = Math.min(BATCH, batches.size() - from);
        workers.each(size, i -> errors(batches.example(start + i), errors[i]));
        steps++;
        // Both means begin at zero and are corrected for it.
        float rate =
            (float)
                (step
                    * Math.sqrt(1 - StrictMath.pow(SECOND, steps))
                    / (1 - StrictMath.pow(FIRST, steps)));
        workers.each(weights.length, row -> change(row, batches, start, size, errors, rate));
      }
      step *= SLOWER;
    }
  }

  private void errors(int example, float[] errors) {
    float[] query = queries[example];
    System.arraycopy(weights[SemanticHalf.QUERY], 0, errors, 0, classes);
    for (int i = 0; i < SemanticHalf.QUERY; i += 4) {
      add(query, i, errors);
    }
    Errors.take(errors, examples.get(example).occupations(), examples.get(example).weight());
  }

  /** Four numbers at a time: the sums are fetched and put back a quarter as often. */
  private void add(float[] query, int i, float[] to) {
    float a = query[i];
    float b = query[i + 1];
    float c = query[i + 2];
    float d = query[i + 3];
    float[] wa = weights[i];
    float[] wb = weights[i + 1];
    float[] wc = weights[i + 2];
    float[] wd = weights[i + 3];
    for (int k = 0; k < to.length; k++) {
      to[k] += a * wa[k] + b * wb[k] + c * wc[k] + d * wd[k];
    }
  }

  private void change(int row, Batches batches, int from, int size, float[][] errors, float rate) {
    float[] gradient = new float[classes];
    int i = 0;
    for (; i + 3 < size; i += 4) {
      addErrors(row, batches, from + i, errors, i, gradient);
    }
    for (; i < size; i++) {
      Vectors.add(value(row, batches.example(from + i)), errors[i], gradient);
    }
    float[] m = mean[row];
    float[] v = square[row];
    float[] w = weights[row];
    float times = 1f / size;
    for (int c = 0; c < classes; c++) {
      float g = gradient[c] * times;
      m[c] = FIRST * m[c] + (1 - FIRST) * g;
      v[c] = SECOND * v[c] + (1 - SECOND) * g * g;
      w[c] -= rate * m[c] / ((float) Math.sqrt(v[c]) + LEAST);
    }
  }

  private float value(int row, int example) {
    return row == SemanticHalf.QUERY ? 1 : queries[example][row];
  }

  private void addErrors(
      int row, Batches batches, int place, float[][] errors, int at, float[] gradient) {
    float a = value(row, batches.example(place));
    float b = value(row, batches.example(place + 1));
    float c = value(row, batches.example(place + 2));
    float d = value(row, batches.example(place + 3));
    float[] ea = errors[at];
    float[] eb = errors[at + 1];
    float[] ec = errors[at + 2];
    float[] ed = errors[at + 3];
    for (int k = 0; k < gradient.length; k++) {
      gradient[k] += a * ea[k] + b * eb[k] + c * ec[k] + d * ed[k];
    }
  }

  private SemanticHalf bytes(SemanticHalf.Words words) {
    byte[] bytes = new byte[SemanticHalf.QUERY * classes];
    float[] step = new float[SemanticHalf.QUERY];
    for (int row = 0; row < SemanticHalf.QUERY; row++) {
      step[row] = Vectors.largest(weights[row]) / LARGEST_BYTE;
      for (int c = 0; c < classes; c++) {
        bytes[row * classes + c] =
            (byte) (step[row] > 0 ? Math.round(weights[row][c] / step[row]) : 0);
      }
    }
    return new SemanticHalf(words, bytes, step, weights[SemanticHalf.QUERY]);
  }
}
