package io.payband.compare;

import io.payband.job.Occupation;
import io.payband.job.Role;
import io.payband.job.RoleMatch;
import io.payband.job.title.OccupationGuess;
import io.payband.job.title.OccupationModel;
import io.payband.market.MarketSnapshot;
import io.payband.market.OfficialFigure;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From a title as people write it to its role, else to the occupations that it may mean.
 *
 * <p>The snapshot's part of titles is read when a title without a role first comes. Safe for use by
 * several threads; a title takes about 0.1 ms then.
 */
public final class OccupationFinder {

  /** No more occupations than this are named. */
  public static final int MOST = 5;

  /** Below this, the best guess is no better than naming a common occupation. */
  private static final double LEAST = .03;

  private static final int SIX_DIGITS = 7;

  private final MarketSnapshot snapshot;
  private volatile double @Nullable [] prior;

  /** Finds what a snapshot knows. */
  public OccupationFinder(MarketSnapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** Whether the snapshot knows more titles than those of its roles. */
  public boolean knowsTitles() {
    return snapshot.titles().isPresent();
  }

  /**
   * What a title means. A best guess below 3 % is none: nothing was understood. Beside a likely
   * occupation no role is suggested.
   *
   * @param title of any length and content; a role's slug is understood too
   */
  public TitleAnswer find(String title) {
    return switch (snapshot.roles().find(title)) {
      case RoleMatch.ExactRole(Role role, String alias) ->
          new TitleAnswer.OfRole(role, "by its name " + alias);
      case RoleMatch.PatternRole(Role role, _) ->
          new TitleAnswer.OfRole(role, "by a word in the title");
      case RoleMatch.NoRole(List<Role> similar) -> {
        List<OccupationGuess> guesses = guesses(title);
        if (guesses.isEmpty() || guesses.getFirst().confidence() < LEAST) {
          yield new TitleAnswer.Unknown(similar);
        }
        boolean likely = guesses.getFirst().confidence() >= TitleAnswer.OfOccupations.LIKELY;
        yield new TitleAnswer.OfOccupations(guesses, likely ? List.of() : similar);
      }
    };
  }

  /**
   * What the model says of a title, whether or not it has a role: the likeliest occupation first,
   * at most {@value #MOST}; none where the snapshot has no model.
   */
  public List<OccupationGuess> guesses(String title) {
    Optional<OccupationModel> model = snapshot.titles();
    return model.isEmpty() ? List.of() : model.get().find(title, prior(model.get()));
  }

  /**
   * The name of an occupation; where official statistics count it within a wider one, that one's;
   * empty where the snapshot knows neither.
   */
  public String name(String code) {
    Optional<Occupation> found = snapshot.findOccupation(code);
    if (found.isEmpty() && code.length() == SIX_DIGITS) {
      found = snapshot.findOccupation(code.substring(0, SIX_DIGITS - 1) + "0");
    }
    return found.map(Occupation::title).orElse("");
  }

  private double[] prior(OccupationModel model) {
    double[] known = prior;
    if (known == null) {
      known =
          model.prior(code ->
              snapshot.findOfficial(code).map(OfficialFigure::employment).orElse(Double.NaN));
      prior = known;
    }
    return known;
  }
}
