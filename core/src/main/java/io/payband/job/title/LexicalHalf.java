package io.payband.job.title;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What the spelling of a title says: a softmax over its {@link TitleSigns}, of whose weights only
 * the largest are kept, a byte each.
 *
 * <p>A sign counts ln((n + 1) ÷ (titles with it + 1)), a group of letters 0.7 of that, and all
 * together are of unit length. Immutable and safe for use by several threads.
 */
public final class LexicalHalf {

  /** How much a group of letters counts beside a word. */
  public static final float SPELLING = .7f;

  private final int titles;
  private final int[] signs;
  private final int[] titlesWith;
  private final int[] rowFrom;
  private final short[] classes;
  private final byte[] weights;
  private final float step;
  private final float[] bias;
  private final float[] rarity;

  /**
   * Of its numbers, which are not copied.
   *
   * @param titles how many titles it learnt from
   * @param signs hashes, ascending
   * @param titlesWith in how many of those titles each sign stands
   * @param rowFrom where each sign's weights begin, and where the last one's end
   * @param classes the occupation of each weight, ascending for each sign
   * @param weights in units of {@code step}
   * @param bias one per occupation
   */
  public LexicalHalf(
      int titles,
      int[] signs,
      int[] titlesWith,
      int[] rowFrom,
      short[] classes,
      byte[] weights,
      float step,
      float[] bias) {
    this.titles = titles;
    this.signs = signs;
    this.titlesWith = titlesWith;
    this.rowFrom = rowFrom;
    this.classes = classes;
    this.weights = weights;
    this.step = step;
    this.bias = bias;
    rarity = new float[signs.length];
    for (int i = 0; i < rarity.length; i++) {
      rarity[i] = rarity(titles, titlesWith[i]);
    }
  }

  /** How much a sign counts that so many of the titles have. */
  public static float rarity(int titles, int titlesWith) {
    return (float) StrictMath.log((titles + 1.0) / (titlesWith + 1.0));
  }

  /** Logarithms of each occupation's share. */
  float[] logShares(TitleSigns title) {
    int[] known = new int[title.size()];
    float[] values = new float[title.size()];
    int count = 0;
    float squares = 0;
    for (int i = 0; i < title.size(); i++) {
      int at = Arrays.binarySearch(signs, title.hash(i));
      if (at >= 0) {
        float value = rarity[at] * (title.isSpelling(i) ? SPELLING : 1);
        known[count] = at;
        values[count++] = value;
        squares += value * value;
      }
    }
    float[] scores = bias.clone();
    float unit = squares > 0 ? step / (float) Math.sqrt(squares) : 0;
    for (int i = 0; i < count; i++) {
      float value = values[i] * unit;
      int end = rowFrom[known[i] + 1];
      for (int k = rowFrom[known[i]]; k < end; k++) {
        scores[classes[k]] += value * weights[k];
      }
    }
    LogShares.take(scores);
    return scores;
  }

  /** How many weights there are. */
  public int size() {
    return weights.length;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(titles);
    out.writeInt(signs.length);
    for (int sign : signs) {
      out.writeInt(sign);
    }
    for (int with : titlesWith) {
      Bytes.writeCount(with, out);
    }
    for (int i = 0; i < signs.length; i++) {
      Bytes.writeCount(rowFrom[i + 1] - rowFrom[i], out);
    }
    for (int i = 0; i < signs.length; i++) {
      int last = -1;
      for (int k = rowFrom[i]; k < rowFrom[i + 1]; k++) {
        Bytes.writeCount(classes[k] - last - 1, out);
        last = classes[k];
      }
    }
    out.write(weights);
    out.writeFloat(step);
    Bytes.writeFloats(bias, out);
  }

  static LexicalHalf read(int classes, DataInput in) throws IOException {
    int titles = Bytes.size(in);
    int size = Bytes.size(in);
    int[] signs = new int[size];
    for (int i = 0; i < size; i++) {
      signs[i] = in.readInt();
      Bytes.require(i == 0 || signs[i - 1] < signs[i], "signs are not in order");
    }
    int[] with = new int[size];
    for (int i = 0; i < size; i++) {
      with[i] = Bytes.readCount(in);
    }
    int[] from = new int[size + 1];
    for (int i = 0; i < size; i++) {
      int count = Bytes.readCount(in);
      Bytes.require(count <= classes, "more weights than occupations");
      from[i + 1] = Math.addExact(from[i], count);
    }
    Bytes.require(from[size] <= Bytes.MOST, "too many weights");
    short[] of = new short[from[size]];
    for (int i = 0; i < size; i++) {
      int last = -1;
      for (int k = from[i]; k < from[i + 1]; k++) {
        last += Bytes.readCount(in) + 1;
        Bytes.require(last < classes, "a weight of no occupation");
        of[k] = (short) last;
      }
    }
    byte[] weights = new byte[of.length];
    in.readFully(weights);
    float step = in.readFloat();
    return new LexicalHalf(
        titles, signs, with, from, of, weights, step, Bytes.readFloats(classes, in));
  }
}
