package io.payband.web.skills;

import io.payband.skill.Impact;
import io.payband.skill.RolePremiums;
import io.payband.web.text.Say;
import java.util.List;
import java.util.Optional;

/**
 * The skills of one role of a page.
 *
 * @param letter {@code a} or {@code b}
 * @param name the role
 * @param heading what was found
 * @param rows the premiums shown, highest first; empty when nobody was asked
 * @param source on what they rest, as sentences
 */
public record SkillSide(
    String letter, String name, String heading, List<SkillRow> rows, String source) {

  private static final int NAMED = 3;

  /** Copies the list. */
  public SkillSide {
    rows = List.copyOf(rows);
  }

  /**
   * A role of a page.
   *
   * @param letter {@code a} or {@code b}
   * @param slug in addresses
   * @param name for readers
   * @param shortName beside the other role's
   */
  public record Who(String letter, String slug, String name, String shortName) {}

  static SkillSide of(Who who, Optional<RolePremiums> found, List<SkillRow> rows, String surveys) {
    if (found.isEmpty()) {
      return new SkillSide(
          who.letter(),
          who.name(),
          "",
          List.of(),
          who.name()
              + ": no survey here asks enough people of this role for their skills, so no premium"
              + " is shown.");
    }
    RolePremiums role = found.get();
    return new SkillSide(
        who.letter(),
        who.name(),
        who.shortName() + ": " + best(role),
        rows,
        Say.count(role.respondents(), "answer") + " to the " + surveys + ". " + heldOut(role));
  }

  /** Where nobody of any of these roles was asked. */
  static SkillSide nobody(List<Who> who) {
    return new SkillSide(
        "a",
        "",
        "",
        List.of(),
        "No survey here asks enough people of "
            + (who.size() == 1 ? "this role" : "either role")
            + " for their skills, so no premium is shown.");
  }

  /** The skills that stand out, highest first. */
  static List<String> standOut(RolePremiums role) {
    return role.shown(Integer.MAX_VALUE).stream()
        .filter(p -> p.impact() == Impact.HIGH || p.impact() == Impact.MEDIUM)
        .limit(NAMED)
        .map(p -> p.name())
        .toList();
  }

  private static String best(RolePremiums role) {
    List<String> names = standOut(role);
    return switch (names.size()) {
      case 0 -> "no skill stands out";
      case 1 -> names.getFirst() + " leads";
      default -> Say.list(names) + " lead";
    };
  }

  private static String heldOut(RolePremiums role) {
    double explained = role.explained();
    if (Double.isNaN(explained)) {
      return "";
    }
    return explained < .01
        ? "Among answers that were left out, skills did not help to foretell pay here."
        : "Among answers that were left out, skills explain "
            + Say.percent(explained)
            + " of the differences in pay that experience and the employer’s size leave open.";
  }
}
