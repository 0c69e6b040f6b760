package io.payband.question;

import io.payband.guide.RoleGuide;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of the work of one side beside its pay.
 *
 * @param guide what is said of the role; empty for an occupation, and where nothing is written
 * @param jobZone preparation that its occupation takes, 1 (little) to 5 (extensive); empty when not
 *     rated
 */
public record SideWork(Optional<RoleGuide> guide, OptionalInt jobZone) {

  /** Nothing. */
  public static final SideWork NONE = new SideWork(Optional.empty(), OptionalInt.empty());

  /** The usual move to a role; empty where it is none of them. */
  Optional<RoleGuide.Move> moveTo(String slug) {
    return guide.stream()
        .flatMap(g -> g.transitions().stream())
        .filter(move -> move.to().equals(slug))
        .findFirst();
  }
}
