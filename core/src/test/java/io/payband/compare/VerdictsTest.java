package io.payband.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.compare.Comparison.Verdict;
import io.payband.compare.Comparison.Word;
import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.Interval;
import io.payband.market.Lane;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {

  @ParameterizedTest
  @CsvSource({
    "1.00, 0.95, 1.05, NEARLY_IDENTICAL",
    "1.02, 1.001, 1.04, NEARLY_IDENTICAL",
    "1.00, 0.949, 1.04, CANNOT_TELL_YET",
    "1.00, 0.96, 1.051, CANNOT_TELL_YET",
    "1.20, 1.0, 1.44, CANNOT_TELL_YET",
    "1.20, 1.0001, 1.43, CLEARLY_HIGHER",
    "1.1499, 1.01, 1.3, SOMEWHAT_HIGHER",
    "1.15, 1.01, 1.3, CLEARLY_HIGHER"
  })
  void theWordFollowsFromTheIntervalOfTheRatio(double ratio, double low, double high, Word word) {
    assertEquals(word, Verdicts.word(ratio, new Interval(low, high, .9)));
  }

  private static Estimate.Estimated figure(double median, int reports) {
    Band band = new Band(median * .6, median * .8, median, median * 1.3, median * 1.7);
    Evidence evidence =
        new Evidence(
            Lane.REPORTED,
            false,
            reports,
            reports,
            0,
            List.of(),
            List.of(),
            null,
            null,
            1,
            "",
            1,
            List.of());
    return Estimate.Estimated.of(band, .02, evidence);
  }

  private static Verdict verdict(double ratio, double variance, double fixed) {
    return Verdicts.of(
        "Clocks", figure(100_000, 100), "Glass", figure(100_000 * ratio, 100), variance, fixed);
  }

  /** The word once so many more reports are there. */
  private static Word later(double ratio, double variance, double fixed, int more) {
    double left = fixed + (variance - fixed) * 200 / (200 + more);
    return verdict(ratio, left, fixed).word();
  }

  @ParameterizedTest
  @CsvSource({"1.12, 0.01, 0", "1.06, 0.01, 0.0004", "1.01, 0.01, 0.0001", "1.0, 0.01, 0"})
  void asManyReportsAsAreSaidToDecideDoDecide(double ratio, double variance, double fixed) {
    Verdict now = verdict(ratio, variance, fixed);
    assertEquals(Word.CANNOT_TELL_YET, now.word());
    int more = now.reportsToDecide().orElseThrow();
    assertTrue(later(ratio, variance, fixed, more + 1) != Word.CANNOT_TELL_YET, "too few");
    assertEquals(Word.CANNOT_TELL_YET, later(ratio, variance, fixed, more * 9 / 10), "too many");
  }

  @Test
  void whatNoReportCouldDecideHasNoNumber() {
    assertTrue(verdict(1.06, .04, .03).reportsToDecide().isEmpty());
    assertTrue(verdict(1.3, .001, 0).reportsToDecide().isEmpty());
  }

  @Test
  void theSentenceNamesWhoIsHigher() {
    assertTrue(verdict(1.3, .001, 0).sentence().startsWith("Glass pays clearly more than Clocks"));
    assertTrue(verdict(1 / 1.3, .001, 0).sentence().startsWith("Clocks pay clearly more"));
    assertTrue(verdict(1.1, .001, 0).sentence().contains("somewhat"));
    assertTrue(verdict(1.0, .0001, 0).sentence().contains("nearly the same"));
  }

  @RepeatedTest(50)
  void shareOfPairsIsComplementaryAndRisesWithPay(RepetitionInfo info) {
    int seed = info.getCurrentRepetition();
    Random random = new Random(seed);
    Band a = band(random);
    Band b = band(random);
    assertEquals(1, Verdicts.pairs(a, b) + Verdicts.pairs(b, a), 1e-12, "seed " + seed);
    assertEquals(.5, Verdicts.pairs(a, a), 1e-12, "seed " + seed);
    assertTrue(Verdicts.pairs(a.times(1.1), b) >= Verdicts.pairs(a, b), "seed " + seed);
    assertEquals(1, Verdicts.pairs(a.times(1e6), b), "seed " + seed);
  }

  private static Band band(Random random) {
    double[] q = random.doubles(5, 40_000, 300_000).sorted().toArray();
    return new Band(q[0], q[1], q[2], q[3], q[4]);
  }

  @RepeatedTest(100)
  void roundedPartsSumAndLieWithinADollar(RepetitionInfo info) {
    int seed = info.getCurrentRepetition();
    Random random = new Random(seed);
    double[] values = random.doubles(1 + random.nextInt(5), -9_000, 9_000).toArray();
    double sum = java.util.stream.DoubleStream.of(values).sum();
    long total = Math.round(sum);
    long[] rounded = Gaps.round(values, total);
    assertEquals(total, java.util.stream.LongStream.of(rounded).sum(), "seed " + seed);
    for (int i = 0; i < values.length; i++) {
      assertEquals(values[i], (double) rounded[i], 1.0001, "seed " + seed);
    }
  }
}
