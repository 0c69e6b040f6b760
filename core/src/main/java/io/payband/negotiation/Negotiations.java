package io.payband.negotiation;

import io.payband.compare.Comparer;
import io.payband.compare.Comparison;
import io.payband.compare.Comparison.LevelEstimate;
import io.payband.compare.Comparison.Side;
import io.payband.job.CareerLevel;
import io.payband.job.NameWords;
import io.payband.market.Confidence;
import io.payband.market.Estimate;
import io.payband.market.Estimate.Estimated;
import io.payband.market.Evidence;
import io.payband.market.Lane;
import io.payband.market.Manifest;
import io.payband.question.Fact;
import io.payband.question.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes plans from the figures of a comparison. Pure functions. */
public final class Negotiations {

  /** Where no level is asked for, the plan speaks of this one: an all-levels figure fits nobody. */
  private static final CareerLevel USUAL = CareerLevel.L5;

  private static final long STEP = 1_000;

  private final Comparison comparison;
  private final Manifest manifest;
  private final @Nullable CareerLevel level;

  private Negotiations(Comparison comparison, Manifest manifest) {
    this.comparison = comparison;
    this.manifest = manifest;
    CareerLevel asked = comparison.question().level();
    boolean split =
        at(comparison.first(), USUAL).isPresent() && at(comparison.second(), USUAL).isPresent();
    level = asked != null ? asked : split ? USUAL : null;
  }

  /**
   * How to negotiate with a comparison.
   *
   * @param evidence what people of a role can show for the scope of their work, by slug; none where
   *     nothing is written about it
   */
  public static Negotiation of(
      Comparison comparison, Manifest manifest, Function<String, List<String>> evidence) {
    Negotiations all = new Negotiations(comparison, manifest);
    String remark =
        all.level != null && comparison.question().level() == null
            ? "These speak of "
                + words(all.level)
                + ", since a figure of all levels together fits"
                + " nobody; ask for another level and they follow."
            : "";
    return new Negotiation(
        all.level,
        remark,
        all.plan(comparison.first(), evidence),
        all.plan(comparison.second(), evidence),
        Moves.ALL);
  }

  private static Optional<Estimated> at(Side side, CareerLevel level) {
    return side.levels().stream()
        .filter(cell -> cell.level() == level)
        .map(LevelEstimate::estimate)
        .flatMap(estimate -> found(estimate).stream())
        .findFirst();
  }

  private static Optional<Estimated> found(Estimate estimate) {
    return estimate instanceof Estimated found ? Optional.of(found) : Optional.empty();
  }

  private Plan plan(Side side, Function<String, List<String>> evidence) {
    CareerLevel asked = comparison.question().level();
    Optional<Estimated> figure =
        level == null || level == asked ? found(side.typical()) : at(side, level);
    List<String> show = side.isRole() ? evidence.apply(side.slug()) : List.of();
    if (figure.isEmpty()) {
      String why =
          side.typical() instanceof Estimate.Unknown unknown ? unknown.reason() : "no figure";
      return new Plan(
          side.slug(), side.name(), figure, 0, 0, 0, false, why, List.of(), "", List.of(), show);
    }
    return plan(side, figure.get(), show);
  }

  private Plan plan(Side side, Estimated figure, List<String> show) {
    double median = figure.band().p50();
    long below = Math.round(figure.medianInterval().low());
    double quarter = figure.band().p75();
    long ask =
        Math.max(rounded(Math.sqrt(median * quarter)), (long) Math.ceil(median / STEP) * STEP);
    // Half-way again: what is known to work is a modest range.
    long upper = Math.max(rounded(Math.sqrt((double) ask * quarter)), ask);
    String why = thin(figure);
    List<Fact> facts = new ArrayList<>();
    List<String> says = new ArrayList<>();
    String pay = comparison.question().measure().words();
    Telling upperHalf =
        new Telling()
            .say("Ask from the upper half. The middle half")
            .say(level == null ? "" : " at ");
    if (level != null) {
      upperHalf.name("career level", words(level));
    }
    placed(upperHalf)
        .say(" runs from ")
        .money("lower quarter of " + pay, side.name(), figure.band().p25())
        .say(" to ")
        .money("upper quarter of " + pay, side.name(), figure.band().p75())
        .say(" a year in ")
        .say(pay)
        .say(", with the median at ")
        .money("median " + pay, side.name(), median)
        .say(".");
    add(says, facts, upperHalf);
    add(
        says,
        facts,
        new Telling()
            .say("As one number: ")
            .money("one number to ask for", side.name(), (double) ask)
            .say(", half-way in per cent from the median to the upper quarter. As a range: from")
            .say(" there to ")
            .money("upper end of a range to ask for", side.name(), (double) upper)
            .say(", half-way again."));
    add(
        says,
        facts,
        new Telling()
            .say("Below ")
            .money("low end of the median's interval", side.name(), (double) below)
            .say(" an offer is under the median, whichever way the error falls."));
    String quote = why.isEmpty() ? quote(side, figure, ask, facts) : "";
    return new Plan(
        side.slug(),
        side.name(),
        Optional.of(figure),
        below,
        ask,
        upper,
        why.isEmpty(),
        why,
        says,
        quote,
        facts,
        show);
  }

  private static void add(List<String> says, List<Fact> facts, Telling telling) {
    says.add(telling.text());
    facts.addAll(telling.facts());
  }

  private String quote(Side side, Estimated figure, long ask, List<Fact> facts) {
    String pay = comparison.question().measure().words();
    Evidence evidence = figure.evidence();
    Telling quote = new Telling().say("For ");
    if (level != null) {
      quote.name("career level", NameWords.withArticle(adjective(level))).say(" ");
      quote.name("role", NameWords.person(side.name(), side.isRole()));
    } else {
      quote.name("role", NameWords.people(side.name(), side.isRole()));
    }
    placed(quote)
        .say(
            evidence.kind() == Lane.REPORTED
                ? " the median that people report of their "
                : " the market median of ")
        .say(pay)
        .say(" is about ")
        .money("median " + pay, side.name(), figure.band().p50())
        .say(" a year");
    if (evidence.kind() == Lane.OFFICIAL) {
      quote.say(", from official wages");
    } else {
      quote
          .say(", from ")
          .count("reports", side.name(), evidence.reports(), "pay report", "pay reports")
          .say(evidence.kind() == Lane.MARKET ? " held to official wages" : "");
    }
    quote
        .say(", as of ")
        .month("date of the snapshot", manifest.date())
        .say(". I am looking for ")
        .money("one number to ask for", side.name(), (double) ask)
        .say(".");
    facts.addAll(quote.facts());
    return quote.text();
  }

  private Telling placed(Telling text) {
    String place = comparison.question().place();
    return place.equals(Comparer.NATION) ? text : text.say(" in ").name("place", place);
  }

  /** Why a figure is not to be quoted; empty where it may. */
  private static String thin(Estimated figure) {
    Evidence evidence = figure.evidence();
    if (evidence.kind() != Lane.OFFICIAL && (evidence.withheld() || evidence.reports() == 0)) {
      return "Do not quote this one: it has hardly a report of its own and comes from neighbouring"
          + " groups. Ask what range the employer has for the level instead.";
    }
    if (figure.confidence() == Confidence.LOW) {
      return "Do not quote this one: its median may be far off, and its confidence is Low. Use it to"
          + " know where you stand, and ask for the employer’s range.";
    }
    if (evidence.mostlyBorrowed()) {
      return "Do not quote this one: more than half of it comes from neighbouring groups. Use it to"
          + " know where you stand, and ask for the employer’s range.";
    }
    return "";
  }

  private static long rounded(double dollars) {
    return Math.round(dollars / STEP) * STEP;
  }

  private static String words(CareerLevel level) {
    return level.label().toLowerCase(java.util.Locale.ROOT) + " (" + level.name() + ")";
  }

  private static String adjective(CareerLevel level) {
    return switch (level) {
      case L3 -> "early-career";
      case L4 -> "mid-level";
      case L5 -> "senior";
      case L6 -> "staff";
      case L7 -> "principal";
    };
  }
}
