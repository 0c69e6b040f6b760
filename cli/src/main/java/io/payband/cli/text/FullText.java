package io.payband.cli.text;

import io.payband.compare.Comparison.Side;
import io.payband.compare.Driver;
import io.payband.compare.PayCourse;
import io.payband.full.FullComparison;
import io.payband.full.RelatedPair;
import io.payband.negotiation.Move;
import io.payband.negotiation.Negotiation;
import io.payband.negotiation.Plan;
import io.payband.question.QuestionAnswer;
import io.payband.scope.ScopeRow;
import io.payband.scope.Score;
import io.payband.skill.RolePremiums;
import io.payband.skill.SkillPremium;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of two roles beyond their pay, as lines for a terminal. */
public final class FullText {

  private static final String INDENT = "  ";
  private static final int NUMBER = 18;
  private static final int MOST_SKILLS = 8;
  private static final double TENS = 10;

  private final FullComparison full;
  private final Glyphs glyphs;
  private final List<String> lines = new ArrayList<>();

  private FullText(FullComparison full, Glyphs glyphs) {
    this.full = full;
    this.glyphs = glyphs;
  }

  /** The lines, none longer than 80 characters, to stand below those of the comparison. */
  public static List<String> lines(FullComparison full, Glyphs glyphs) {
    return new FullText(full, glyphs).lines();
  }

  private List<String> lines() {
    drivers();
    scope();
    lines.addAll(WorkText.lines(full.comparison(), full.work(), glyphs));
    skills(full.comparison().first(), ComparisonText.FIRST);
    skills(full.comparison().second(), ComparisonText.SECOND);
    growth();
    negotiation(full.negotiation());
    questions();
    related();
    return List.copyOf(lines);
  }

  private void drivers() {
    if (full.drivers().isEmpty()) {
      return;
    }
    lines.add("");
    paragraph("What is measured of the work besides its pay:");
    lines.add(
        glyphs.text(
            Lines.left("", Lines.WIDTH - 2 * NUMBER)
                + Lines.right(ComparisonText.FIRST + " first", NUMBER)
                + Lines.right(ComparisonText.SECOND + " second", NUMBER)));
    for (Driver driver : full.drivers()) {
      paragraph(driver.kind().words() + (driver.period().isEmpty() ? "" : ", " + driver.period()));
      for (Driver.Line line : driver.lines()) {
        List<String> name = new ArrayList<>();
        for (String part : Lines.wrap(glyphs.text(line.name()), INDENT, INDENT)) {
          name.addAll(narrow(part));
        }
        for (int i = 0; i < name.size() - 1; i++) {
          lines.add(name.get(i));
        }
        lines.add(
            glyphs.text(
                Lines.left(name.getLast(), Lines.WIDTH - 2 * NUMBER)
                    + Lines.right(number(line.unit(), line.first(), line.firstCount()), NUMBER)
                    + Lines.right(number(line.unit(), line.second(), line.secondCount()), NUMBER)));
      }
      if (!driver.remark().isEmpty()) {
        indented(driver.remark());
      }
    }
  }

  private void scope() {
    List<ScopeRow> compared =
        full.scope().stream().filter(row -> row.relation().isCompared()).toList();
    if (compared.isEmpty()) {
      return;
    }
    lines.add("");
    paragraph("What the work reaches into, from 0 to 100, each with its 90 % interval:");
    for (ScopeRow row : compared) {
      lines.add(
          glyphs.text(
              Lines.left(INDENT + row.attribute().words(), Lines.WIDTH - 2 * NUMBER)
                  + Lines.right(score(row.first()), NUMBER)
                  + Lines.right(score(row.second()), NUMBER)));
    }
    long apart = compared.stream().filter(row -> row.relation().isApart()).count();
    indented(
        apart == compared.size()
            ? "In each of them the two are further apart than chance would have it."
            : "Further apart than chance would have it: "
                + (apart == 0
                    ? "none."
                    : compared.stream()
                            .filter(row -> row.relation().isApart())
                            .map(row -> row.attribute().words().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private static String score(Optional<Score> score) {
    return score
        .map(found ->
            Math.round(found.value())
                + " ("
                + Math.round(found.low())
                + " to "
                + Math.round(found.high())
                + ")")
        .orElse("");
  }

  private void skills(Side side, char mark) {
    Optional<RolePremiums> found = full.skills().find(side.slug());
    if (found.isEmpty()) {
      return;
    }
    lines.add("");
    paragraph(mark + " " + side.name() + ": skills that go with more or less pay, or with neither");
    for (SkillPremium premium : found.get().shown(MOST_SKILLS)) {
      indented(
          premium.name()
              + " "
              + change(premium.premium())
              + " (90"
              + Figures.FIXED_SPACE
              + "%: "
              + change(premium.low())
              + " to "
              + change(premium.high())
              + "), "
              + premium.impact().words().toLowerCase(Locale.ROOT));
    }
  }

  private static String change(double share) {
    return (Math.round(share * 100) > 0 ? "+" : "") + Figures.percent(share);
  }

  private void growth() {
    if (full.courses().isEmpty()) {
      return;
    }
    lines.add("");
    paragraph("Median pay by years of experience:");
    for (PayCourse course : full.courses()) {
      StringBuilder text = new StringBuilder(course.name()).append(": ");
      for (PayCourse.Point point : course.points()) {
        text.append(point.years() == 0 ? "" : ", ")
            .append(Math.round(point.years()))
            .append(Figures.FIXED_SPACE)
            .append(Figures.roughMoney(point.median()));
      }
      indented(text.append(".").toString());
    }
  }

  /** Broken again to the width of the column of names. */
  private static List<String> narrow(String text) {
    int width = Lines.WIDTH - 2 * NUMBER;
    List<String> parts = new ArrayList<>();
    String rest = text;
    while (rest.length() > width) {
      int at = rest.lastIndexOf(' ', width);
      if (at <= INDENT.length()) {
        break;
      }
      parts.add(rest.substring(0, at));
      rest = INDENT + rest.substring(at + 1);
    }
    parts.add(rest);
    return parts;
  }

  private static String number(Driver.Unit unit, double value, int count) {
    String shown =
        switch (unit) {
          case NUMBER -> {
            long tenths = Math.round(value * TENS);
            yield tenths / 10 + "." + tenths % 10;
          }
          case COUNT -> Figures.grouped(Math.round(value));
          case SHARE -> Figures.percent(value);
          case CHANGE -> change(value);
        };
    return count > 0 ? shown + ", n " + Figures.grouped(count) : shown;
  }

  private void negotiation(Negotiation negotiation) {
    lines.add("");
    paragraph("Negotiate with this");
    if (!negotiation.levelRemark().isEmpty()) {
      paragraph(ended(negotiation.levelRemark()));
    }
    for (Plan plan : negotiation.plans()) {
      boolean isFirst = plan.slug().equals(negotiation.first().slug());
      paragraph((isFirst ? ComparisonText.FIRST : ComparisonText.SECOND) + " " + plan.name());
      plan.says().forEach(this::indented);
      if (plan.quotable()) {
        indented("“" + plan.quote() + "”");
      } else {
        indented(ended(Figures.sentence(plan.why())));
      }
      for (String show : plan.evidence()) {
        lines.addAll(Lines.wrap(glyphs.text(ended(show)), INDENT + "Bring: ", INDENT + "       "));
      }
    }
    paragraph("What is known about asking:");
    for (Move move : negotiation.moves()) {
      indented(move.lead() + ". " + move.text() + " (" + move.source() + ")");
    }
  }

  private void questions() {
    if (full.questions().isEmpty()) {
      return;
    }
    lines.add("");
    paragraph("Questions that these figures answer");
    for (QuestionAnswer one : full.questions()) {
      paragraph(one.question());
      indented(one.answer());
    }
  }

  private void related() {
    if (full.related().isEmpty()) {
      return;
    }
    lines.add("");
    paragraph("Compare next");
    for (RelatedPair pair : full.related()) {
      lines.add(Lines.cut(glyphs.text(INDENT + pair.first() + " " + pair.second()), Lines.WIDTH));
    }
  }

  private void paragraph(String text) {
    lines.addAll(Lines.wrap(glyphs.text(text)));
  }

  private void indented(String text) {
    lines.addAll(Lines.wrap(glyphs.text(text), INDENT, INDENT));
  }

  private static String ended(String text) {
    return text.endsWith(".") ? text : text + ".";
  }
}
