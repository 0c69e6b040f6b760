package io.payband.bench.kit;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** One bench. */
public interface Trial {

  /** Its name on the command line. */
  String name();

  /** What it measures, in one line. */
  String summary();

  /** Its options, one line each. */
  List<String> options();

  /**
   * Runs it and prints what it measured.
   *
   * @throws BenchProblem when it cannot run here
   */
  void run(List<String> arguments, PrintStream out) throws IOException, InterruptedException;
}
