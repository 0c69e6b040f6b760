package io.payband.guide;

import io.payband.compare.Comparer;
import io.payband.job.CareerLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The guides at hand, with the pay and the ratings of one snapshot. */
public final class SnapshotWork implements Work {

  private final RoleGuides guides;
  private final OccupationWorks occupations;
  private final Transitions transitions;

  /** Moves that were asked for; no more than there are guides and levels. */
  private final Map<MovesOf, List<Transition>> moves = new ConcurrentHashMap<>();

  private record MovesOf(String role, @Nullable CareerLevel level) {}

  /** Over the snapshot of a comparer. */
  public SnapshotWork(Comparer comparer, RoleGuides guides) {
    this.guides = guides;
    occupations = new OccupationWorks(comparer.snapshot());
    transitions = new Transitions(comparer);
  }

  @Override
  public Optional<RoleGuide> guide(String role) {
    return guides.find(role);
  }

  @Override
  public List<Transition> transitions(String role, @Nullable CareerLevel level) {
    Optional<RoleGuide> guide = guide(role);
    return guide.isEmpty()
        ? List.of()
        : moves.computeIfAbsent(
            new MovesOf(role, level),
            asked -> List.copyOf(transitions.of(guide.get(), asked.level())));
  }

  @Override
  public Optional<OccupationWork> occupation(String code) {
    return occupations.find(code);
  }
}
