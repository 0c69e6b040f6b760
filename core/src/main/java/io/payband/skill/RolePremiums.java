package io.payband.skill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What technologies go with in one role.
 *
 * @param slug the role
 * @param respondents who named any technology, in all surveys that ask for them
 * @param explained share of the variance of log pay that role, experience, employer's size and
 *     place of work leave open and technologies take away, among answers that the model had not
 *     seen; below 0 where technologies make it worse, NaN where fewer than a hundred of the role
 *     were asked for all of them
 * @param premiums in order of the technology's name; each has the minimum of respondents with and
 *     without
 */
public record RolePremiums(
    String slug, int respondents, double explained, List<SkillPremium> premiums) {

  /** Copies the list. */
  public RolePremiums {
    premiums = List.copyOf(premiums);
    if (premiums.isEmpty()) {
      throw new IllegalArgumentException("no premiums of " + slug);
    }
  }

  /**
   * Those worth showing, the highest first: clear premiums, then clear discounts, at most a quarter
   * of the rows, then what most people work with, so that it is said of common skills that nothing
   * is known.
   *
   * @param most how many at most
   */
  public List<SkillPremium> shown(int most) {
    List<SkillPremium> above = clear(p -> p.log() > 0);
    List<SkillPremium> below = clear(p -> p.log() < 0);
    int discounts = Math.min(below.size(), most / 4);
    int gains = Math.min(above.size(), most - discounts);
    List<SkillPremium> out = new ArrayList<>(above.subList(0, gains));
    out.addAll(below.subList(0, discounts));
    premiums.stream()
        .filter(p -> !p.impact().isClear())
        .sorted(
            Comparator.comparingInt(SkillPremium::with)
                .reversed()
                .thenComparing(SkillPremium::technology))
        .limit(most - out.size())
        .forEach(out::add);
    out.sort(ORDER);
    return List.copyOf(out);
  }

  private List<SkillPremium> clear(java.util.function.Predicate<SkillPremium> side) {
    return premiums.stream()
        .filter(p -> p.impact().isClear())
        .filter(side)
        .sorted(
            Comparator.comparingDouble((SkillPremium p) -> -Math.abs(p.log()))
                .thenComparing(SkillPremium::technology))
        .toList();
  }

  private static final Comparator<SkillPremium> ORDER =
      Comparator.comparingDouble((SkillPremium p) -> -p.log())
          .thenComparing(SkillPremium::technology);

  /** How many of those called anything are expected to lie on the wrong side of zero. */
  public double expectedWrong() {
    return premiums.stream()
        .filter(p -> p.impact().isClear())
        .mapToDouble(SkillPremium::wrongSign)
        .sum();
  }
}
