package io.payband.estimate;

import java.util.Map;
import java.util.Optional;

/**
 * One role in the market lane.
 *
 * @param slug the role
 * @param title title under which most of its reports stand
 * @param occupation code whose official wages give the level
 * @param base figures in base salary
 * @param total figures in total pay; empty where no reports say how much comes on top of base
 * @param baseMix who the people are, in base salary
 * @param totalMix the same in total pay
 * @param sources records of each source, posted ones too
 */
public record MarketRole(
    String slug,
    String title,
    String occupation,
    RoleFigures base,
    Optional<RoleFigures> total,
    MixSummary baseMix,
    Optional<MixSummary> totalMix,
    Map<String, Integer> sources) {

  /** Copies the map, in order of the ids. */
  public MarketRole {
    sources = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(sources));
  }
}
