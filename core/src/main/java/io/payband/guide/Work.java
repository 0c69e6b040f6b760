package io.payband.guide;

import io.payband.job.CareerLevel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the work of roles and occupations beside pay. Safe for several threads. */
public interface Work {

  /** Nothing. */
  Work NONE =
      new Work() {
        @Override
        public Optional<RoleGuide> guide(String role) {
          return Optional.empty();
        }

        @Override
        public List<Transition> transitions(String role, @Nullable CareerLevel level) {
          return List.of();
        }

        @Override
        public Optional<OccupationWork> occupation(String code) {
          return Optional.empty();
        }
      };

  /** What is written of a role, by its slug; empty where nothing is. */
  Optional<RoleGuide> guide(String role);

  /**
   * The usual moves out of a role with the market's pay at both ends; none without a guide.
   *
   * @param level at which level; null for all together
   */
  List<Transition> transitions(String role, @Nullable CareerLevel level);

  /**
   * How the work of an occupation is rated, by its code; empty where the snapshot does not know.
   */
  Optional<OccupationWork> occupation(String code);
}
