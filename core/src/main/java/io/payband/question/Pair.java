package io.payband.question;

import io.payband.compare.Comparison;
import io.payband.compare.Comparison.LevelEstimate;
import io.payband.compare.Comparison.Side;
import io.payband.compare.Comparison.Word;
import io.payband.job.CareerLevel;
import io.payband.job.NameWords;
import io.payband.market.Estimate;
import io.payband.market.Estimate.Estimated;
import io.payband.market.Lane;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two sides as sentences speak of them, the one with the higher median and the other. */
final class Pair {

  private final Comparison comparison;
  private final boolean firstIsHigher;

  Pair(Comparison comparison) {
    this.comparison = comparison;
    firstIsHigher =
        comparison.first().typical() instanceof Estimated a
            && comparison.second().typical() instanceof Estimated b
            && a.band().p50() > b.band().p50();
  }

  Side first() {
    return comparison.first();
  }

  Side second() {
    return comparison.second();
  }

  Side higher() {
    return firstIsHigher ? first() : second();
  }

  Side lower() {
    return firstIsHigher ? second() : first();
  }

  boolean firstIsHigher() {
    return firstIsHigher;
  }

  /** Second minus first, dollars a year; 0 without figures. */
  long gapAmount() {
    return comparison.gap().amount().orElse(0);
  }

  /** Whether both have a figure. */
  boolean isKnown() {
    return first().typical() instanceof Estimated && second().typical() instanceof Estimated;
  }

  /** Whether one official figure stands for both. */
  boolean isCountedAsOne() {
    return first().occupation().equals(second().occupation())
        && isOfficial(first())
        && isOfficial(second());
  }

  /** Whether the verdict calls one of them higher. */
  boolean isDecided() {
    Word word = comparison.verdict().word();
    return word == Word.SOMEWHAT_HIGHER || word == Word.CLEARLY_HIGHER;
  }

  static boolean isOfficial(Side side) {
    return side.typical() instanceof Estimated found && found.evidence().kind() == Lane.OFFICIAL;
  }

  /** The figure of a side that has one. */
  static Estimated typical(Side side) {
    return side.typical() instanceof Estimated found ? found : missing(side);
  }

  private static Estimated missing(Side side) {
    throw new IllegalStateException("no figure of " + side.slug());
  }

  static Optional<Estimated> at(Side side, CareerLevel level) {
    return side.levels().stream()
        .filter(cell -> cell.level() == level)
        .map(LevelEstimate::estimate)
        .flatMap(estimate -> estimate instanceof Estimated found ? Stream.of(found) : Stream.of())
        .findFirst();
  }

  /** {@code backend engineer}, {@code person among registered nurses}. */
  static String person(Side side) {
    return NameWords.person(side.name(), side.isRole());
  }

  /** {@code a backend engineer}, {@code one of the registered nurses}. */
  static String one(Side side) {
    return side.isRole()
        ? NameWords.withArticle(NameWords.inSentence(side.name()))
        : "one of the " + NameWords.inSentence(side.name());
  }

  /** {@code backend engineers}, {@code registered nurses}. */
  static String people(Side side) {
    return NameWords.people(side.name(), side.isRole());
  }

  /** {@code total pay}. */
  String pay() {
    return comparison.question().measure().words();
  }

  /** {@code median total pay}. */
  String median() {
    return "median " + pay();
  }

  /** Writes where and at which level, with a blank before it; nothing for the nation at large. */
  Telling where(Telling text) {
    CareerLevel level = comparison.question().level();
    if (level != null) {
      text.say(" at ").name("career level", words(level));
    }
    return placed(text);
  }

  /** Writes the place, with a blank before it; nothing for the nation. */
  Telling placed(Telling text) {
    if (!isNation()) {
      text.say(" in ").name("place", comparison.question().place());
    }
    return text;
  }

  boolean isNation() {
    return comparison.question().placeSlug().isEmpty()
        && comparison.question().place().equals(io.payband.compare.Comparer.NATION);
  }

  @Nullable CareerLevel level() {
    return comparison.question().level();
  }

  /** {@code senior level (L5)}. */
  static String words(CareerLevel level) {
    return adjective(level) + " level (" + level.name() + ")";
  }

  /** {@code senior}. */
  static String adjective(CareerLevel level) {
    return switch (level) {
      case L3 -> "early-career";
      case L4 -> "mid";
      case L5 -> "senior";
      case L6 -> "staff";
      case L7 -> "principal";
    };
  }

  /** Sources behind the figures of both, in alphabetical order. */
  List<String> sources() {
    return Stream.of(first(), second())
        .map(Side::typical)
        .flatMap(estimate -> sources(estimate).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> sources(Estimate estimate) {
    return estimate instanceof Estimated found ? found.evidence().sources() : List.of();
  }
}
