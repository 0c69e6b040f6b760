package io.payband.bench.speed;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparer;
import io.payband.compare.Comparison;
import io.payband.market.Estimate;
import io.payband.store.BundledSnapshot;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One comparison from the snapshot in memory, the questions as text and the whole answer made. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 10, time = 1)
public class CompareLoop {

  private static final String FIRST = "full-stack-engineer";
  private static final Ask PLACED = new Ask("L4", "Seattle, WA", "total", "reported");
  private static final List<String> OTHERS =
      List.of(
          "backend-engineer",
          "frontend-engineer",
          "data-scientist",
          "devops-engineer",
          "product-manager",
          "engineering-manager",
          "hardware-engineer",
          "data-engineer");

  private final Comparer comparer = new Comparer(BundledSnapshot.load());
  private int turn;

  /** Makes sure that the questions below have answers: a refusal is quick, and no comparison. */
  @Setup
  public void check() {
    for (String other : OTHERS) {
      need(comparer.compare(FIRST, other, Ask.PLAIN));
    }
    need(comparer.compare(FIRST, OTHERS.get(0), PLACED));
  }

  private static void need(Answer<Comparison> answer) {
    if (!(answer instanceof Answer.Found<Comparison> found)
        || !(found.value().first().typical() instanceof Estimate.Estimated)
        || !(found.value().second().typical() instanceof Estimate.Estimated)) {
      throw new IllegalStateException("no comparison: " + answer);
    }
  }

  /** One pair, in the nation, all levels. */
  @Benchmark
  public Answer<Comparison> onePair() {
    return comparer.compare(FIRST, OTHERS.get(0), Ask.PLAIN);
  }

  /** The same pair at one level in one place. */
  @Benchmark
  public Answer<Comparison> onePairPlaced() {
    return comparer.compare(FIRST, OTHERS.get(0), PLACED);
  }

  /** Eight pairs in turn. */
  @Benchmark
  public Answer<Comparison> eightPairs() {
    turn = (turn + 1) % OTHERS.size();
    return comparer.compare(FIRST, OTHERS.get(turn), Ask.PLAIN);
  }
}
