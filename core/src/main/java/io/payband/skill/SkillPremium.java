package io.payband.skill;

import io.payband.stats.Normal;
import java.util.List;

/**
 * How pay goes with a technology in one role, other things that the surveys ask for being alike.
 *
 * @param technology as the survey names it
 * @param log difference of log pay between those who work with it and those who do not
 * @param error standard error of {@code log}, above 0
 * @param own how much of it rests on this role's own respondents, from 0 to 1: by that share it
 *     would follow if they alone showed more; the rest rests on other roles and on shrinkage
 * @param with respondents of the role who work with it
 * @param without respondents of the role who named technologies, but not this one
 * @param surveys ids of the surveys that it rests on, in alphabetical order
 */
public record SkillPremium(
    String technology,
    double log,
    double error,
    double own,
    int with,
    int without,
    List<String> surveys) {

  private static final double NINETY = 1.6448536269514722;

  /** Checks the domain and copies the list. */
  public SkillPremium {
    surveys = List.copyOf(surveys);
    if (!Double.isFinite(log) || !(error > 0) || Double.isInfinite(error)) {
      throw new IllegalArgumentException("not a premium of " + technology + ": " + log);
    }
    if (!(own >= 0) || own > 1) {
      throw new IllegalArgumentException("not a share: " + own);
    }
    if (with < 0 || without < 0 || surveys.isEmpty()) {
      throw new IllegalArgumentException("nothing stands behind the premium of " + technology);
    }
  }

  /** Its name as it is shown. */
  public String name() {
    return TechnologyNames.tidy(technology);
  }

  /** The premium as a share of pay: .05 for 5 % more. */
  public double premium() {
    return Math.expm1(log);
  }

  /** Lower end of its 90 % interval. */
  public double low() {
    return Math.expm1(log - NINETY * error);
  }

  /** Upper end of its 90 % interval. */
  public double high() {
    return Math.expm1(log + NINETY * error);
  }

  /** Chance that the true premium lies on the other side of zero. */
  public double wrongSign() {
    return Normal.cdf(-Math.abs(log) / error);
  }

  /** What it amounts to. */
  public Impact impact() {
    return Impact.of(premium(), low(), high());
  }
}
