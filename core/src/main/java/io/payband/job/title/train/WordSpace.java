package io.payband.job.title.train;

import io.payband.job.TitleText;
import io.payband.job.title.SemanticHalf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives each word a direction by the occupations in whose texts it stands: positive pointwise
 * mutual information, its largest singular directions by block iteration from a seeded start, and
 * of those the ones in which words differ most.
 *
 * <p>Source: O. Levy, Y. Goldberg, I. Dagan, Improving Distributional Similarity with Lessons
 * Learned from Word Embeddings, 2015.
 */
final class WordSpace {

  private static final int RANK = 128;
  private static final int SPARE = 16;
  private static final int ROUNDS = 12;
  private static final long SEED = 7;
  private static final int NAME = 2;
  private static final float MOST_RARITY = 7;
  private static final int LARGEST_BYTE = 127;

  private final int occupations;
  private final List<String> words = new ArrayList<>();
  private final int[][] columns;
  private final double[][] information;
  private final float[] rarity;

  private WordSpace(List<OccupationTexts> texts, List<Example> examples) {
    occupations = texts.size();
    SortedMap<String, SortedMap<Integer, Integer>> counts = new TreeMap<>();
    for (int i = 0; i < occupations; i++) {
      OccupationTexts of = texts.get(i);
      count(of.title(), i, NAME, counts);
      count(of.description(), i, 1, counts);
      for (String title : of.titles()) {
        count(title, i, 1, counts);
      }
      for (String task : of.tasks()) {
        count(task, i, 1, counts);
      }
    }
    words.addAll(counts.keySet());
    columns = new int[words.size()][];
    information = new double[words.size()][];
    inform(counts);
    Map<String, Integer> titlesWith = new HashMap<>();
    int titles = 0;
    for (Example example : examples) {
      if (example.isTitle()) {
        titles++;
        for (String word : new java.util.HashSet<>(words(example.text()))) {
          titlesWith.merge(word, 1, Integer::sum);
        }
      }
    }
    rarity = new float[words.size()];
    for (int w = 0; w < rarity.length; w++) {
      double log = StrictMath.log(titles / (titlesWith.getOrDefault(words.get(w), 0) + 1.0));
      rarity[w] = (float) Math.min(MOST_RARITY, Math.max(0, log));
    }
  }

  /** The directions of all words. */
  static SemanticHalf.Words of(List<OccupationTexts> texts, List<Example> examples) {
    WordSpace space = new WordSpace(texts, examples);
    return space.bytes(space.turned(space.directions()));
  }

  private static List<String> words(String text) {
    // A long text is taken apart, as only the beginning of a title counts.
    List<String> out = new ArrayList<>();
    for (String sentence : text.split("(?<=[.,;])\\s+", -1)) {
      for (String word : TitleText.normalise(sentence).split(" ", -1)) {
        if (!word.isEmpty()) {
          out.add(word);
        }
      }
    }
    return out;
  }

  private static void count(
      String text, int occupation, int times, Map<String, SortedMap<Integer, Integer>> counts) {
    for (String word : words(text)) {
      counts.computeIfAbsent(word, w -> new TreeMap<>()).merge(occupation, times, Integer::sum);
    }
  }

  private void inform(Map<String, SortedMap<Integer, Integer>> counts) {
    double[] ofOccupation = new double[occupations];
    double all = 0;
    for (SortedMap<Integer, Integer> row : counts.values()) {
      for (Map.Entry<Integer, Integer> cell : row.entrySet()) {
        ofOccupation[cell.getKey()] += cell.getValue();
        all += cell.getValue();
      }
    }
    for (int w = 0; w < columns.length; w++) {
      SortedMap<Integer, Integer> row = counts.getOrDefault(words.get(w), new TreeMap<>());
      double ofWord = row.values().stream().mapToInt(i -> i).sum();
      int[] at = new int[row.size()];
      double[] value = new double[row.size()];
      int size = 0;
      for (Map.Entry<Integer, Integer> cell : row.entrySet()) {
        double ratio = cell.getValue() * all / (ofWord * ofOccupation[cell.getKey()]);
        if (ratio > 1) {
          at[size] = cell.getKey();
          value[size++] = StrictMath.log(ratio);
        }
      }
      columns[w] = Arrays.copyOf(at, size);
      information[w] = Arrays.copyOf(value, size);
    }
  }

  /** Unit rows of left singular vectors times the root of their values. */
  private double[][] directions() {
    int width = Math.min(RANK + SPARE, occupations);
    Random random = new Random(SEED);
    double[][] block = new double[width][occupations];
    for (double[] row : block) {
      for (int o = 0; o < occupations; o++) {
        row[o] = random.nextDouble() - .5;
      }
    }
    Orthonormal.make(block);
    for (int round = 0; round < ROUNDS; round++) {
      block = timesGram(block);
      Orthonormal.make(block);
    }
    // Within the block, the directions themselves.
    double[][] image = timesGram(block);
    double[][] small = new double[width][width];
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < width; j++) {
        small[i][j] = Orthonormal.dot(block[i], image[j]);
      }
    }
    Eigen eigen = Eigen.of(small);
    int rank = Math.min(RANK, width);
    double[][] right = new double[rank][];
    for (int k = 0; k < rank; k++) {
      double value = Math.max(eigen.value(k), 1e-12);
      // M v ÷ σ, times √σ, where the value is σ².
      right[k] = combined(block, eigen.vector(k), 1 / Math.sqrt(Math.sqrt(value)));
    }
    double[][] rows = new double[words.size()][rank];
    for (int w = 0; w < rows.length; w++) {
      for (int k = 0; k < rank; k++) {
        double sum = 0;
        for (int i = 0; i < columns[w].length; i++) {
          sum += information[w][i] * right[k][columns[w][i]];
        }
        rows[w][k] = sum;
      }
      Orthonormal.toLength(rows[w], 1);
    }
    return rows;
  }

  private static double[] combined(double[][] block, double[] shares, double times) {
    double[] out = new double[block[0].length];
    for (int i = 0; i < block.length; i++) {
      for (int o = 0; o < out.length; o++) {
        out[o] += times * shares[i] * block[i][o];
      }
    }
    return out;
  }

  /** Mᵀ M times each row of a block. */
  private double[][] timesGram(double[][] block) {
    int width = block.length;
    double[][] byOccupation = new double[occupations][width];
    for (int i = 0; i < width; i++) {
      for (int o = 0; o < occupations; o++) {
        byOccupation[o][i] = block[i][o];
      }
    }
    double[][] sums = new double[occupations][width];
    double[] word = new double[width];
    for (int w = 0; w < columns.length; w++) {
      Arrays.fill(word, 0);
      for (int i = 0; i < columns[w].length; i++) {
        Orthonormal.add(information[w][i], byOccupation[columns[w][i]], word);
      }
      for (int i = 0; i < columns[w].length; i++) {
        Orthonormal.add(information[w][i], word, sums[columns[w][i]]);
      }
    }
    double[][] out = new double[width][occupations];
    for (int i = 0; i < width; i++) {
      for (int o = 0; o < occupations; o++) {
        out[i][o] = sums[o][i];
      }
    }
    return out;
  }

  /** Rows times √rarity, in the directions in which they differ most. */
  private double[][] turned(double[][] rows) {
    int rank = rows[0].length;
    double[][] moments = new double[rank][rank];
    for (int w = 0; w < rows.length; w++) {
      for (int i = 0; i < rank; i++) {
        rows[w][i] *= Math.sqrt(rarity[w]);
      }
      for (int i = 0; i < rank; i++) {
        Orthonormal.add(rows[w][i], rows[w], moments[i]);
      }
    }
    Eigen eigen = Eigen.of(moments);
    double[][] out = new double[rows.length][SemanticHalf.WIDTH];
    for (int k = 0; k < Math.min(SemanticHalf.WIDTH, rank); k++) {
      double[] direction = eigen.vector(k);
      for (int w = 0; w < rows.length; w++) {
        out[w][k] = Orthonormal.dot(direction, rows[w]);
      }
    }
    return out;
  }

  private SemanticHalf.Words bytes(double[][] rows) {
    TreeMap<Integer, Integer> byHash = new TreeMap<>();
    for (int w = 0; w < rows.length; w++) {
      byHash.putIfAbsent(SemanticHalf.Words.hash(words.get(w)), w);
    }
    int[] hashes = new int[byHash.size()];
    float[] rare = new float[hashes.length];
    byte[] bytes = new byte[hashes.length * SemanticHalf.WIDTH];
    float[] steps = new float[hashes.length];
    int at = 0;
    for (Map.Entry<Integer, Integer> entry : byHash.entrySet()) {
      double[] row = rows[entry.getValue()];
      double most = Arrays.stream(row).map(Math::abs).max().orElse(0);
      hashes[at] = entry.getKey();
      rare[at] = rarity[entry.getValue()];
      steps[at] = (float) (most / LARGEST_BYTE);
      for (int i = 0; i < row.length; i++) {
        bytes[at * row.length + i] = (byte) (most > 0 ? Math.round(row[i] / steps[at]) : 0);
      }
      at++;
    }
    return new SemanticHalf.Words(hashes, rare, bytes, steps);
  }
}
