package io.payband.web.work;

import io.payband.guide.OccupationWork;
import io.payband.guide.Topic;
import io.payband.market.Manifest;
import io.payband.market.SourceEntry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The section on the work itself.
 *
 * @param heading what it finds
 * @param sides one, or two side by side
 * @param attribution of the ratings shown; empty where none are
 */
public record WorkView(String heading, List<WorkSide> sides, String attribution) {

  private static final List<Topic> TOPICS = List.of(Topic.values());

  /** Copies the list. */
  public WorkView {
    sides = List.copyOf(sides);
  }

  static WorkView of(List<WorkSide> sides, Manifest manifest) {
    List<WorkSide> known = sides.stream().filter(WorkSide::isThere).toList();
    boolean rated = known.stream().anyMatch(side -> side.occupation() != null);
    String attribution =
        manifest.sources().stream()
            .filter(source -> rated && source.id().equals(OccupationWork.SOURCE))
            .map(SourceEntry::attribution)
            .findFirst()
            .orElse("");
    return new WorkView(heading(known), known, attribution);
  }

  /** Whether there is anything to say. */
  public boolean isThere() {
    return !sides.isEmpty();
  }

  /** Whether every side has a guide, so that the same lists stand side by side. */
  public boolean byTopic() {
    return sides.stream().allMatch(WorkSide::hasGuide);
  }

  /** Whether a side has a guide. */
  public boolean hasGuide() {
    return sides.stream().anyMatch(WorkSide::hasGuide);
  }

  /** Whether a side is shown as its occupation is rated. */
  public boolean isRated() {
    return sides.stream().anyMatch(side -> side.occupation() != null);
  }

  /** Whether there are two. */
  public boolean isPair() {
    return sides.size() > 1;
  }

  /** The lists, in order. */
  public List<Topic> topics() {
    return TOPICS;
  }

  /** What a list is about, in few words. */
  public String about(Topic topic) {
    return switch (topic) {
      case DECISIONS ->
          isPair()
              ? "What each settles, and what is settled above."
              : "What is settled here, and what above.";
      case STAKEHOLDERS -> "Who is across the table, and about what.";
      case RESPONSIBILITIES -> "What fills the week.";
      case PERFORMANCE -> "What is looked at, and what that misses.";
    };
  }

  private static String heading(List<WorkSide> sides) {
    if (sides.isEmpty()) {
      return "";
    }
    if (sides.stream().allMatch(WorkSide::hasGuide)) {
      return sides.size() > 1
          ? "What each decides, meets, does and is judged by"
          : "What one decides, meets, does and is judged by";
    }
    if (sides.stream().anyMatch(WorkSide::hasGuide)) {
      return "One described as a role, the other rated as an occupation";
    }
    List<OccupationView> rated =
        sides.stream().map(WorkSide::occupation).filter(Objects::nonNull).toList();
    List<Integer> zones = rated.stream().map(OccupationView::zone).toList();
    if (zones.contains(0)) {
      return "What official ratings say of the work";
    }
    if (zones.size() == 1) {
      return "The work takes " + rated.getFirst().preparation() + " preparation";
    }
    int apart = Integer.compare(zones.get(0), zones.get(1));
    if (apart == 0) {
      return "Both take " + rated.getFirst().preparation() + " preparation";
    }
    String more = sides.get(apart > 0 ? 0 : 1).subject().shortName();
    return more + (more.endsWith("s") ? " take" : " takes") + " more preparation";
  }

  /** The ratings of a side. */
  public Optional<OccupationView> rated(WorkSide side) {
    return Optional.ofNullable(side.occupation());
  }
}
