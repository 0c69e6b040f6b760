package io.payband.web.skills;

import io.payband.market.Manifest;
import io.payband.skill.RolePremiums;
import io.payband.skill.SkillPremium;
import io.payband.skill.SkillPremiums;
import io.payband.skill.SurveyAgreement;
import io.payband.web.figure.Slip;
import io.payband.web.figure.Slips;
import io.payband.web.picture.Scale;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The section on skills of a page of one role or two.
 *
 * @param isThere whether the snapshot knows anything of skills; the page is silent otherwise
 * @param heading what was found
 * @param sides the roles, in order
 * @param scale the axis of all pictures, in per cent
 * @param zero where nothing lies, per cent
 * @param checked how far it was checked, as sentences
 */
public record SkillsView(
    boolean isThere,
    String heading,
    List<SkillSide> sides,
    Scale scale,
    String zero,
    String checked) {

  private static final Pattern YEAR = Pattern.compile(" (19|20)\\d\\d$");
  private static final int ROWS = 10;
  private static final double STEP = 5;

  /** Copies the list. */
  public SkillsView {
    sides = List.copyOf(sides);
  }

  /** What a snapshot knows of these roles. */
  public static SkillsView of(List<SkillSide.Who> who, SkillPremiums skills, Manifest manifest) {
    Slips names = new Slips(manifest);
    List<Optional<RolePremiums>> found = who.stream().map(w -> skills.find(w.slug())).toList();
    Scale scale = scale(found);
    List<SkillSide> sides = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      List<SkillRow> rows = new ArrayList<>();
      List<SkillPremium> shown = found.get(i).map(role -> role.shown(ROWS)).orElse(List.of());
      for (SkillPremium premium : shown) {
        rows.add(
            SkillRow.of(
                premium, who.get(i), rows.size(), scale, surveys(premium.surveys(), names)));
      }
      List<String> all =
          found.get(i).stream()
              .flatMap(role -> role.premiums().stream())
              .flatMap(premium -> premium.surveys().stream())
              .distinct()
              .sorted()
              .toList();
      sides.add(SkillSide.of(who.get(i), found.get(i), rows, surveys(all, names)));
    }
    if (found.stream().allMatch(Optional::isEmpty)) {
      sides.clear();
      sides.add(SkillSide.nobody(who));
    }
    return new SkillsView(
        !skills.roles().isEmpty(),
        heading(who, found),
        sides,
        scale,
        scale.x(0),
        skills.agreement().map(a -> checked(a, names)).orElse(""));
  }

  /** Whether there is anything to draw. */
  public boolean hasRows() {
    return sides.stream().anyMatch(side -> !side.rows().isEmpty());
  }

  /** Every slip of the section. */
  public List<Slip> slips() {
    return sides.stream().flatMap(side -> side.rows().stream()).map(SkillRow::slip).toList();
  }

  private static String surveys(List<String> ids, Slips names) {
    List<String> full = names.namesOf(ids);
    List<String> without =
        full.stream().map(name -> YEAR.matcher(name).replaceFirst("")).distinct().toList();
    if (full.size() < 2 || without.size() > 1) {
      return Say.list(full);
    }
    // The same survey of several years.
    int from = without.getFirst().length() + 1;
    return without.getFirst()
        + " "
        + Say.list(full.stream().map(name -> name.substring(from)).toList());
  }

  private static String heading(List<SkillSide.Who> who, List<Optional<RolePremiums>> found) {
    List<String> said = new ArrayList<>();
    List<String> tops = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      List<String> best = found.get(i).map(SkillSide::standOut).orElse(List.of());
      if (!best.isEmpty()) {
        tops.add(best.getFirst());
        said.add(
            best.getFirst()
                + (said.isEmpty() ? " leads in " : " in ")
                + Say.inSentence(who.get(i).shortName()));
      }
    }
    if (found.stream().allMatch(Optional::isEmpty)) {
      return "Nobody was asked";
    }
    if (tops.isEmpty()) {
      return "No skill stands out";
    }
    if (tops.size() == 2 && tops.getFirst().equals(tops.getLast())) {
      return tops.getFirst() + " leads in both";
    }
    return who.size() == 1 ? tops.getFirst() + " leads" : String.join(", ", said);
  }

  private static String checked(SurveyAgreement a, Slips names) {
    return Say.sentence(names.namesOf(List.of(a.later())).getFirst())
        + " asked again for languages only. Of "
        + a.pairs()
        + " premiums of a language in a role that both surveys can tell, "
        + Say.percent(a.inside())
        + " lie where the earlier one says they should (90\u00a0% expected), and of "
        + a.clear()
        + " that were clear "
        + a.sameSign()
        + " have the same sign again ("
        + Math.round(a.expectedSameSign())
        + " expected). Every other skill was asked for once: nothing checks it.";
  }

  /** Whole steps of five per cent around every interval and zero. */
  private static Scale scale(List<Optional<RolePremiums>> found) {
    double[] all =
        found.stream()
            .flatMap(Optional::stream)
            .flatMap(role -> role.shown(ROWS).stream())
            .flatMap(p -> Stream.of(100 * p.low(), 100 * p.high()))
            .mapToDouble(Double::doubleValue)
            .toArray();
    double low = -STEP;
    double high = STEP;
    for (double value : all) {
      low = Math.min(low, Math.floor(value / STEP) * STEP);
      high = Math.max(high, Math.ceil(value / STEP) * STEP);
    }
    List<Scale.Tick> ticks = new ArrayList<>();
    Scale plain = new Scale(low, high, List.of());
    int count = (int) Math.round((high - low) / STEP);
    for (int i = 0; i <= count; i++) {
      double at = low + i * STEP;
      String style = i == 0 ? "first" : i == count ? "last" : "mid";
      boolean minor = count > 5 && Math.round(at / STEP) % 2 != 0 && i > 0 && i < count;
      ticks.add(
          new Scale.Tick(
              plain.x(at),
              at == 0 ? "0" : (at < 0 ? "\u2212" : "+") + Math.round(Math.abs(at)) + "\u00a0%",
              style + (minor ? " minor" : "")));
    }
    return new Scale(low, high, ticks);
  }
}
