package io.payband.cli.text;

import io.payband.compare.Comparison;
import io.payband.compare.Comparison.Side;
import io.payband.compare.Comparison.Verdict;
import io.payband.compare.Comparison.Word;
import io.payband.compare.LaneMark;
import io.payband.job.CareerLevel;
import io.payband.market.Estimate;
import io.payband.market.Interval;
import io.payband.market.Lane;
import io.payband.market.Manifest;
import io.payband.market.SourceEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A comparison as lines for a terminal. The first line is the answer. */
public final class ComparisonText {

  static final char FIRST = '●';
  static final char SECOND = '◆';
  static final char OFFICIAL = '■';

  private final Comparison comparison;
  private final Manifest manifest;
  private final Glyphs glyphs;
  private final List<String> lines = new ArrayList<>();

  private ComparisonText(Comparison comparison, Manifest manifest, Glyphs glyphs) {
    this.comparison = comparison;
    this.manifest = manifest;
    this.glyphs = glyphs;
  }

  /** The lines, none longer than 80 characters. */
  public static List<String> lines(Comparison comparison, Manifest manifest, Glyphs glyphs) {
    return new ComparisonText(comparison, manifest, glyphs).lines();
  }

  private List<String> lines() {
    headline();
    picture();
    table();
    remarks();
    gap();
    places();
    lanes();
    sources();
    return List.copyOf(lines);
  }

  private void headline() {
    Comparison.Question question = comparison.question();
    CareerLevel level = question.level();
    paragraph(comparison.verdict().sentence());
    paragraph(
        comparison.first().name()
            + " and "
            + comparison.second().name()
            + ", "
            + question.measure().words()
            + (level == null ? "" : ", " + level.name() + " (" + level.label() + ")")
            + ", "
            + question.place()
            + ", "
            + Figures.month(manifest.date())
            + ", from "
            + question.lane().words()
            + ".");
    String sure = sure(comparison.verdict());
    if (!sure.isEmpty()) {
      paragraph(sure);
    }
    if (!question.measureRemark().isEmpty()) {
      paragraph(ended(Figures.sentence(question.measureRemark())));
    }
  }

  /** How sure the verdict is, in words with numbers. */
  private String sure(Verdict verdict) {
    if (verdict.probabilityFirstPaysMore().isEmpty()) {
      return "";
    }
    double first = verdict.probabilityFirstPaysMore().getAsDouble();
    boolean isFirst = first >= .5;
    String higher = isFirst ? comparison.first().name() : comparison.second().name();
    StringBuilder text = new StringBuilder(Figures.sentence(verdict.word().words())).append(": ");
    text.append(chances(isFirst ? first : 1 - first))
        .append(" that the median of ")
        .append(higher)
        .append(" is the higher one");
    Interval interval = verdict.ratioInterval();
    if (verdict.ratio().isPresent() && interval != null) {
      text.append(" (")
          .append(Figures.factor(verdict.ratio().getAsDouble()))
          .append(" times the other, 90")
          .append(Figures.FIXED_SPACE)
          .append("% interval ")
          .append(Figures.factor(interval.low()))
          .append(" to ")
          .append(Figures.factor(interval.high()))
          .append(")");
    }
    text.append(".");
    if (verdict.pairsFirstHigher().isPresent()) {
      double pairs = verdict.pairsFirstHigher().getAsDouble();
      long of = Math.round(100 * (isFirst ? pairs : 1 - pairs));
      text.append(" Of two people picked at random, ")
          .append(higher)
          // Official names of occupations are plurals.
          .append(higher.endsWith("s") ? " are" : " is")
          .append(" paid more in ")
          .append(of)
          .append(" of 100 pairs.");
    }
    if (verdict.reportsToDecide().isPresent() && !verdict.sentence().contains("more report")) {
      text.append(" About ")
          .append(
              Figures.count(
                  verdict.reportsToDecide().getAsInt(),
                  "more report would decide.",
                  "more reports would decide."));
    }
    return text.toString();
  }

  private static String chances(double probability) {
    long hundredths = Math.round(probability * 100);
    return hundredths > 99 ? "more than 99 in 100" : hundredths + " in 100";
  }

  private void picture() {
    Chart chart = new Chart();
    if (comparison.first().typical() instanceof Estimate.Estimated first) {
      chart.add(mark(FIRST, first), comparison.first().name(), first);
    }
    if (comparison.second().typical() instanceof Estimate.Estimated second) {
      chart.add(mark(SECOND, second), comparison.second().name(), second);
    }
    List<String> picture = chart.lines();
    if (!picture.isEmpty()) {
      lines.add("");
      picture.forEach(line -> lines.add(glyphs.text(line)));
      lines.add(glyphs.text("├─ 8 in 10 people ─┤  ━━ the middle half  (●) the median may be off"));
    }
  }

  private void table() {
    FigureTable table = new FigureTable(glyphs);
    Side first = comparison.first();
    Side second = comparison.second();
    CareerLevel asked = comparison.question().level();
    table.group(
        asked == null ? "All levels together" : asked.name() + " " + asked.label(),
        gap(first.typical(), second.typical()));
    table.row(FIRST, first.name(), first.typical());
    table.row(SECOND, second.name(), second.typical());
    for (CareerLevel level : CareerLevel.values()) {
      Estimate one = at(first, level);
      Estimate other = at(second, level);
      if (level != asked && (one != null || other != null)) {
        table.group(level.name() + " " + level.label(), gap(one, other));
        table.row(FIRST, first.name(), known(one));
        table.row(SECOND, second.name(), known(other));
      }
    }
    if (comparison.question().lane() != Lane.OFFICIAL) {
      official(table);
    }
    lines.add("");
    lines.addAll(table.lines());
    remark(first, first.levelsRemark());
    if (!second.levelsRemark().equals(first.levelsRemark())) {
      remark(second, second.levelsRemark());
    }
  }

  private void official(FigureTable table) {
    Side first = comparison.first();
    Side second = comparison.second();
    official(table, first);
    if (!second.occupation().equals(first.occupation())) {
      official(table, second);
    }
  }

  private void official(FigureTable table, Side side) {
    table.group(
        Lines.cut(
            "Official base wages, " + side.occupation() + " " + side.occupationName(), Lines.WIDTH),
        "");
    table.row(OFFICIAL, comparison.question().place(), side.official());
  }

  private void remark(Side side, String remark) {
    if (!remark.isEmpty()) {
      paragraph(side.name() + ": " + ended(remark));
    }
  }

  private static @Nullable Estimate at(Side side, CareerLevel level) {
    for (Comparison.LevelEstimate cell : side.levels()) {
      if (cell.level() == level) {
        return cell.estimate();
      }
    }
    return null;
  }

  private static Estimate known(@Nullable Estimate estimate) {
    return Objects.requireNonNullElse(estimate, new Estimate.Unknown("levels are not split"));
  }

  /** The difference of two medians as the table shows them. */
  private static String gap(@Nullable Estimate one, @Nullable Estimate other) {
    if (one instanceof Estimate.Estimated first && other instanceof Estimate.Estimated second) {
      double from = Math.round(first.band().p50());
      double to = Math.round(second.band().p50());
      return "gap " + Figures.signedMoney(to - from) + " (" + percent(to / from - 1) + ")";
    }
    return "";
  }

  private static String percent(double share) {
    return (Math.round(share * 100) > 0 ? "+" : "") + Figures.percent(share);
  }

  private void gap() {
    Comparison.Gap gap = comparison.gap();
    if (gap.amount().isEmpty()) {
      if (!gap.remark().isEmpty()) {
        lines.add("");
        paragraph(ended(Figures.sentence(gap.remark())));
      }
      return;
    }
    lines.add("");
    paragraph(
        "Why they differ: "
            + comparison.second().name()
            + " minus "
            + comparison.first().name()
            + " is "
            + Figures.signedMoney(gap.amount().getAsLong())
            + " a year"
            + (gap.parts().isEmpty() ? "." : ", which is"));
    int width = gap.parts().stream().mapToInt(p -> p.name().length()).max().orElse(0);
    for (Comparison.Part part : gap.parts()) {
      String amount =
          part.amount().isPresent() ? Figures.signedMoney(part.amount().getAsLong()) : "not known";
      Interval interval = part.interval();
      String between =
          interval == null
              ? ""
              : Figures.signedMoney(interval.low())
                  + " to "
                  + Figures.signedMoney(interval.high())
                  + ". ";
      String head =
          "  " + Lines.left(part.name(), Math.min(width, 24)) + Lines.right(amount, 10) + "  ";
      paragraph(between + Figures.sentence(ended(part.explanation())), head);
    }
    if (!gap.remark().isEmpty()) {
      paragraph(ended(Figures.sentence(gap.remark())));
    }
  }

  private void places() {
    if (comparison.first().place() != null || comparison.second().place() != null) {
      lines.add("");
      place(comparison.first());
      place(comparison.second());
    }
  }

  private void place(Side side) {
    Comparison.PlaceEffect place = side.place();
    if (place == null) {
      return;
    }
    StringBuilder text = new StringBuilder(side.name());
    text.append(": ")
        .append(comparison.question().place())
        .append(" pays ")
        .append(Figures.factor(place.ratio()))
        .append(" times the nation");
    String reports = share(place.reportedRatio(), place.reportedWeight(), "pay reports");
    String official = share(place.officialRatio(), place.officialWeight(), "official wages");
    if (!reports.isEmpty() || !official.isEmpty()) {
      text.append(" (").append(reports);
      text.append(reports.isEmpty() || official.isEmpty() ? "" : ", ").append(official).append(")");
    }
    text.append(".");
    if (!place.gapRemark().isEmpty()) {
      text.append(" ").append(ended(Figures.sentence(place.gapRemark())));
    }
    paragraph(text.toString());
  }

  private static String share(java.util.OptionalDouble ratio, double weight, String of) {
    return ratio.isEmpty()
        ? ""
        : of
            + " say "
            + Figures.factor(ratio.getAsDouble())
            + ", weight "
            + Figures.percent(weight);
  }

  /** What a reader should know of the typical figures besides. */
  private void remarks() {
    for (Side side : List.of(comparison.first(), comparison.second())) {
      if (side.typical() instanceof Estimate.Estimated e
          && e.evidence().kind() == Lane.MARKET
          && !e.evidence().remarks().isEmpty()) {
        paragraph(side.name() + ": " + String.join(" ", e.evidence().remarks()));
      }
    }
  }

  /** The kinds of evidence side by side; why this says something else than another site. */
  private void lanes() {
    Side first = comparison.first();
    Side second = comparison.second();
    if (first.lanes().isEmpty() && second.lanes().isEmpty()) {
      return;
    }
    lines.add("");
    paragraph(
        "What each source says by itself, nation, all levels, in dollars of "
            + Figures.month(manifest.date())
            + ":");
    lanes(FIRST, first);
    lanes(SECOND, second);
  }

  private void lanes(char mark, Side side) {
    if (side.lanes().isEmpty()) {
      return;
    }
    lines.add(glyphs.text(mark + " " + side.name()));
    for (LaneMark lane : side.lanes()) {
      String head =
          "  "
              + Lines.left(lane.kind().label(), 11)
              + Lines.right(Figures.money(lane.p50()), 9)
              + Lines.right(
                  Figures.roughMoney(lane.p25()) + " to " + Figures.roughMoney(lane.p75()), 16)
              + "  "
              + Lines.left(lane.measure().key(), 6);
      paragraph(about(lane), head);
    }
  }

  private String about(LaneMark lane) {
    String source =
        lane.source().isEmpty()
            ? "all sources"
            : manifest.sources().stream()
                .filter(s -> s.id().equals(lane.source()))
                .map(SourceEntry::name)
                .findFirst()
                .orElse(lane.source());
    String records = lane.records() > 0 ? ", n " + Figures.grouped(lane.records()) : "";
    boolean said = lane.period().isEmpty() || source.contains(lane.period());
    return source + (said ? "" : ", " + lane.period()) + records;
  }

  private void sources() {
    lines.add("");
    List<Estimate> estimates =
        List.of(
            comparison.first().typical(),
            comparison.second().typical(),
            comparison.first().official(),
            comparison.second().official());
    paragraph(SourceLine.of(estimates, manifest));
    if (comparison.verdict().word() != Word.NO_FIGURE) {
      paragraph("“May be off” is the 90 % interval of the median; the middle half is people.");
    }
  }

  private static String ended(String sentence) {
    return sentence.isEmpty() || sentence.endsWith(".") ? sentence : sentence + ".";
  }

  private static char mark(char full, Estimate.Estimated estimate) {
    return FigureTable.mark(full, estimate);
  }

  private void paragraph(String text) {
    lines.addAll(Lines.wrap(glyphs.text(text)));
  }

  private void paragraph(String text, String first) {
    String head = glyphs.text(first);
    lines.addAll(Lines.wrap(glyphs.text(text), head, " ".repeat(head.length())));
  }
}
