package io.payband.bench.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Repeated measurements of one thing. */
public final class Times {

  private final List<Double> values = new ArrayList<>();

  /** One more. */
  public void add(double value) {
    values.add(value);
  }

  /** The least. */
  public double least() {
    return values.stream().mapToDouble(v -> v).min().orElse(Double.NaN);
  }

  /** The greatest. */
  public double greatest() {
    return values.stream().mapToDouble(v -> v).max().orElse(Double.NaN);
  }

  /** The middle one, or the mean of the middle two. */
  public double median() {
    if (values.isEmpty()) {
      return Double.NaN;
    }
    double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
    int n = sorted.length;
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  /** Least, middle and greatest, as cells of a table. */
  public List<String> cells(String label, String format) {
    return List.of(
        label,
        String.valueOf(values.size()),
        String.format(Locale.ROOT, format, least()),
        String.format(Locale.ROOT, format, median()),
        String.format(Locale.ROOT, format, greatest()));
  }
}
