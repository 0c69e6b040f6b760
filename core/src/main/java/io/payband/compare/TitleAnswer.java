package io.payband.compare;

import io.payband.job.Role;
import io.payband.job.title.OccupationGuess;
import java.util.List;

/** What a title means: a role for certain, or occupations among which the asker chooses. */
public sealed interface TitleAnswer {

  /**
   * A role, known by its name or by a sign in the title.
   *
   * @param role the role, whose own occupation goes before what a model may say
   * @param why how it was known, as the end of a sentence that begins "Found"
   */
  record OfRole(Role role, String why) implements TitleAnswer {}

  /**
   * No role, but occupations that the title may mean.
   *
   * @param guesses the likeliest first, one to five
   * @param similar roles with a similarly spelled name: a "did you mean"; none beside a likely
   *     occupation
   */
  record OfOccupations(List<OccupationGuess> guesses, List<Role> similar) implements TitleAnswer {

    /**
     * From here on the first guess is right in three cases out of four; below it is one of many.
     */
    public static final double LIKELY = .5;

    /** Copies the lists. */
    public OfOccupations {
      guesses = List.copyOf(guesses);
      similar = List.copyOf(similar);
      if (guesses.isEmpty()) {
        throw new IllegalArgumentException("no occupation");
      }
    }

    /** Whether the first may be shown alone; below, all are shown as "one of these". */
    public boolean isLikely() {
      return guesses.getFirst().confidence() >= LIKELY;
    }
  }

  /**
   * Nothing: the title has no letters, is like no title, or the snapshot knows no titles but those
   * of its roles.
   *
   * @param similar roles with a similarly spelled name
   */
  record Unknown(List<Role> similar) implements TitleAnswer {

    /** Copies the list. */
    public Unknown {
      similar = List.copyOf(similar);
    }
  }
}
