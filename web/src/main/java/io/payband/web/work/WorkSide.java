package io.payband.web.work;

import io.payband.guide.RoleGuide;
import io.payband.guide.RoleGuide.Point;
import io.payband.guide.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work of one side: in words where a guide is written, else as its occupation is rated.
 *
 * @param subject whose
 * @param guide what is written of the role; null without
 * @param occupation ratings of its occupation; null with a guide, and where there are none
 */
public record WorkSide(
    WorkSubject subject, @Nullable RoleGuide guide, @Nullable OccupationView occupation) {

  /** Whether there is anything to say. */
  public boolean isThere() {
    return guide != null || occupation != null;
  }

  /** Whether a guide is written. */
  public boolean hasGuide() {
    return guide != null;
  }

  /** What somebody is paid to do; empty without a guide. */
  public String does() {
    return guide == null ? "" : guide.does();
  }

  /** The points of a list; none without a guide. */
  public List<Point> points(Topic topic) {
    return guide == null ? List.of() : guide.points(topic);
  }
}
