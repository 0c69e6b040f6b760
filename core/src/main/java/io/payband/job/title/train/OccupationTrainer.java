package io.payband.job.title.train;

import io.payband.job.title.LexicalHalf;
import io.payband.job.title.OccupationModel;
import io.payband.job.title.SemanticHalf;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes the model of titles and occupations. Equal texts give equal models, in whatever order they
 * come and on however many threads.
 */
public final class OccupationTrainer {

  /** Changes with whatever would make another model of the same texts. */
  private static final String METHOD = "titles 1";

  private static final int STEPS = 3;

  private OccupationTrainer() {}

  /** Is told how far it has come. */
  @FunctionalInterface
  public interface Progress {

    /** Says nothing. */
    Progress SILENT = (what, done, of) -> {};

    /** A step begins. */
    void step(String what, int done, int of);
  }

  /** SHA-256 over the texts and the method, hexadecimal: equal ones need no new model. */
  public static String inputs(List<OccupationTexts> texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(METHOD, digest);
      for (OccupationTexts of : sorted(texts)) {
        add(of.code(), digest);
        add(of.title(), digest);
        add(of.description(), digest);
        add(Integer.toString(of.titles().size()), digest);
        of.titles().forEach(title -> add(title, digest));
        of.tasks().forEach(task -> add(task, digest));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void add(String text, MessageDigest digest) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /**
   * Learns.
   *
   * @param texts one per occupation, at least two, with different codes
   * @param threads how many of its parts may be done side by side
   */
  public static OccupationModel train(List<OccupationTexts> texts, int threads, Progress progress) {
    if (texts.size() < 2) {
      throw new IllegalArgumentException("at least two occupations are needed");
    }
    List<OccupationTexts> inOrder = sorted(texts);
    List<Example> examples = Examples.of(inOrder);
    int classes = inOrder.size();
    try (Workers workers = new Workers(threads)) {
      progress.step("spelling of titles", 0, STEPS);
      LexicalHalf lexical = LexicalFit.fit(examples, classes, workers);
      progress.step("company of words", 1, STEPS);
      SemanticHalf.Words words = WordSpace.of(inOrder, examples);
      progress.step("meaning of titles", 2, STEPS);
      List<Example> titles = examples.stream().filter(Example::isTitle).toList();
      SemanticHalf semantic = SemanticFit.fit(titles, words, classes, workers);
      progress.step("titles", STEPS, STEPS);
      return new OccupationModel(
          inputs(texts),
          inOrder.stream().map(OccupationTexts::code).toList(),
          inOrder.stream().map(of -> Math.max(1, of.titles().size())).toList(),
          lexical,
          semantic,
          Examples.listed(inOrder));
    }
  }

  private static List<OccupationTexts> sorted(List<OccupationTexts> texts) {
    return texts.stream().sorted(Comparator.comparing(OccupationTexts::code)).toList();
  }
}
