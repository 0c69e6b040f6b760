package io.payband.web.skills;

import io.payband.compare.Comparison.Side;
import io.payband.market.Manifest;
import io.payband.skill.RolePremiums;
import io.payband.skill.SkillPremium;
import io.payband.skill.SkillPremiums;
import io.payband.web.document.Columns;
import io.payband.web.document.FigureRows;
import io.payband.web.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Premiums of skills as a table of a document: all of them, where a page shows the clearest. */
public final class SkillTable {

  private SkillTable() {}

  /** Of the sides of a page, in its order. */
  public static Table of(SkillPremiums skills, List<Side> sides, Manifest manifest) {
    List<List<String>> rows = new ArrayList<>();
    for (Side side : sides) {
      skills
          .find(side.slug())
          .ifPresent(role -> {
            for (SkillPremium premium : role.shown(Integer.MAX_VALUE)) {
              rows.add(row(side, role, premium, manifest));
            }
          });
    }
    return new Table(
        "skill",
        "Skills that go with more pay, or with less",
        List.of(
            Columns.ROLE,
            Columns.NAME,
            Columns.text("skill", "Skill", "A technology, as the surveys name it"),
            Columns.change(
                "premium",
                "Premium",
                "Pay of those who work with it beside those who do not, other things alike that"
                    + " the surveys ask for, as a share; 0.05: 5 % more",
                ""),
            Columns.change("premium_low", "From", "Lower end of its 90 % interval", ""),
            Columns.change("premium_high", "To", "Upper end of its 90 % interval", ""),
            Columns.text("impact", "Impact", "What it amounts to, by a rule on the interval"),
            Columns.count("with", "With", "Respondents of the role who work with it", ""),
            Columns.count("without", "Without", "Respondents of the role who do not", ""),
            Columns.share(
                "own_share",
                "Own",
                "How much of it rests on this role’s own respondents; the rest on other roles",
                ""),
            Columns.count("asked", "Asked", "Respondents of the role who named any technology", ""),
            Columns.share(
                "explained",
                "Explained",
                "Share of what experience and employer leave open of pay that skills take away,"
                    + " among answers left out; below 0 where they make it worse",
                "fewer than a hundred answers to leave some out of"),
            Columns.SOURCES,
            Columns.LICENCE),
        rows,
        List.of(
            "name",
            "skill",
            "premium",
            "premium_low",
            "premium_high",
            "impact",
            "with",
            "without",
            "own_share",
            "sources"));
  }

  /** What else to know of it; of roles that no survey asks, that none does. */
  public static List<String> notes(SkillPremiums skills, List<Side> sides) {
    if (skills.roles().isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(
                "A premium of a skill is an association, not a cause: no survey tells the employer,"
                    + " the city or talent."),
            sides.stream()
                .filter(side -> skills.find(side.slug()).isEmpty())
                .map(side ->
                    side.name() + ": no survey asks enough people of this role for their skills."))
        .toList();
  }

  private static List<String> row(
      Side side, RolePremiums role, SkillPremium premium, Manifest manifest) {
    return List.of(
        side.slug(),
        side.name(),
        premium.name(),
        number(premium.premium()),
        number(premium.low()),
        number(premium.high()),
        premium.impact().words(),
        Integer.toString(premium.with()),
        Integer.toString(premium.without()),
        number(premium.own()),
        Integer.toString(role.respondents()),
        Double.isNaN(role.explained()) ? "" : number(role.explained()),
        String.join(" ", premium.surveys()),
        FigureRows.licences(premium.surveys(), manifest));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
