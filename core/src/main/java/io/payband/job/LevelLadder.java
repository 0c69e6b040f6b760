package io.payband.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The levels of one company, from the lowest to the highest as they are listed. */
public final class LevelLadder {

  private final String company;
  private final String name;
  private final Map<String, LadderStep> byKey = new LinkedHashMap<>();

  /**
   * A ladder.
   *
   * @param company key of the company ({@link CompanyLevelKey#company})
   * @param name the company's name for people
   * @param steps its levels, at least one
   * @throws IllegalArgumentException if the company is not a key or two steps have one key
   */
  public LevelLadder(String company, String name, List<LadderStep> steps) {
    if (!company.equals(CompanyLevelKey.company(company)) || steps.isEmpty()) {
      throw new IllegalArgumentException("not a ladder of a company: " + company);
    }
    this.company = company;
    this.name = name;
    for (LadderStep step : steps) {
      if (byKey.putIfAbsent(step.key(), step) != null) {
        throw new IllegalArgumentException(company + " has two levels with the key " + step.key());
      }
    }
  }

  /** Key of the company. */
  public String company() {
    return company;
  }

  /** The company's name for people. */
  public String name() {
    return name;
  }

  /** The levels. */
  public List<LadderStep> steps() {
    return List.copyOf(byKey.values());
  }

  /** A level by its numbered form, or else by its key. */
  public Optional<LadderStep> find(String numbered, String level) {
    LadderStep step = byKey.get(numbered);
    return Optional.ofNullable(step != null ? step : byKey.get(level));
  }
}
