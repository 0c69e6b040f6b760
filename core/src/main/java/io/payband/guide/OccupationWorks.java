package io.payband.guide;

import io.payband.market.MarketSnapshot;
import io.payband.observation.OccupationProfile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a snapshot knows of the work of its occupations; read when first asked for. Safe for use by
 * several threads.
 */
public final class OccupationWorks {

  private final MarketSnapshot snapshot;
  private volatile @Nullable Map<String, OccupationWork> works;

  /** Of a snapshot. */
  public OccupationWorks(MarketSnapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** Of an occupation by its code; empty where the snapshot knows nothing of its work. */
  public Optional<OccupationWork> find(String code) {
    Map<String, OccupationWork> known = works;
    if (known == null) {
      known = read();
      works = known;
    }
    return Optional.ofNullable(known.get(code));
  }

  private Map<String, OccupationWork> read() {
    Map<String, OccupationWork> read = new HashMap<>();
    for (OccupationProfile profile : snapshot.profiles()) {
      snapshot
          .findOccupation(profile.occupation())
          .ifPresent(occupation ->
              read.put(
                  occupation.code(),
                  OccupationWork.of(
                      occupation,
                      profile,
                      profile.related().stream()
                          .filter(code -> snapshot.findOfficial(code).isPresent())
                          .flatMap(code -> snapshot.findOccupation(code).stream())
                          .toList(),
                      snapshot.facts().outlook(occupation.code()))));
    }
    return Map.copyOf(read);
  }
}
