package io.payband.bench.accuracy;

import io.payband.bench.kit.Table;
import io.payband.bench.kit.Verdicts;
import io.payband.estimate.FitOptions;
import io.payband.estimate.PayModel;
import io.payband.estimate.Prediction;
import io.payband.estimate.Recipe;
import io.payband.estimate.Subject;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Every report judged once, by a fit that has not seen its fold; levels are placed anew each time.
 */
final class CrossValidation {

  private static final double SLACK = .03;

  private final Reports reports;
  private final FitOptions options;
  private final int[] fold;
  private final int folds;
  private final boolean twinsTogether;
  private final Judged shortPerson;
  private final Judged shortPage;
  private final Judged person;
  private final Judged page;
  private final double[][] rawPerson;
  private final double[][] rawPage;
  private final double[][] smoothPerson;
  private final double[][] smoothPage;

  CrossValidation(
      Reports reports, FitOptions options, int[] fold, int folds, boolean twinsTogether) {
    this.reports = reports;
    this.options = options;
    this.fold = fold;
    this.folds = folds;
    this.twinsTogether = twinsTogether;
    int n = reports.count();
    shortPerson = new Judged("person, short list, no tenure", Recipe.Mode.PERSON, n);
    shortPage = new Judged("page, short list", Recipe.Mode.PAGE, n);
    person = new Judged("person, with tenure (the product's)", Recipe.Mode.PERSON, n);
    page = new Judged("page, full list (the product's)", Recipe.Mode.PAGE, n);
    rawPerson = new double[n][];
    rawPage = new double[n][];
    smoothPerson = new double[n][];
    smoothPage = new double[n][];
  }

  void run(PrintStream out, Verdicts verdicts) {
    long start = System.nanoTime();
    for (int f = 0; f < folds; f++) {
      judge(f);
      System.err.printf(
          Locale.ROOT, "fold %d of %d, %.0f s%n", f + 1, folds, (System.nanoTime() - start) / 1e9);
    }
    out.printf(
        Locale.ROOT,
        "Every report judged once, %d folds%s; pinball of log pay × 100, others in percent%n%n",
        folds,
        twinsTogether ? ", reports of equal content in one fold" : "");
    print(out);
    out.println("How often the 90 % interval of a cohort's median holds:");
    for (int least : new int[] {5, Judged.LEAST_JUDGED}) {
      person.centres(out, verdicts, least);
      page.centres(out, verdicts, least);
    }
    out.println();
    verdicts(verdicts);
  }

  private void judge(int f) {
    int[] train = IntStream.range(0, fold.length).filter(i -> fold[i] != f).toArray();
    int[] test = IntStream.range(0, fold.length).filter(i -> fold[i] == f).toArray();
    List<Subject> held = IntStream.of(test).mapToObj(reports.subjects()::get).toList();
    int[] inner = Reports.folds(train.length, options.folds(), 1000L + f);

    PayModel.Fitted plain = fit(train, inner, Recipe.PERSON_SHORT, null);
    shortPerson.put(reports, test, plain.model().predict(held), f);
    PayModel.Fitted plainPage = fit(train, inner, Recipe.PAGE_SHORT, plain.quarantined());
    List<Prediction> placed = plainPage.model().predict(held);
    shortPage.put(reports, test, placed, f);
    PayModel.Fitted product = fit(train, inner, Recipe.PERSON_TENURE, null);
    person.put(reports, test, product.model().predict(held), f);
    PayModel.Fitted productPage = fit(train, inner, Recipe.PAGE_FULL, product.quarantined());
    page.put(reports, test, productPage.model().predict(held), f);

    int[] careerClass = new int[fold.length];
    int[] ofTrain = plainPage.careerClasses();
    for (int i = 0; i < train.length; i++) {
      careerClass[train[i]] = ofTrain[i];
    }
    for (int i = 0; i < test.length; i++) {
      careerClass[test[i]] = placed.get(i).careerClass();
    }
    CohortBaseline.person()
        .judge(reports.subjects(), careerClass, reports.y(), train, test, rawPerson, smoothPerson);
    CohortBaseline.page()
        .judge(reports.subjects(), careerClass, reports.y(), train, test, rawPage, smoothPage);
  }

  private PayModel.Fitted fit(
      int[] train, int[] inner, Recipe recipe, boolean @org.jspecify.annotations.Nullable [] out) {
    return PayModel.fit(reports.rows(), train, reports.y(), inner, recipe, options, out);
  }

  private void print(PrintStream out) {
    double[] y = reports.y();
    int[] all = IntStream.range(0, y.length).toArray();
    Table table =
        new Table("", "reports", "pinball", "MdAPE", "c50", "c80", "below p10", "above p90");
    table.add(Scores.of(y, rawPerson, all).cells("person, raw cohorts with back-off"));
    table.add(Scores.of(y, smoothPerson, all).cells("person, smoothed cohorts"));
    shortPerson.add(table, y);
    person.add(table, y);
    table.add(Scores.of(y, rawPage, all).cells("page, raw cohorts with back-off"));
    table.add(Scores.of(y, smoothPage, all).cells("page, smoothed cohorts"));
    shortPage.add(table, y);
    page.add(table, y);
    table.print(out);

    Table reference =
        new Table("reference.py, beside it", "reports", "pinball", "MdAPE", "c50", "c80");
    if (folds == 4) {
      reference.add(
          List.of("4 folds: person, short, no tenure", "39518", "5.048", "10.1", "", "80.0"));
      reference.add(List.of("4 folds: page, short", "39518", "8.182", "18.1", "", "79.5"));
      reference.add(List.of("4 folds: page, full", "39518", "8.167", "17.9", "", "79.5"));
    } else if (folds == 10) {
      reference.add(
          List.of("10 folds: person, short, no tenure", "39518", "5.006", "9.9", "", "79.9"));
      reference.add(List.of("10 folds: page, short", "39518", "8.176", "18.1", "", "79.4"));
      reference.add(List.of("10 folds: page, full", "39518", "8.161", "17.9", "", "79.5"));
    }
    reference.add(
        List.of("rows kept aside, fit on all: person, tenure", "", "4.91", "9.5", "", "80.2"));
    reference.add(List.of("75/25: person, raw cohorts", "9880", "6.81", "12.4", "", "61.0"));
    reference.add(List.of("75/25: person, smoothed", "9880", "6.24", "12.3", "", "68.5"));
    reference.add(List.of("75/25: page, raw cohorts", "9880", "8.77", "18.1", "", "74.2"));
    reference.add(List.of("75/25: page, smoothed", "9880", "8.58", "18.1", "", "74.2"));
    reference.print(out);
  }

  private void verdicts(Verdicts verdicts) {
    double[] y = reports.y();
    boolean comparable = options.minimumGroup() == 1 && !twinsTogether;
    if (comparable && (folds == 4 || folds == 10)) {
      boolean four = folds == 4;
      near(verdicts, shortPerson, y, four ? 5.048 : 5.006);
      near(verdicts, shortPage, y, four ? 8.182 : 8.176);
      near(verdicts, page, y, four ? 8.167 : 8.161);
    }
    if (comparable && folds == 10) {
      verdicts.atMost(
          person.label() + ": pinball to reach", person.overall(y).pinball(), 4.84, "%.3f");
      verdicts.atMost(page.label() + ": pinball to reach", page.overall(y).pinball(), 8.12, "%.3f");
    }
    person.coverage(verdicts, y);
    page.coverage(verdicts, y);
  }

  private static void near(Verdicts verdicts, Judged judged, double[] y, double reference) {
    verdicts.atMost(
        judged.label() + ": pinball, reference + 0.03",
        judged.overall(y).pinball(),
        reference + SLACK,
        "%.3f");
  }
}
