package io.payband.web.skills;

import io.payband.skill.Impact;
import io.payband.skill.SkillPremium;
import io.payband.web.figure.Slip;
import io.payband.web.figure.Slip.Line;
import io.payband.web.picture.Scale;
import io.payband.web.text.Say;
import java.util.List;

/**
 * One premium in words and as a mark.
 *
 * @param name the skill
 * @param premium the middle: {@code +9.0 %}
 * @param mayBe its interval
 * @param word what it amounts to, in a word
 * @param style of that word: {@code impact-high}, or empty
 * @param people who work with it, and who do not
 * @param marks style of the mark: the role's letter, and {@code borrowed}
 * @param x where the middle lies, per cent
 * @param pillX where the interval begins, per cent
 * @param pillWidth how wide it is, per cent
 * @param slip all that is known of it
 */
public record SkillRow(
    String name,
    String premium,
    String mayBe,
    String word,
    String style,
    String people,
    String marks,
    String x,
    String pillX,
    String pillWidth,
    Slip slip) {

  private static final double HALF = .5;

  static SkillRow of(
      SkillPremium premium, SkillSide.Who who, int number, Scale scale, String surveys) {
    double low = 100 * premium.low();
    double high = 100 * premium.high();
    String mayBe = signed(premium.low()) + " to " + signed(premium.high());
    Impact impact = premium.impact();
    return new SkillRow(
        premium.name(),
        signed(premium.premium()),
        mayBe,
        word(impact),
        impact == Impact.HIGH ? "impact-high" : impact == Impact.UNCLEAR ? "impact-low" : "",
        Say.count(premium.with()) + " of " + Say.count(premium.with() + premium.without()),
        who.letter() + (premium.own() < HALF ? " borrowed" : ""),
        scale.x(100 * premium.premium()),
        scale.x(low),
        scale.width(low, high),
        slip(premium, who, number, mayBe, surveys));
  }

  private static String word(Impact impact) {
    return switch (impact) {
      case HIGH, MEDIUM, LOW -> impact.words();
      case UNCLEAR -> "Unclear";
      case BELOW -> "Less pay";
    };
  }

  private static Slip slip(
      SkillPremium premium, SkillSide.Who who, int number, String mayBe, String surveys) {
    return new Slip(
        "sk-" + who.letter() + number,
        premium.name() + ", " + who.name(),
        List.of(
            new Line("Goes with", signed(premium.premium()) + " pay"),
            new Line("May be", mayBe + ", nine times in ten"),
            new Line("Impact", premium.impact().words()),
            new Line("Work with it", Say.count(premium.with(), "answer")),
            new Line("Do not", Say.count(premium.without(), "answer")),
            new Line("Asked in", surveys),
            new Line("Rests on", Say.percent(premium.own()) + " this role’s own answers")),
        List.of("An association, not a cause. The rest leans on other roles and on no effect."),
        "/method#skills",
        "How it is computed");
  }

  /** A share with its sign and one decimal: {@code +9.0 %}. */
  static String signed(double share) {
    double points = 100 * share;
    String size = Say.oneDecimal(Math.abs(points));
    return size.equals("0.0") ? "0\u00a0%" : (points < 0 ? "\u2212" : "+") + size + "\u00a0%";
  }
}
