package io.payband.web.figure;

import io.payband.market.Confidence;
import io.payband.market.Estimate.Estimated;
import io.payband.market.Manifest;
import io.payband.web.figure.Slip.Line;
import io.payband.web.text.Say;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of a headline, explained where they stand. */
public final class WordSlips {

  private WordSlips() {}

  /** All words of a headline, for the figures below it and the official ones beside them. */
  public static List<Slip> of(Manifest manifest, List<Figure> typical, List<Figure> official) {
    return List.of(
        updated(manifest), reports(typical), official(official), confidence(), band(), interval());
  }

  private static Slip updated(Manifest manifest) {
    return new Slip(
        "w-updated",
        "Last updated",
        List.of(
            new Line("Pay as of", Say.month(manifest.date())),
            new Line(
                "Snapshot", manifest.hash().substring(0, Math.min(12, manifest.hash().length()))),
            new Line("Program", manifest.codeVersion())),
        List.of("Older figures are moved to that month with a published wage index."),
        "/method#ageing",
        "How pay is aged");
  }

  private static Slip reports(List<Figure> figures) {
    List<Line> lines = new ArrayList<>();
    for (Figure figure : figures) {
      lines.add(new Line(figure.subject(), figure.known() ? figure.standsOn() : "none"));
    }
    List<YearMonth> dates =
        figures.stream()
            .flatMap(figure -> figure.find().stream())
            .map(Estimated::evidence)
            .filter(e -> e.isCounted() && !e.withheld())
            .flatMap(e -> Stream.of(Optional.ofNullable(e.from()), Optional.ofNullable(e.to())))
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    if (!dates.isEmpty()) {
      lines.add(
          new Line("Dates", Say.month(dates.getFirst()) + " to " + Say.month(dates.getLast())));
    }
    lines.add(new Line("Where few", "counts below five are not published"));
    return new Slip(
        "w-reports",
        "Pay report",
        lines,
        List.of(
            "One person’s pay as that person reported it, with its date and source. Who reports is"
                + " not a random sample: each source leans its own way."),
        "/sources",
        "Every source and its licence");
  }

  private static Slip official(List<Figure> figures) {
    List<Line> lines = new ArrayList<>();
    figures.stream()
        .filter(Figure::known)
        .map(figure -> new Line("Median", figure.money() + ": " + figure.subject()))
        .distinct()
        .forEach(lines::add);
    if (lines.isEmpty()) {
      lines.add(new Line("Here", "none for this occupation"));
    }
    lines.add(new Line("Covers", "base wages: no bonus, no equity, no levels"));
    return new Slip(
        "w-official",
        "Official wages",
        lines,
        List.of(
            "Published statistics of what employers pay, by occupation and area. They say where the"
                + " market is; several roles share one occupation."),
        "/method#lanes",
        "Why sources differ");
  }

  private static Slip confidence() {
    return new Slip(
        "w-confidence",
        "Confidence",
        List.of(
            new Line("High", Slips.rule(Confidence.HIGH)),
            new Line("Medium", Slips.rule(Confidence.MEDIUM)),
            new Line("Low", Slips.rule(Confidence.LOW))),
        List.of("A rule on the error of the median, not a mood. It says nothing about one person."),
        "/method#confidence",
        "The rule");
  }

  private static Slip band() {
    return new Slip(
        "w-band",
        "Band",
        List.of(
            new Line("Whole line", "eight in ten people are paid within it"),
            new Line("Thick part", "the middle half"),
            new Line("Ends", "hard, because what people are paid is a fact")),
        List.of("A band is wide because people are paid differently."),
        "/method#band",
        "More about bands");
  }

  private static Slip interval() {
    return new Slip(
        "w-interval",
        "Interval",
        List.of(
            new Line("Speaks of", "the median alone, not of people"),
            new Line("Holds", "the true median nine times in ten"),
            new Line("Ends", "soft, because there is no cliff at its end")),
        List.of("An interval is wide because we know little."),
        "/method#interval",
        "More about intervals");
  }
}
