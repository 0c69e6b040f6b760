package io.payband.bench.accuracy;

import io.payband.estimate.Rows;
import io.payband.estimate.Subject;
import io.payband.estimate.Vocabulary;
import io.payband.observation.PayReport;
import io.payband.place.Gazetteer;
import io.payband.place.Metro;
import io.payband.sources.ReadingProgress;
import io.payband.sources.SourceProblem;
import io.payband.sources.raw.RawData;
import io.payband.sources.raw.SourceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * The American self-reports as the estimator sees them.
 *
 * @param reports as read
 * @param subjects whom each is about
 * @param rows the subjects, encoded
 * @param y log of total pay, dollars a year
 */
@SuppressWarnings("ArrayRecordComponent") // read only, inside the benches
public record Reports(List<PayReport> reports, List<Subject> subjects, Rows rows, double[] y) {

  /** Reads them. */
  public static Reports read(Path data) throws SourceProblem {
    RawData raw = SourceReader.readAll(data, Set.of("levels", "geo"), ReadingProgress.NONE);
    Gazetteer places = Objects.requireNonNull(raw.places());
    List<PayReport> reports = raw.reports();
    List<Subject> subjects = reports.stream().map(r -> subject(r, places)).toList();
    Rows rows = Rows.adding(new Vocabulary(), subjects);
    double[] y = reports.stream().mapToDouble(r -> Math.log(r.total())).toArray();
    return new Reports(reports, subjects, rows, y);
  }

  private static Subject subject(PayReport r, Gazetteer places) {
    String metro =
        places
            .metroOf(r.city(), r.state())
            .map(Metro::code)
            .orElse(r.state() + ":" + r.city().toLowerCase(Locale.ROOT));
    return new Subject(
        r.title(),
        r.focus(),
        "",
        r.company(),
        r.level(),
        metro,
        r.city() + ", " + r.state(),
        r.state(),
        r.years(),
        r.yearsAtCompany(),
        Subject.quarterOf(r.date()));
  }

  /** Number of reports. */
  public int count() {
    return y.length;
  }

  /** A fold for each of {@code count} rows: as equal in size as can be, in random order. */
  public static int[] folds(int count, int folds, long seed) {
    int[] fold = new int[count];
    for (int i = 0; i < count; i++) {
      fold[i] = i % folds;
    }
    Random random = new Random(seed);
    for (int i = count - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = fold[i];
      fold[i] = fold[j];
      fold[j] = swap;
    }
    return fold;
  }

  /**
   * The same, with reports of equal content in one fold: no twin of a judged row is learnt from.
   */
  int[] foldsWithTwinsTogether(int folds, long seed) {
    int[] fold = new int[count()];
    for (int i = 0; i < fold.length; i++) {
      Subject s = subjects.get(i);
      String content =
          String.join(
              "|",
              io.payband.job.CompanyLevelKey.company(s.company()),
              io.payband.job.CompanyLevelKey.level(s.level()),
              s.title(),
              s.city(),
              String.valueOf(s.years()),
              String.valueOf(reports.get(i).base()),
              String.valueOf(reports.get(i).total()));
      fold[i] = new Random(content.hashCode() ^ seed).nextInt(folds);
    }
    return fold;
  }
}
