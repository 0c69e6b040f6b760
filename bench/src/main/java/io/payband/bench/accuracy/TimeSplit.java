package io.payband.bench.accuracy;

import io.payband.bench.kit.Table;
import io.payband.bench.kit.Verdicts;
import io.payband.estimate.Drift;
import io.payband.estimate.FitOptions;
import io.payband.estimate.PayModel;
import io.payband.estimate.Prediction;
import io.payband.estimate.Recipe;
import io.payband.estimate.Subject;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Fitted on reports to 2020, judged on those of 2021, before and after widening for drift. */
final class TimeSplit {

  private static final int FIRST_JUDGED = 2021 * 4;

  private final Reports reports;
  private final FitOptions options;
  private final int[] train;
  private final int[] test;
  private final int[] inner;
  private final List<Subject> held;

  TimeSplit(Reports reports, FitOptions options) {
    this.reports = reports;
    this.options = options;
    train = rows(false);
    test = rows(true);
    inner = Reports.folds(train.length, options.folds(), 2020);
    held = IntStream.of(test).mapToObj(reports.subjects()::get).toList();
  }

  private int[] rows(boolean late) {
    return IntStream.range(0, reports.count())
        .filter(i -> reports.subjects().get(i).quarter() >= FIRST_JUDGED == late)
        .toArray();
  }

  void run(PrintStream out, Verdicts verdicts) {
    out.println("Fitted on reports to 2020, judged on those of 2021");
    out.println();
    Table table =
        new Table("", "reports", "pinball", "MdAPE", "c50", "c80", "below p10", "above p90");
    PayModel.Fitted plain = fit(Recipe.PERSON_SHORT, null);
    double plainPerson =
        judge(table, "person, short list, no tenure", Recipe.PERSON_SHORT, plain, null).pinball();
    double plainPage = judge(table, "page, short list", Recipe.PAGE_SHORT, plain).pinball();
    PayModel.Fitted product = fit(Recipe.PERSON_TENURE, null);
    Scores person =
        judge(table, "person, with tenure (the product's)", Recipe.PERSON_TENURE, product, null);
    Scores page = judge(table, "page, full list (the product's)", Recipe.PAGE_FULL, product);
    table.add(List.of("reference.py, person, short, widened", "", "5.624", "11.1", "", "79.7"));
    table.add(List.of("reference.py, page, short, widened", "", "8.849", "19.3", "", "78.9"));
    table.add(List.of("reference.py, page, full, widened", "", "8.819", "19.3", "", "78.3"));
    table.print(out);
    if (options.minimumGroup() == 1) {
      verdicts.atMost("by time, person, short: reference + 0.03", plainPerson, 5.654, "%.3f");
      verdicts.atMost("by time, page, short: reference + 0.03", plainPage, 8.879, "%.3f");
      verdicts.atMost("by time, page, full: reference + 0.03", page.pinball(), 8.849, "%.3f");
    }
    covered(verdicts, "by time, person with tenure, widened: c80", person);
    covered(verdicts, "by time, page full, widened: c80", page);
  }

  private static void covered(Verdicts verdicts, String what, Scores s) {
    String c80 = String.format(java.util.Locale.ROOT, "%.1f", s.c80());
    verdicts.add(what, s.within(s.c80(), 78, 82), c80, "78–82");
  }

  private PayModel.Fitted fit(Recipe recipe, boolean @Nullable [] quarantined) {
    return PayModel.fit(reports.rows(), train, reports.y(), inner, recipe, options, quarantined);
  }

  private Scores judge(Table table, String label, Recipe recipe, PayModel.Fitted person) {
    boolean[] quarantined = person.quarantined();
    return judge(table, label, recipe, fit(recipe, quarantined), quarantined);
  }

  private Scores judge(
      Table table,
      String label,
      Recipe recipe,
      PayModel.Fitted fitted,
      boolean @Nullable [] quarantined) {
    double[] factors =
        Drift.factors(
            reports.rows(),
            reports.subjects(),
            train,
            reports.y(),
            inner,
            recipe,
            options,
            quarantined);
    List<Prediction> predictions = fitted.model().predict(held);
    double[][] band = new double[reports.count()][];
    double[][] wide = new double[reports.count()][];
    for (int i = 0; i < test.length; i++) {
      band[test[i]] = predictions.get(i).band();
      wide[test[i]] = Drift.widened(band[test[i]], factors);
    }
    table.add(Scores.of(reports.y(), band, test).cells(label));
    Scores widened = Scores.of(reports.y(), wide, test);
    table.add(widened.cells("  widened"));
    return widened;
  }
}
