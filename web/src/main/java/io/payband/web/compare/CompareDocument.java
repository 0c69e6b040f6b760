package io.payband.web.compare;

import io.payband.compare.Comparison;
import io.payband.compare.Comparison.Part;
import io.payband.compare.Comparison.PlaceEffect;
import io.payband.compare.Comparison.Side;
import io.payband.compare.Driver;
import io.payband.full.FullComparison;
import io.payband.market.Interval;
import io.payband.market.Manifest;
import io.payband.web.document.Column;
import io.payband.web.document.Columns;
import io.payband.web.document.Document;
import io.payband.web.document.FigureRows;
import io.payband.web.document.Table;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** A comparison as a document. */
final class CompareDocument {

  private static final String APART = "cannot be told apart";

  private CompareDocument() {}

  static Document of(ComparePage page, FullComparison full, String query, Manifest manifest) {
    Comparison comparison = full.comparison();
    FullTables more = FullTables.of(full, manifest);
    return new Document(
        page.first().name() + " against " + page.second().name(),
        page.path(),
        query,
        List.of(
            page.kicker() + ".",
            page.verdictSentence(),
            page.certainty().isEmpty()
                ? ""
                : "That the typical "
                    + page.higher().said()
                    + " is paid more is "
                    + page.certainty()
                    + "."),
        Stream.concat(
                Stream.of(
                    new FigureRows(manifest)
                        .side(comparison.first(), comparison.question())
                        .side(comparison.second(), comparison.question())
                        .table("Pay"),
                    verdict(comparison),
                    gap(page, comparison),
                    places(List.of(comparison.first(), comparison.second())),
                    drivers(comparison, full.drivers(), manifest)),
                more.tables().stream())
            .toList(),
        Stream.concat(
                Stream.of(comparison.question().measureRemark(), comparison.gap().remark()),
                Stream.concat(page.levelRemarks().stream(), more.notes().stream()))
            .map(Say::full)
            .distinct()
            .toList(),
        manifest);
  }

  private static Table verdict(Comparison comparison) {
    Comparison.Verdict verdict = comparison.verdict();
    Interval interval = verdict.ratioInterval();
    String none = "no figure for one of the two";
    return new Table(
        "verdict",
        "Which is higher",
        List.of(
            Columns.text("verdict", "Verdict", "Which is higher, by a rule on the interval"),
            Columns.share(
                "first_is_higher",
                "First median higher",
                "Probability that the median of the first is the higher one",
                none),
            Columns.share(
                "pairs_first_higher",
                "First person higher",
                "Share of random pairs of one person each in which the first is paid more",
                none),
            Columns.number("ratio", "Ratio", "Higher median ÷ lower median", none),
            Columns.number("ratio_low", "Ratio from", "Lower end of its 90 % interval", none),
            Columns.number("ratio_high", "Ratio to", "Upper end of its 90 % interval", none),
            Columns.count(
                "reports_to_decide",
                "Reports to decide",
                "About how many more reports would decide",
                "decided, or no figure")),
        List.of(
            List.of(
                verdict.word().words(),
                number(verdict.probabilityFirstPaysMore()),
                number(verdict.pairsFirstHigher()),
                number(verdict.ratio()),
                interval == null ? "" : number(interval.low()),
                interval == null ? "" : number(interval.high()),
                verdict.reportsToDecide().isPresent()
                    ? Integer.toString(verdict.reportsToDecide().getAsInt())
                    : "")));
  }

  private static Table gap(ComparePage page, Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    for (Part part : comparison.gap().parts()) {
      Interval interval = part.interval();
      rows.add(
          List.of(
              part.name(),
              part.amount().isPresent() ? Long.toString(part.amount().getAsLong()) : "",
              interval == null ? "" : whole(interval.low()),
              interval == null ? "" : whole(interval.high()),
              part.explanation()));
    }
    return new Table(
        "gap",
        page.gapHeading(),
        List.of(
            Columns.text("part", "Part", "Part of the gap between the two medians"),
            new Column(
                "amount",
                "Amount",
                Column.Kind.MONEY,
                "What it adds from the first median to the second; the parts sum to the gap",
                APART),
            new Column(
                "amount_low", "From", Column.Kind.MONEY, "Lower end of its 90 % interval", APART),
            new Column(
                "amount_high", "To", Column.Kind.MONEY, "Upper end of its 90 % interval", APART),
            Columns.text("explanation", "What it is", "What the part is, or why it is empty")),
        rows);
  }

  /** How a place's figures came about. */
  static Table places(List<Side> sides) {
    List<List<String>> rows = new ArrayList<>();
    for (Side side : sides) {
      PlaceEffect effect = side.place();
      if (effect != null) {
        rows.add(
            List.of(
                side.name(),
                number(effect.ratio()),
                number(effect.reportedRatio()),
                number(effect.reportedWeight()),
                number(effect.officialRatio()),
                number(effect.officialWeight()),
                effect.gapRemark()));
      }
    }
    return new Table(
        "place_ratio",
        "How the place came in",
        List.of(
            Columns.text("name", "Role", "What readers call it"),
            Columns.number("place_ratio", "Ratio", "Pay of the place ÷ pay of the nation", ""),
            Columns.number(
                "reported_ratio", "Reports say", "That ratio by reports of the role", "no reports"),
            Columns.share("reported_weight", "Weight", "How much that weighs", ""),
            Columns.number(
                "official_ratio", "Officially", "That ratio by official wages", "no wages"),
            Columns.share("official_weight", "Their weight", "How much that weighs", ""),
            Columns.text("place_remark", "Remark", "What else to know of it", "nothing")),
        rows);
  }

  private static Table drivers(Comparison comparison, List<Driver> drivers, Manifest manifest) {
    List<List<String>> rows = new ArrayList<>();
    for (Driver driver : drivers) {
      for (Driver.Line line : driver.lines()) {
        rows.add(
            List.of(
                driver.kind().words(),
                line.name(),
                line.unit().key(),
                number(line.first()),
                number(line.second()),
                line.firstCount() > 0 ? Integer.toString(line.firstCount()) : "",
                line.secondCount() > 0 ? Integer.toString(line.secondCount()) : "",
                String.join(" ", driver.sources()),
                FigureRows.licences(driver.sources(), manifest),
                driver.period(),
                driver.remark()));
      }
    }
    String own = "the publisher’s own figure";
    String first = comparison.first().name();
    String second = comparison.second().name();
    return new Table(
        "driver",
        "What lies behind it, as far as it is measured",
        List.of(
            Columns.text("driver", "Driver", "What may drive pay"),
            Columns.text("driver_measure", "Measured", "What is measured of it"),
            Columns.text("unit", "Unit", "number, count, share (0 to 1) or change (0.15: +15 %)"),
            Columns.number("first_value", first, "The measure for " + first, ""),
            Columns.number("second_value", second, "The measure for " + second, ""),
            Columns.count("first_count", "Of", "People or records behind the first", own),
            Columns.count(
                "second_count", "Of (second)", "People or records behind the second", own),
            Columns.SOURCES,
            Columns.LICENCE,
            Columns.text(
                "source_period", "Of when", "What time the records are of", "no time of its own"),
            Columns.text("driver_remark", "Remark", "What else to know of it", "nothing")),
        rows,
        List.of(
            "driver_measure",
            "unit",
            "first_value",
            "second_value",
            "first_count",
            "second_count",
            "sources",
            "source_period",
            "driver_remark"));
  }

  private static String number(OptionalDouble value) {
    return number(value.orElse(Double.NaN));
  }

  private static String number(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    String text = String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "");
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String whole(double value) {
    return Long.toString(Math.round(value));
  }
}
