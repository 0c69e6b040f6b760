package io.payband.ladder;

import io.payband.compare.LevelAnswer;
import io.payband.job.CareerLevel;
import java.util.Map;

/**
 * One level of one company.
 *
 * @param level as the company's people write it
 * @param manager whether it is of those who manage engineers
 * @param answer where it stands on the common scale, by what, on how many reports
 */
public record Rung(String level, boolean manager, LevelAnswer answer) {

  /** The common level that it most likely is; the lower one of two alike. */
  public CareerLevel likeliest() {
    CareerLevel best = CareerLevel.L3;
    for (CareerLevel level : CareerLevel.values()) {
      if (share(level) > share(best)) {
        best = level;
      }
    }
    return best;
  }

  /** How likely it is a common level. */
  public double share(CareerLevel common) {
    return answer.distribution().getOrDefault(common, 0.0);
  }

  /** Mean number of its common level, 1 to 5: what rungs are sorted by. */
  public double height() {
    return answer.distribution().entrySet().stream()
        .mapToDouble(entry -> entry.getKey().number() * entry.getValue())
        .sum();
  }

  /** How alike two distributions over the common levels are: the share that they have in common. */
  public double alike(Rung other) {
    double sum = 0;
    for (Map.Entry<CareerLevel, Double> entry : answer.distribution().entrySet()) {
      sum += Math.min(entry.getValue(), other.share(entry.getKey()));
    }
    return sum;
  }
}
