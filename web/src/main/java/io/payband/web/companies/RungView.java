package io.payband.web.companies;

import io.payband.job.CareerLevel;
import io.payband.ladder.Ladder;
import io.payband.ladder.Rung;
import io.payband.market.Evidence;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One level of a company as its page shows it.
 *
 * @param rung the level
 */
public record RungView(Rung rung) {

  private static final double WORTH_SAYING = .005;
  private static final double WHOLE = 100;

  /**
   * How likely a step of the common scale is.
   *
   * @param height height of its bar, in per cent
   * @param from where the bar begins, in per cent from above
   * @param words the share in words; a dash where it is less than one in a hundred
   */
  public record Share(String height, String from, String words) {

    static Share of(double share) {
      long whole = Math.round(share * WHOLE);
      return new Share(
          whole + "%", (100 - whole) + "%", share < WORTH_SAYING ? "–" : String.valueOf(whole));
    }
  }

  /** Its name. */
  public String name() {
    return rung.level();
  }

  /** Shares of the common levels, or of the manager ladder. */
  public List<Share> shares() {
    List<Share> out = new ArrayList<>();
    if (rung.manager()) {
      for (String step : List.of("M1", "M2", "M3")) {
        out.add(Share.of(rung.answer().managers().getOrDefault(step, 0.0)));
      }
    } else {
      for (CareerLevel level : CareerLevel.values()) {
        out.add(Share.of(rung.share(level)));
      }
    }
    return out;
  }

  /** The step that it most likely is, and how likely, in words. */
  public String likeliest() {
    if (rung.manager()) {
      return rung.answer().managers().entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(step -> step.getKey() + ", " + Math.round(step.getValue() * WHOLE) + " in 100")
          .orElse("unknown");
    }
    CareerLevel level = rung.likeliest();
    return level.word()
        + " ("
        + level.name()
        + "), "
        + Math.round(rung.share(level) * WHOLE)
        + " in 100";
  }

  /** On how many reports it stands. */
  public String reports() {
    int reports = rung.answer().reports();
    return reports < 0
        ? Evidence.FEW + " reports"
        : reports == 0 ? "no report" : Say.count(reports, "report");
  }

  /** What says so. */
  public String source() {
    return Say.sentence(basis()) + ": " + rung.answer().source();
  }

  /** The same in two words. */
  public String basis() {
    return switch (rung.answer().basis()) {
      case "dictionary" -> "known ladder";
      case "model" -> "model";
      default -> "its name alone";
    };
  }

  /** The most alike level of another ladder, and how alike; a sentence where there is none. */
  public String closest(Ladder other) {
    Optional<Rung> closest = other.closest(rung);
    return closest.isPresent()
        ? closest.get().level() + ", " + Math.round(closest.get().alike(rung) * WHOLE) + " in 100"
        : "none has half in common";
  }
}
