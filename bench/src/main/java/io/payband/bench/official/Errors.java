package io.payband.bench.official;

import java.util.ArrayList;
import java.util.List;

/** Log errors, one a cell. */
final class Errors {

  private final List<Double> errors = new ArrayList<>();

  /** NaN is left out. */
  void add(double error) {
    if (!Double.isNaN(error)) {
      errors.add(error);
    }
  }

  int count() {
    return errors.size();
  }

  /** Mean size. */
  double size() {
    return errors.stream().mapToDouble(Math::abs).average().orElse(Double.NaN);
  }

  /** Mean. */
  double bias() {
    return errors.stream().mapToDouble(e -> e).average().orElse(Double.NaN);
  }
}
