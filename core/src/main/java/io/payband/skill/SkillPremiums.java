package io.payband.skill;

import java.util.List;
import java.util.Optional;

/**
 * The premiums of all roles.
 *
 * @param roles those with any, in order of slug
 * @param mixes how much skills separate each two of them, in order of the slugs
 * @param agreement how the surveys agree; empty when there is only one
 */
public record SkillPremiums(
    List<RolePremiums> roles, List<SkillMix> mixes, Optional<SurveyAgreement> agreement) {

  /** None. */
  public static final SkillPremiums NONE =
      new SkillPremiums(List.of(), List.of(), Optional.empty());

  /** Copies the lists. */
  public SkillPremiums {
    roles = List.copyOf(roles);
    mixes = List.copyOf(mixes);
  }

  /** What is known of a role; empty when too few of its people were asked. */
  public Optional<RolePremiums> find(String slug) {
    return roles.stream().filter(role -> role.slug().equals(slug)).findFirst();
  }

  /** What the skills of two roles make of their difference; empty when either was not asked. */
  public Optional<SkillMix> findMix(String one, String other) {
    String first = one.compareTo(other) < 0 ? one : other;
    String second = one.compareTo(other) < 0 ? other : one;
    return mixes.stream()
        .filter(mix -> mix.first().equals(first) && mix.second().equals(second))
        .findFirst();
  }
}
