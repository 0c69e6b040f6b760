package io.payband.cli.text;

import io.payband.compare.Comparison;
import io.payband.compare.Comparison.Side;
import io.payband.guide.OccupationWork;
import io.payband.guide.RoleGuide;
import io.payband.guide.RoleGuide.Point;
import io.payband.guide.Topic;
import io.payband.guide.Transition;
import io.payband.guide.Transition.Change;
import io.payband.guide.Work;
import io.payband.job.Occupation;
import io.payband.market.Measure;
import io.payband.observation.OccupationProfile.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The work of both sides and where it leads, as lines for a terminal. */
public final class WorkText {

  private static final String INDENT = "  ";

  private final Work work;
  private final Comparison comparison;
  private final Glyphs glyphs;
  private final List<String> lines = new ArrayList<>();

  private WorkText(Comparison comparison, Work work, Glyphs glyphs) {
    this.comparison = comparison;
    this.work = work;
    this.glyphs = glyphs;
  }

  /** The lines, none longer than 80 characters. */
  public static List<String> lines(Comparison comparison, Work work, Glyphs glyphs) {
    WorkText text = new WorkText(comparison, work, glyphs);
    text.side(comparison.first());
    text.side(comparison.second());
    return List.copyOf(text.lines);
  }

  private void side(Side side) {
    Optional<RoleGuide> guide = side.isRole() ? work.guide(side.slug()) : Optional.empty();
    if (guide.isPresent()) {
      written(side.name(), guide.get());
    } else {
      work.occupation(side.occupation()).ifPresent(rated -> rated(side.name(), rated));
    }
  }

  private void written(String name, RoleGuide guide) {
    heading(name + ": the work itself");
    paragraph(guide.does());
    for (Topic topic : Topic.values()) {
      heading(name + ": " + topic.words().toLowerCase(Locale.ROOT));
      for (Point point : guide.points(topic)) {
        item(point.lead() + ". " + point.text());
      }
    }
    heading(name + ": the path, step by step");
    for (RoleGuide.Step step : guide.path()) {
      item(step.rung() + ", " + step.title() + ". " + step.text());
    }
    item("Growth slows: " + guide.slows().lead() + ". " + guide.slows().text());
    heading(name + ": where people go next");
    for (Transition move : work.transitions(guide.role(), comparison.question().level())) {
      item(move.name() + ": " + said(move));
    }
    paragraph(
        "The words are written by hand, as the work is in most organisations. The pay of a move"
            + " sets the median there against the median here, in the United States: not what one"
            + " person gains by moving.");
  }

  private static String said(Transition move) {
    if (move.change().isEmpty()) {
      return move.reason();
    }
    Change change = move.change().get();
    return percent(change.ratio())
        + " (90 %: "
        + percent(change.interval().low())
        + " to "
        + percent(change.interval().high())
        + ")"
        + (move.measure() == Measure.BASE ? " base pay" : "")
        + (change.ofOccupations() ? ", official wages of whole occupations" : "")
        + ", confidence "
        + change.confidence().word().toLowerCase(Locale.ROOT)
        + (change.isDecided() ? "." : "; cannot tell yet whether it pays more.");
  }

  private static String percent(double ratio) {
    return String.format(Locale.ROOT, "%+d %%", Math.round(100 * (ratio - 1)));
  }

  private void rated(String name, OccupationWork rated) {
    heading(name + ": the work itself, as its occupation is rated");
    rated.jobZone().ifPresent(zone -> item("Preparation: job zone " + zone + " of 5."));
    ratings("Skills", rated.skills());
    ratings("Knowledge", rated.knowledge());
    if (!rated.technologies().isEmpty()) {
      item("Tools that job ads often name: " + String.join(", ", rated.technologies()) + ".");
    }
    if (!rated.related().isEmpty()) {
      item(
          "Closest occupations: "
              + rated.related().stream().map(Occupation::title).collect(Collectors.joining("; "))
              + ".");
    }
    paragraph("From the O*NET database; ratings are of a whole occupation, not of one job.");
  }

  private void ratings(String what, List<Rating> ratings) {
    if (!ratings.isEmpty()) {
      item(
          what
              + " rated most important, of 5: "
              + ratings.stream()
                  .map(r -> String.format(Locale.ROOT, "%s %.1f", r.name(), r.importance()))
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  private void heading(String text) {
    lines.add("");
    lines.addAll(Lines.wrap(glyphs.text(text)));
  }

  private void paragraph(String text) {
    lines.addAll(Lines.wrap(glyphs.text(text), INDENT, INDENT));
  }

  private void item(String text) {
    lines.addAll(Lines.wrap(glyphs.text(text), INDENT + "- ", INDENT + "  "));
  }
}
