package io.payband.market;

import io.payband.estimate.Subject;
import io.payband.observation.PayReport;
import io.payband.observation.RoleReport;
import io.payband.stats.Medians;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each source by itself says of each role. */
final class SourceMedians {

  private final MarketData data;
  private final BuildSettings settings;
  private final Map<Key, List<Pay>> records = new TreeMap<>(ORDER);

  private record Key(boolean posted, String source, String slug, Measure measure) {}

  private record Pay(double dollars, YearMonth month) {}

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::posted)
          .thenComparing(Key::source)
          .thenComparing(Key::slug)
          .thenComparing(Key::measure);

  SourceMedians(
      MarketData data, BuildSettings settings, List<PayReport> reports, List<Subject> subjects) {
    this.data = data;
    this.settings = settings;
    for (int i = 0; i < reports.size(); i++) {
      PayReport r = reports.get(i);
      String slug = subjects.get(i).slug();
      add(false, r.source(), slug, Measure.TOTAL, r.total(), YearMonth.from(r.date()));
      if (r.base() > 0) {
        add(false, r.source(), slug, Measure.BASE, r.base(), YearMonth.from(r.date()));
      }
    }
    for (RoleReport r : data.roleReports()) {
      Measure measure = r.measure() == RoleReport.Holds.TOTAL ? Measure.TOTAL : Measure.BASE;
      boolean posted = r.kind() == RoleReport.Kind.POSTED;
      add(posted, r.source(), r.slug(), measure, r.pay(), YearMonth.from(r.date()));
    }
  }

  private void add(
      boolean posted, String source, String slug, Measure measure, double pay, YearMonth month) {
    if (!slug.isEmpty()) {
      records
          .computeIfAbsent(new Key(posted, source, slug, measure), k -> new ArrayList<>())
          .add(new Pay(pay, month));
    }
  }

  List<SourceMedian> list() {
    List<SourceMedian> out = new ArrayList<>();
    records.forEach((key, list) -> {
      if (list.size() >= settings.minimumCohort()) {
        out.add(median(key, list));
      }
    });
    return out;
  }

  private SourceMedian median(Key key, List<Pay> list) {
    double[] pay = list.stream().mapToDouble(Pay::dollars).sorted().toArray();
    String occupation = data.catalogue().roles().getBySlug(key.slug).occupation();
    Map<YearMonth, Integer> months = new TreeMap<>();
    list.forEach(p -> months.merge(p.month, 1, Integer::sum));
    double growth = 0;
    for (Map.Entry<YearMonth, Integer> month : months.entrySet()) {
      growth +=
          month.getValue()
              * (month.getKey().isAfter(settings.date())
                  ? 0
                  : data.ageing().growth(occupation, month.getKey(), settings.date()).log());
    }
    TreeMap<YearMonth, Integer> ordered = new TreeMap<>(months);
    return new SourceMedian(
        key.source,
        key.slug,
        key.posted,
        key.measure,
        pay.length,
        new Band(at(pay, .1), at(pay, .25), at(pay, .5), at(pay, .75), at(pay, .9)),
        ordered.firstKey(),
        ordered.lastKey(),
        Math.exp(growth / pay.length));
  }

  private static double at(double[] sorted, double share) {
    return Medians.quantile(sorted, 0, sorted.length, share);
  }
}
