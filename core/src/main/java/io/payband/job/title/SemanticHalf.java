package io.payband.job.title;

import io.payband.job.TitleText;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What the words of a title mean: each word is a direction, by the company it keeps with
 * occupations in O*NET's texts, and a softmax reads the sum of a title's words beside its last one.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SemanticHalf {

  /** Numbers per word. */
  public static final int WIDTH = 64;

  /** Numbers per title: its words together, and its last word. */
  public static final int QUERY = 2 * WIDTH;

  private static final float LENGTH = 8;
  private static final float LAST_WORD = .6f;
  private static final int SHORTEST_LAST = 3;

  private final Words words;
  private final byte[] weights;
  private final float[] steps;
  private final float[] bias;
  private final float[] plainWeights;

  /**
   * Words with their directions.
   *
   * <p>Immutable and safe for use by several threads.
   */
  public static final class Words {

    private final int[] hashes;
    private final float[] rarity;
    private final byte[] directions;
    private final float[] steps;

    /**
     * Of its numbers, which are not copied.
     *
     * @param hashes of the words, ascending
     * @param rarity how much each word counts
     * @param directions {@link #WIDTH} bytes per word, in units of its step
     * @param steps one per word
     */
    public Words(int[] hashes, float[] rarity, byte[] directions, float[] steps) {
      this.hashes = hashes;
      this.rarity = rarity;
      this.directions = directions;
      this.steps = steps;
    }

    /** The hash of a word of a normal form. */
    public static int hash(String word) {
      return TitleHash.of(word);
    }

    /**
     * The numbers of a title, {@link #QUERY} of them; zeros where no word is known.
     *
     * @param title as it was written
     */
    public float[] query(String title) {
      float[] query = new float[QUERY];
      for (String word : TitleText.normalise(title).split(" ", -1)) {
        int at = Arrays.binarySearch(hashes, hash(word));
        if (at >= 0) {
          add(at, rarity[at] * steps[at], 0, query);
        }
      }
      stretch(query, 0, LENGTH);
      String[] outside = TitleText.withoutParentheses(title).split(" ", -1);
      for (int i = outside.length - 1; i >= 0; i--) {
        if (outside[i].length() >= SHORTEST_LAST) {
          int at = Arrays.binarySearch(hashes, hash(outside[i]));
          if (at >= 0) {
            add(at, steps[at], WIDTH, query);
            stretch(query, WIDTH, LENGTH * LAST_WORD);
          }
          break;
        }
      }
      return query;
    }

    private void add(int word, float times, int to, float[] query) {
      int from = word * WIDTH;
      for (int i = 0; i < WIDTH; i++) {
        query[to + i] += times * directions[from + i];
      }
    }

    private static void stretch(float[] query, int from, float length) {
      double squares = 0;
      for (int i = from; i < from + WIDTH; i++) {
        squares += query[i] * query[i];
      }
      if (squares > 0) {
        float times = length / (float) Math.sqrt(squares);
        for (int i = from; i < from + WIDTH; i++) {
          query[i] *= times;
        }
      }
    }
  }

  /**
   * Of its numbers, which are not copied.
   *
   * @param weights one per number of a query and occupation, all occupations of the first number
   *     before those of the next, in units of the number's step
   * @param steps one per number of a query
   * @param bias one per occupation
   */
  public SemanticHalf(Words words, byte[] weights, float[] steps, float[] bias) {
    this.words = words;
    this.weights = weights;
    this.steps = steps;
    this.bias = bias;
    plainWeights = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      plainWeights[i] = weights[i] * steps[i / bias.length];
    }
  }

  /** Logarithms of each occupation's share. */
  float[] logShares(String title) {
    float[] query = words.query(title);
    float[] scores = bias.clone();
    for (int i = 0; i < QUERY; i++) {
      add(query[i], i * scores.length, scores);
    }
    LogShares.take(scores);
    return scores;
  }

  private void add(float value, int from, float[] scores) {
    for (int c = 0; c < scores.length; c++) {
      scores[c] += value * plainWeights[from + c];
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(words.hashes.length);
    for (int hash : words.hashes) {
      out.writeInt(hash);
    }
    Bytes.writeFloats(words.rarity, out);
    out.write(words.directions);
    Bytes.writeFloats(words.steps, out);
    out.write(weights);
    Bytes.writeFloats(steps, out);
    Bytes.writeFloats(bias, out);
  }

  static SemanticHalf read(int classes, DataInput in) throws IOException {
    int size = Bytes.size(in);
    Bytes.require(size <= Bytes.MOST / WIDTH, "too many words");
    int[] hashes = new int[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
      Bytes.require(i == 0 || hashes[i - 1] < hashes[i], "words are not in order");
    }
    float[] rarity = Bytes.readFloats(size, in);
    byte[] directions = new byte[size * WIDTH];
    in.readFully(directions);
    Words words = new Words(hashes, rarity, directions, Bytes.readFloats(size, in));
    byte[] weights = new byte[QUERY * classes];
    in.readFully(weights);
    return new SemanticHalf(
        words, weights, Bytes.readFloats(QUERY, in), Bytes.readFloats(classes, in));
  }
}
