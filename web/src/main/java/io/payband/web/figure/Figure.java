package io.payband.web.figure;

import io.payband.market.Band;
import io.payband.market.Confidence;
import io.payband.market.Estimate;
import io.payband.market.Estimate.Estimated;
import io.payband.market.Evidence;
import io.payband.market.Interval;
import io.payband.market.Lane;
import io.payband.web.text.Say;
import java.util.Optional;

/**
 * One figure of a page, with the id of the slip that it opens.
 *
 * @param id id of the slip, once on a page
 * @param subject whose pay this is, such as {@code Backend Engineer, senior}
 * @param pay which pay, such as {@code total pay}
 * @param estimate the figure
 */
public record Figure(String id, String subject, String pay, Estimate estimate) {

  /** Whether there is a figure at all. */
  public boolean known() {
    return estimate instanceof Estimated;
  }

  /** The figure where there is one. */
  public Optional<Estimated> find() {
    return estimate instanceof Estimated found ? Optional.of(found) : Optional.empty();
  }

  /** Why there is none; empty where there is one. */
  public String reason() {
    return estimate instanceof Estimate.Unknown unknown ? unknown.reason() : "";
  }

  /** Pay among people, of a figure that is known. */
  public Band band() {
    return get().band();
  }

  /** Where the median lies, of a figure that is known. */
  public Interval interval() {
    return get().medianInterval();
  }

  /** The median in dollars a year, of a figure that is known. */
  public double median() {
    return get().band().p50();
  }

  /** The median for readers; {@code none} without one. */
  public String money() {
    return known() ? Say.money(median()) : "none";
  }

  /** The number of a very large figure, without its unit. */
  public String number() {
    String money = money();
    return money.endsWith("k") || money.endsWith("M")
        ? money.substring(0, money.length() - 1)
        : money;
  }

  /** The unit of a very large figure. */
  public String unit() {
    return !known() ? "" : money().endsWith("k") ? "k" : money().endsWith("M") ? "M" : "";
  }

  /** How far the median may be off to either side. */
  public String mayBeOff() {
    return known() ? Say.mayBeOff(get().mayBeOff()) : "";
  }

  /** The interval of the median. */
  public String intervalWords() {
    return known() ? Say.range(interval().low(), interval().high()) : "";
  }

  /** What the middle half is paid. */
  public String middleHalf() {
    return known() ? Say.range(band().p25(), band().p75()) : "";
  }

  /** What eight in ten are paid. */
  public String eightInTen() {
    return known() ? Say.range(band().p10(), band().p90()) : "";
  }

  /** On how many reports it stands, or that it is an official figure. */
  public String standsOn() {
    if (!known()) {
      return "";
    }
    Evidence evidence = get().evidence();
    if (evidence.kind() == Lane.OFFICIAL) {
      return "official wages";
    }
    if (evidence.reports() == 0 && !evidence.withheld()) {
      return "no report of its own";
    }
    return evidence.withheld()
        ? Evidence.FEW + " reports"
        : Say.count(evidence.reports(), "report");
  }

  /** The same in few words, for cells. */
  public String standsOnShortly() {
    return find()
        .map(Estimated::evidence)
        .filter(Evidence::isCounted)
        .map(evidence ->
            evidence.withheld()
                ? Evidence.FEW
                : evidence.reports() == 0 ? "none of its own" : standsOn())
        .orElseGet(this::standsOn);
  }

  /** Confidence in one word. */
  public String confidence() {
    return known() ? get().confidence().word() : "None";
  }

  /** How many of the three bars are filled. */
  public int bars() {
    return known() ? barsOf(get().confidence()) : 1;
  }

  /** How many of the three bars stand for a confidence. */
  public static int barsOf(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> 3;
      case MEDIUM -> 2;
      case LOW -> 1;
    };
  }

  /** Whether it is drawn in outline: more than half of it comes from neighbours. */
  public boolean borrowed() {
    return known() && get().evidence().mostlyBorrowed();
  }

  /** The share of it that comes from neighbours, for tables. */
  public String borrowedShare() {
    if (!known()) {
      return "";
    }
    Evidence evidence = get().evidence();
    if (evidence.kind() == Lane.OFFICIAL) {
      return "–";
    }
    return evidence.withheld() || Double.isNaN(evidence.borrowedShare())
        ? "not published"
        : Say.percent(evidence.borrowedShare());
  }

  /** Whether it rests on official wages. */
  public boolean official() {
    return known() && get().evidence().kind() == Lane.OFFICIAL;
  }

  private Estimated get() {
    return find().orElseThrow(() -> new IllegalStateException("no figure: " + reason()));
  }
}
