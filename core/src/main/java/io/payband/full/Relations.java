package io.payband.full;

import io.payband.compare.Comparison.Side;
import io.payband.full.RelatedPair.Why;
import io.payband.guide.Transition;
import io.payband.job.Role;
import io.payband.market.MarketSnapshot;
import io.payband.observation.OccupationProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what to compare next: usual moves, roles of the family, and occupations that are close. */
final class Relations {

  private static final int MOST = 8;

  private final MarketSnapshot snapshot;

  Relations(MarketSnapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** At most eight, in turn for the first side and for the second. */
  List<RelatedPair> of(
      Side first, List<Transition> firstMoves, Side second, List<Transition> secondMoves) {
    List<RelatedPair> a = of(first, firstMoves, Set.of(first.slug(), second.slug()));
    List<RelatedPair> b = of(second, secondMoves, Set.of(first.slug(), second.slug()));
    List<RelatedPair> all = new ArrayList<>();
    for (int i = 0; i < Math.max(a.size(), b.size()) && all.size() < MOST; i++) {
      if (i < a.size()) {
        all.add(a.get(i));
      }
      if (i < b.size() && all.size() < MOST) {
        all.add(b.get(i));
      }
    }
    return all;
  }

  private List<RelatedPair> of(Side side, List<Transition> moves, Set<String> without) {
    List<RelatedPair> found = new ArrayList<>();
    Set<String> seen = new HashSet<>(without);
    moves.stream()
        .filter(move -> seen.add(move.move().to()))
        .forEach(move -> found.add(pair(Why.MOVE, side, move.move().to(), move.name())));
    if (side.isRole()) {
      family(side).stream()
          .filter(role -> seen.add(role.slug()))
          .forEach(role -> found.add(pair(Why.FAMILY, side, role.slug(), role.name())));
    } else {
      for (String code : related(side.occupation())) {
        if (snapshot.findOfficial(code).isPresent() && seen.add(code)) {
          snapshot
              .findOccupation(code)
              .ifPresent(o -> found.add(pair(Why.OCCUPATION, side, code, o.title())));
        }
      }
    }
    return found.stream().limit(MOST).toList();
  }

  private static RelatedPair pair(Why why, Side side, String slug, String name) {
    return new RelatedPair(why, side.slug(), side.name(), slug, name);
  }

  /** Other roles of the family, those of the same occupation first, in the catalogue's order. */
  private List<Role> family(Side side) {
    Optional<Role> own = snapshot.roles().findBySlug(side.slug());
    return own.stream()
        .flatMap(role ->
            snapshot.roles().list().stream()
                .filter(other -> other.family().equals(role.family()))
                .sorted((x, y) ->
                    Boolean.compare(
                        !x.occupation().equals(role.occupation()),
                        !y.occupation().equals(role.occupation()))))
        .toList();
  }

  private List<String> related(String occupation) {
    return snapshot.profiles().stream()
        .filter(profile -> profile.occupation().equals(occupation))
        .findFirst()
        .map(OccupationProfile::related)
        .orElse(List.of());
  }
}
