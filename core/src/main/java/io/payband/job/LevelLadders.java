package io.payband.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dictionary of publicly known company ladders.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class LevelLadders implements KnownLevels {

  private final Map<String, LevelLadder> byCompany = new LinkedHashMap<>();

  /**
   * A dictionary.
   *
   * @throws IllegalArgumentException if a company has two ladders
   */
  public LevelLadders(List<LevelLadder> ladders) {
    for (LevelLadder ladder : ladders) {
      if (byCompany.putIfAbsent(ladder.company(), ladder) != null) {
        throw new IllegalArgumentException("two ladders of " + ladder.company());
      }
    }
  }

  /** All ladders. */
  public List<LevelLadder> list() {
    return List.copyOf(byCompany.values());
  }

  /**
   * The ladder of a company.
   *
   * @param company key of the company ({@link CompanyLevelKey#company})
   */
  public Optional<LevelLadder> findLadder(String company) {
    return Optional.ofNullable(byCompany.get(company));
  }

  /**
   * A level of a company.
   *
   * @param company key of the company ({@link CompanyLevelKey#company})
   * @param level the level as it is written, such as {@code SDE II}
   */
  public Optional<LadderStep> findStep(String company, String level) {
    String key = CompanyLevelKey.level(level);
    return findLadder(company).flatMap(l -> l.find(CompanyLevelKey.numbered(key), key));
  }

  @Override
  public double find(String company, String numbered, String level) {
    LevelLadder ladder = byCompany.get(company);
    return ladder == null
        ? Double.NaN
        : ladder.find(numbered, level).map(LadderStep::z).orElse(Double.NaN);
  }
}
