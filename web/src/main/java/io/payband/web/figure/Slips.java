package io.payband.web.figure;

import io.payband.market.Confidence;
import io.payband.market.Estimate.Estimated;
import io.payband.market.Evidence;
import io.payband.market.Lane;
import io.payband.market.Manifest;
import io.payband.market.SourceEntry;
import io.payband.web.figure.Slip.Line;
import io.payband.web.text.Say;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes slips: all that is known about one figure, from its own evidence. */
public final class Slips {

  private final Manifest manifest;

  /** Slips of the figures of one snapshot. */
  public Slips(Manifest manifest) {
    this.manifest = manifest;
  }

  /** The slip of a figure. */
  public Slip of(Figure figure) {
    return figure
        .find()
        .map(found -> of(figure, found))
        .orElseGet(() ->
            new Slip(
                figure.id(),
                figure.subject(),
                List.of(new Line("Figure", "none"), new Line("Why", figure.reason())),
                List.of(),
                "/method#weak",
                "What is weak"));
  }

  /** Names of sources as readers know them. */
  public List<String> namesOf(List<String> ids) {
    return ids.stream().map(this::nameOf).distinct().toList();
  }

  private Slip of(Figure figure, Estimated found) {
    Evidence evidence = found.evidence();
    boolean official = evidence.kind() == Lane.OFFICIAL;
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line("Median", Say.dollars(found.band().p50()) + ", " + figure.pay() + " a year"));
    lines.add(
        new Line(
            "May be off",
            figure.intervalWords() + " (" + figure.mayBeOff() + "), nine times in ten"));
    lines.add(new Line("Middle half", figure.middleHalf()));
    lines.add(new Line("Eight in ten", figure.eightInTen()));
    if (official) {
      lines.add(new Line("Reports", "none: a published wage statistic"));
    } else {
      addReports(lines, evidence);
    }
    lines.add(new Line("Sources", Say.list(namesOf(evidence.sources()))));
    lines.add(new Line("Dates", dates(evidence)));
    lines.add(new Line("Ageing", ageing(evidence)));
    lines.add(new Line("Confidence", figure.confidence() + ": " + rule(found.confidence())));
    if (!official) {
      lines.add(new Line("To move it 5\u00a0%", margin(evidence)));
    }
    List<String> closing = new ArrayList<>(evidence.remarks());
    closing.add("Snapshot " + manifest.date() + ", pay as of " + Say.month(manifest.date()) + ".");
    return new Slip(figure.id(), figure.subject(), lines, closing, "/method", "How it is made");
  }

  private static void addReports(List<Line> lines, Evidence evidence) {
    String unpublished = "not published: " + Evidence.FEW + " reports";
    lines.add(
        new Line(
            "Reports",
            (evidence.withheld() ? Evidence.FEW : Say.count(evidence.reports()))
                + " in exactly this group"));
    lines.add(
        new Line(
            "Worth",
            evidence.withheld()
                ? unpublished
                : Double.isNaN(evidence.effectiveReports())
                    ? "not known"
                    : "about "
                        + Say.count(Math.round(evidence.effectiveReports()), "report")
                        + " of this group alone"));
    String from =
        evidence.borrowedFrom().isEmpty() ? "" : ", from " + Say.list(evidence.borrowedFrom());
    lines.add(
        new Line(
            "Borrowed",
            evidence.withheld()
                ? "most of it" + from + "; the share is " + unpublished
                : Double.isNaN(evidence.borrowedShare())
                    ? "share not known" + from
                    : evidence.borrowedShare() <= 0
                        ? "nothing"
                        : Say.percent(evidence.borrowedShare()) + " of the weight" + from));
  }

  private static String dates(Evidence evidence) {
    if (evidence.withheld()) {
      return "not published: " + Evidence.FEW + " reports";
    }
    @Nullable YearMonth from = evidence.from();
    @Nullable YearMonth to = evidence.to();
    if (from == null || to == null) {
      return "not known";
    }
    return from.equals(to) ? Say.month(from) : Say.month(from) + " to " + Say.month(to);
  }

  private static String ageing(Evidence evidence) {
    String by = evidence.ageingIndex().isEmpty() ? "" : ", by " + evidence.ageingIndex();
    return Math.abs(evidence.agedBy() - 1) < .0005
        ? "none: it speaks of its own date"
        : Say.change(evidence.agedBy()) + " to the snapshot’s date" + by;
  }

  private static String margin(Evidence evidence) {
    if (evidence.withheld()) {
      return "not published: " + Evidence.FEW + " reports";
    }
    return evidence.manipulationMargin() == 0
        ? "not known"
        : "about " + Say.count(evidence.manipulationMargin(), "coordinated false report");
  }

  /** The rule behind a word of confidence. */
  public static String rule(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> "the 90\u00a0% interval lies within ±8\u00a0%";
      case MEDIUM -> "the 90\u00a0% interval lies within ±16\u00a0%";
      case LOW -> "the 90\u00a0% interval is wider than ±16\u00a0%";
    };
  }

  private String nameOf(String id) {
    return manifest.sources().stream()
        .filter(source -> source.id().equals(id))
        .map(SourceEntry::name)
        .findFirst()
        .orElse(id);
  }
}
