package io.payband.skill;

/**
 * How much of the difference between two roles goes with the technologies that their people work
 * with: Σ effect × (share in the second − share in the first).
 *
 * @param first slug of the first role, before the second in alphabetical order
 * @param second slug of the second
 * @param log difference of log pay, second less first
 * @param error its standard error, at least 0
 */
public record SkillMix(String first, String second, double log, double error) {

  /** Checks the domain and the order. */
  public SkillMix {
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("not in order: " + first + ", " + second);
    }
    if (!Double.isFinite(log) || !(error >= 0) || Double.isInfinite(error)) {
      throw new IllegalArgumentException("not a difference: " + log);
    }
  }

  /** The same seen from a role. */
  public double logFrom(String slug) {
    return slug.equals(first) ? log : -log;
  }
}
