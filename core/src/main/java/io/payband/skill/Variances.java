package io.payband.skill;

/**
 * How far things lie apart, in log pay squared.
 *
 * @param rest of people of whom everything is known, above 0
 * @param overall of technologies' effects in all roles together, above 0
 * @param own of an effect in one role about the one in all, above 0
 */
record Variances(double rest, double overall, double own) {

  static final Variances START = new Variances(.1, .001, .0005);

  /** Effects that may be of any size: hardly shrunk. */
  static Variances unshrunk(double rest) {
    return new Variances(rest, 1, 1);
  }

  /** The same with roles further or less far apart. */
  Variances withOwn(double other) {
    return new Variances(rest, overall, other);
  }

  /** Whether it is the same but for a share. */
  boolean isNear(Variances other, double share) {
    return near(rest, other.rest, share)
        && near(overall, other.overall, share)
        && near(own, other.own, share);
  }

  private static boolean near(double a, double b, double share) {
    return Math.abs(a - b) <= share * Math.abs(b) + 1e-9;
  }
}
