package io.payband.estimate;

import io.payband.MadeUp;
import io.payband.observation.PayReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Made-up reports ready to be fitted.
 *
 * @param subjects whom each report is about
 * @param y log pay of each
 * @param fold fold of each
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one test
record SmallFit(List<Subject> subjects, double[] y, int[] fold) {

  /** Two are enough for what is tested here, and quick. */
  static final int FOLDS = 2;

  static SmallFit of(long seed, int count) {
    List<PayReport> reports = MadeUp.reports(seed, count);
    int[] fold = IntStream.range(0, count).map(i -> i % FOLDS).toArray();
    return new SmallFit(MadeUp.subjects(reports), MadeUp.logTotals(reports), fold);
  }

  SmallFit shuffled(long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, y.length).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    return new SmallFit(
        order.stream().map(subjects::get).toList(),
        order.stream().mapToDouble(i -> y[i]).toArray(),
        order.stream().mapToInt(i -> fold[i]).toArray());
  }

  SmallFit plus(double log) {
    double[] moved = y.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += log;
    }
    return new SmallFit(subjects, moved, fold);
  }

  /** The same and one more report. */
  SmallFit with(Subject subject, double log) {
    List<Subject> more = new ArrayList<>(subjects);
    more.add(subject);
    double[] pay = java.util.Arrays.copyOf(y, y.length + 1);
    int[] folds = java.util.Arrays.copyOf(fold, fold.length + 1);
    pay[y.length] = log;
    folds[y.length] = y.length % FOLDS;
    return new SmallFit(more, pay, folds);
  }

  Rows rows() {
    return Rows.adding(new Vocabulary(), subjects);
  }

  int[] all() {
    return IntStream.range(0, y.length).toArray();
  }

  static FitOptions options(int minimumGroup, int threads) {
    return new FitOptions(MadeUp.ladders(), minimumGroup, FOLDS, threads);
  }

  PayModel.Fitted fit(Recipe recipe) {
    return fit(recipe, 1, 2);
  }

  PayModel.Fitted fit(Recipe recipe, int minimumGroup, int threads) {
    return PayModel.fit(rows(), all(), y, fold, recipe, options(minimumGroup, threads), null);
  }
}
