package io.payband.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;

/** Everything that is wrong with a file. */
final class Problems {

  /** So many are told. */
  static final int MOST = 100;

  private static final int QUOTED = 40;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private int more;

  private record Problem(int line, String sentence) {}

  Problems(String file) {
    this.file = file;
  }

  boolean none() {
    return problems.isEmpty();
  }

  /** Notes one; a mark of null is the file as a whole. */
  void note(@Nullable Mark mark, String path, String what) {
    if (problems.size() == MOST - 1) {
      more++;
      return;
    }
    int line = mark == null ? 0 : mark.getLine() + 1;
    problems.add(
        new Problem(
            line,
            file
                + (line == 0 ? "" : ", line " + line)
                + (path.isEmpty() ? "" : ", " + path)
                + ": "
                + what));
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    problems.stream()
        .sorted(Comparator.comparingInt(Problem::line))
        .forEach(problem -> sentences.add(problem.sentence()));
    if (more > 0) {
      sentences.add(file + ": and " + more + " more");
    }
    return sentences;
  }

  /** What was written, short and without signs that a terminal obeys. */
  static String quoted(String written) {
    String plain = written.strip().replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ");
    int end =
        plain.offsetByCodePoints(0, Math.min(QUOTED, plain.codePointCount(0, plain.length())));
    return "\"" + plain.substring(0, end) + (end < plain.length() ? "…" : "") + "\"";
  }
}
