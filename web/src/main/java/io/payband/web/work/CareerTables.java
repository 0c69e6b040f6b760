package io.payband.web.work;

import io.payband.compare.Comparison.Side;
import io.payband.guide.RoleGuide;
import io.payband.guide.Transition;
import io.payband.guide.Transition.Change;
import io.payband.guide.Work;
import io.payband.job.CareerLevel;
import io.payband.web.document.Column;
import io.payband.web.document.Columns;
import io.payband.web.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the work leads, as tables of a document. */
public final class CareerTables {

  private CareerTables() {}

  /**
   * The way up, where growth slows, and the usual moves, of the sides of a page.
   *
   * @param level at which the pay of moves is compared; null for all levels together
   */
  public static List<Table> of(Work work, List<Side> sides, @Nullable CareerLevel level) {
    List<List<String>> steps = new ArrayList<>();
    List<List<String>> slows = new ArrayList<>();
    List<List<String>> moves = new ArrayList<>();
    for (Side side : sides) {
      WorkTable.guide(work, side)
          .ifPresent(guide -> {
            guide.path().forEach(step -> steps.add(step(side, step)));
            slows.add(
                List.of(side.slug(), side.name(), guide.slows().lead(), guide.slows().text()));
            work.transitions(side.slug(), level).forEach(move -> moves.add(move(side, move)));
          });
    }
    return List.of(steps(steps), slows(slows), moves(moves));
  }

  private static Table steps(List<List<String>> rows) {
    return new Table(
        "step",
        "The path step by step",
        List.of(
            Columns.ROLE,
            Columns.NAME,
            Columns.text("step", "Step", "L3 to L7, then M1 to M3 of those who lead people"),
            Columns.text("title", "Title", "What the step is mostly called"),
            Columns.TEXT),
        rows,
        List.of("name", "step", "title", "text"));
  }

  private static Table slows(List<List<String>> rows) {
    return new Table(
        "slows",
        "When growth slows, and why",
        List.of(Columns.ROLE, Columns.NAME, Columns.LEAD, Columns.TEXT),
        rows,
        List.of("name", "lead", "text"));
  }

  private static Table moves(List<List<String>> rows) {
    String none = "no source tells the two apart";
    return new Table(
        "move",
        "Usual moves, and how pay differs there",
        List.of(
            Columns.ROLE,
            Columns.NAME,
            Columns.text("move_to", "To (slug)", "Slug of the role that the move leads to"),
            Columns.text("move_to_name", "To", "What readers call it"),
            Columns.text("carries", "Carries over", "What carries over"),
            Columns.text("learns", "To learn", "What has to be learnt first"),
            Columns.MEASURE,
            Columns.LEVEL,
            new Column(
                "move_amount",
                "Difference",
                Column.Kind.MONEY,
                "Market median there minus here, in the nation: what the typical person is paid at"
                    + " either end, not what one gains by moving",
                none),
            Columns.number("move_ratio", "Ratio", "Market median there ÷ here", none),
            Columns.number("move_ratio_low", "Ratio from", "Lower end of its 90 % interval", none),
            Columns.number("move_ratio_high", "Ratio to", "Upper end of its 90 % interval", none),
            Columns.CONFIDENCE,
            Columns.text(
                "of_occupations",
                "Whole occupations",
                "yes where a figure is a whole occupation’s official one, otherwise no",
                none),
            Columns.REASON),
        rows,
        List.of(
            "name",
            "move_to_name",
            "carries",
            "learns",
            "measure",
            "level",
            "move_amount",
            "move_ratio",
            "move_ratio_low",
            "move_ratio_high",
            "confidence",
            "reason"));
  }

  private static List<String> step(Side side, RoleGuide.Step step) {
    return List.of(side.slug(), side.name(), step.rung().name(), step.title(), step.text());
  }

  private static List<String> move(Side side, Transition move) {
    CareerLevel at = move.level();
    List<String> row =
        new ArrayList<>(
            List.of(
                side.slug(),
                side.name(),
                move.move().to(),
                move.name(),
                move.move().carries(),
                move.move().learns(),
                move.measure().key(),
                at == null ? "" : at.name()));
    if (move.change().isPresent()) {
      Change change = move.change().get();
      row.add(Long.toString(change.amount()));
      row.add(number(change.ratio()));
      row.add(number(change.interval().low()));
      row.add(number(change.interval().high()));
      row.add(change.confidence().word());
      row.add(change.ofOccupations() ? "yes" : "no");
      row.add("");
    } else {
      row.addAll(List.of("", "", "", "", "", "", move.reason()));
    }
    return row;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
