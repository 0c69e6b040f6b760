package io.payband.bench.kit;

/** Something that keeps a bench from running, said in one sentence for whoever started it. */
public final class BenchProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With the sentence. */
  public BenchProblem(String sentence) {
    super(sentence);
  }

  /** With the sentence and what was behind it. */
  public BenchProblem(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
