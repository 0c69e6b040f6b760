package io.payband.job.title;

import io.payband.job.TitleText;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What is known of titles and occupations: how alike a title is to those that O*NET lists under
 * each of its occupations, and the listed titles themselves as hashes.
 *
 * <p>Made by {@link io.payband.job.title.train.OccupationTrainer}; measured by {@code payband bench
 * titles}. Immutable and safe for use by several threads. A title takes about 0.1 ms.
 */
public final class OccupationModel {

  /** Weight of what words mean beside how titles are spelled. */
  private static final float SEMANTIC = .6f;

  /** How strongly it counts that an occupation has many people and few titles. */
  private static final double EMPLOYMENT = .2;

  /** Turns scores into shares that are right as often as they say. */
  private static final double CALM = .6;

  private static final int GUESSES = 5;
  private static final int SIX_DIGITS = 7;

  private final String inputs;
  private final List<String> codes;
  private final int[] titles;
  private final LexicalHalf lexical;
  private final SemanticHalf semantic;
  private final ListedTitles listed;
  private final List<String> sixDigits = new ArrayList<>();
  private final int[] sixDigitsOf;

  /**
   * Puts a model together.
   *
   * @param inputs SHA-256 over what it was made of and how, hexadecimal
   * @param codes O*NET's codes, such as {@code 15-1252.00}, in order
   * @param titles how many titles each of them has, at least one
   */
  public OccupationModel(
      String inputs,
      List<String> codes,
      List<Integer> titles,
      LexicalHalf lexical,
      SemanticHalf semantic,
      ListedTitles listed) {
    this.inputs = inputs;
    this.codes = List.copyOf(codes);
    this.titles = titles.stream().mapToInt(i -> i).toArray();
    this.lexical = lexical;
    this.semantic = semantic;
    this.listed = listed;
    sixDigitsOf = new int[codes.size()];
    for (int i = 0; i < sixDigitsOf.length; i++) {
      String six = codes.get(i).substring(0, SIX_DIGITS);
      if (sixDigits.isEmpty() || !sixDigits.getLast().equals(six)) {
        sixDigits.add(six);
      }
      sixDigitsOf[i] = sixDigits.size() - 1;
    }
  }

  /** What it was made of and how, as a SHA-256. */
  public String inputs() {
    return inputs;
  }

  /** O*NET's codes, such as {@code 15-1252.00}, in order. */
  public List<String> codes() {
    return codes;
  }

  /** How many titles are listed. */
  public int listedTitles() {
    return listed.size();
  }

  /** Whether a title is listed, spelling and short forms aside. */
  public boolean isListed(String title) {
    return listed.find(title) >= 0;
  }

  /**
   * How well a title fits each code, higher is better; differences are meaningful, levels are not.
   * Where the title is listed, others than its own occupations have negative infinity.
   *
   * @param title as somebody wrote it
   * @param prior what is added for each code, or nothing
   */
  public double[] scores(String title, double... prior) {
    String normal = TitleText.normalise(title);
    float[] spelled = lexical.logShares(TitleSigns.of(normal));
    float[] meant = semantic.logShares(title);
    double[] scores = new double[spelled.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = spelled[i] + SEMANTIC * meant[i] + (prior.length == 0 ? 0 : prior[i]);
    }
    int known = listed.find(title);
    if (known >= 0) {
      double[] all = scores.clone();
      java.util.Arrays.fill(scores, Double.NEGATIVE_INFINITY);
      for (int i = 0; i < listed.count(known); i++) {
        int occupation = listed.occupation(known, i);
        scores[occupation] = all[occupation];
      }
    }
    return scores;
  }

  /**
   * What people's numbers say beforehand: one person in an occupation with few titles is likelier
   * to bear a given one of them.
   *
   * @param employment persons in an occupation of six digits; NaN or 0 where nobody counted them
   * @return one per code, to be given to {@link #find}
   */
  public double[] prior(ToDoubleFunction<String> employment) {
    double[] prior = new double[codes.size()];
    double sum = 0;
    int counted = 0;
    Map<Integer, Integer> titlesOf = new HashMap<>();
    for (int i = 0; i < prior.length; i++) {
      titlesOf.merge(sixDigitsOf[i], titles[i], Integer::sum);
    }
    for (int i = 0; i < prior.length; i++) {
      double persons = employment.applyAsDouble(sixDigits.get(sixDigitsOf[i]));
      int titlesHere = titlesOf.getOrDefault(sixDigitsOf[i], 1);
      prior[i] = persons > 0 ? EMPLOYMENT * Math.log(persons / titlesHere) : Double.NaN;
      if (persons > 0) {
        sum += prior[i];
        counted++;
      }
    }
    double mean = counted == 0 ? 0 : sum / counted;
    for (int i = 0; i < prior.length; i++) {
      prior[i] = Double.isNaN(prior[i]) ? mean : prior[i];
    }
    return prior;
  }

  /**
   * The occupations that a title may mean, the likeliest first, at most five; none for a title
   * without a letter or digit. Only a listed title has fewer than five.
   *
   * @param title as somebody wrote it, of any length and content
   * @param prior one per code, or nothing
   */
  public List<OccupationGuess> find(String title, double... prior) {
    if (TitleText.normalise(title).isEmpty()) {
      return List.of();
    }
    double[] scores = scores(title, prior);
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double[] shares = new double[sixDigits.size()];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      double share = Math.exp(CALM * (scores[i] - most));
      shares[sixDigitsOf[i]] += share;
      sum += share;
    }
    List<OccupationGuess> best = new ArrayList<>(GUESSES + 1);
    for (int i = 0; i < shares.length; i++) {
      double share = shares[i] / sum;
      if (share > 0 && (best.size() < GUESSES || share > best.getLast().confidence())) {
        best.add(new OccupationGuess(sixDigits.get(i), share));
        best.sort(Comparator.comparingDouble(OccupationGuess::confidence).reversed());
        if (best.size() > GUESSES) {
          best.removeLast();
        }
      }
    }
    return Collections.unmodifiableList(best);
  }

  /** Writes it; equal models give equal bytes. */
  public void write(DataOutput out) throws IOException {
    out.writeUTF(inputs);
    out.writeInt(codes.size());
    for (int i = 0; i < titles.length; i++) {
      out.writeUTF(codes.get(i));
      Bytes.writeCount(titles[i], out);
    }
    lexical.write(out);
    semantic.write(out);
    listed.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException when it cannot have been written so
   */
  public static OccupationModel read(DataInput in) throws IOException {
    String inputs = in.readUTF();
    int size = Bytes.size(in);
    Bytes.require(size > 0 && size <= Short.MAX_VALUE, "too many occupations");
    List<String> codes = new ArrayList<>(size);
    List<Integer> titles = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      codes.add(in.readUTF());
      Bytes.require(codes.getLast().length() > SIX_DIGITS, "a code is too short");
      titles.add(Bytes.readCount(in));
    }
    return new OccupationModel(
        inputs,
        codes,
        titles,
        LexicalHalf.read(size, in),
        SemanticHalf.read(size, in),
        ListedTitles.read(size, in));
  }
}
