package io.payband.guide;

import io.payband.job.CareerLevel;
import java.util.Optional;

/** One step of the way up: the five career levels, and the manager ladder beside them. */
public enum Rung {
  L3,
  L4,
  L5,
  L6,
  L7,
  M1,
  M2,
  M3;

  /** The career level of the same name; empty for a step of the manager ladder. */
  public Optional<CareerLevel> level() {
    return isManager() ? Optional.empty() : Optional.of(CareerLevel.valueOf(name()));
  }

  /** Whether it is a step of the manager ladder. */
  public boolean isManager() {
    return name().startsWith("M");
  }

  /** What readers call it: {@code Senior}, {@code leads leads}. */
  public String words() {
    return switch (this) {
      case M1 -> "leads a team";
      case M2 -> "leads leads";
      case M3 -> "leads an organisation";
      default -> level().orElseThrow().word();
    };
  }
}
