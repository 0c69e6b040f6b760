package io.payband.job;

import java.util.Objects;

/**
 * One level of one company and its place on the common scale.
 *
 * @param level the level as people of the company write it, such as {@code SDE II}
 * @param key the normal form under which it is found: the numbered form of a plain number ({@code
 *     N5}, see {@link CompanyLevelKey#numbered}), else the key of the level ({@code sde2})
 * @param z place on the scale of 1 (entry), 2 (mid), 3 (senior), 4 (staff), 5 (principal); from 0.5
 *     (before entry) to 5.5 (beyond principal)
 * @param basis why it stands there
 */
public record LadderStep(String level, String key, double z, LadderBasis basis) {

  /** Checks the scale, and that the key is a normal form. */
  public LadderStep {
    Objects.requireNonNull(basis);
    if (!(z >= 0.5 && z <= 5.5)) {
      throw new IllegalArgumentException("off the scale: " + level + " at " + z);
    }
    if (!key.equals(CompanyLevelKey.numbered(CompanyLevelKey.level(key)))
        && !key.matches("N(0|[1-9][0-9]*)")) {
      throw new IllegalArgumentException("not a normal form: " + key);
    }
  }

  /** The career level that this is nearest to. */
  public CareerLevel careerLevel() {
    return CareerLevel.ofScale(z);
  }
}
