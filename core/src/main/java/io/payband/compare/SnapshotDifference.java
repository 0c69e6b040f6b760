package io.payband.compare;

import io.payband.job.CareerLevel;
import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Lane;
import io.payband.market.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two snapshots, as a reader sees it: figures are alike when they are the same
 * to the whole dollar and rest on the same count.
 *
 * @param compared figures of the nation that at least one of them has
 * @param cells those that differ, the largest change first; then those that one of them lacks
 * @param reportedPlaces reported figures of places
 * @param officialPlaces official figures of places
 * @param sources what differs of the sources
 * @param settings what differs of date, version, settings and measured constants
 */
public record SnapshotDifference(
    int compared,
    List<Cell> cells,
    Count reportedPlaces,
    Count officialPlaces,
    List<Entry> sources,
    List<Entry> settings) {

  /** Copies the lists. */
  public SnapshotDifference {
    cells = List.copyOf(cells);
    sources = List.copyOf(sources);
    settings = List.copyOf(settings);
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return cells.isEmpty()
        && reportedPlaces.different() == 0
        && officialPlaces.different() == 0
        && sources.isEmpty()
        && settings.isEmpty();
  }

  /** How many figures only the first has. */
  public int onlyInFirst() {
    return (int) cells.stream().filter(c -> !(c.second() instanceof Estimate.Estimated)).count();
  }

  /** How many figures only the second has. */
  public int onlyInSecond() {
    return (int) cells.stream().filter(c -> !(c.first() instanceof Estimate.Estimated)).count();
  }

  /**
   * So many figures.
   *
   * @param compared that at least one of the two has
   * @param different of which differ, or are in one alone
   */
  public record Count(long compared, long different) {}

  /**
   * One line of a manifest that differs.
   *
   * @param name of the source or setting
   * @param what of it; empty for a setting
   * @param first its value in the first; empty where it has none
   * @param second in the second
   */
  public record Entry(String name, String what, String first, String second) {}

  /**
   * One figure of the nation that differs.
   *
   * @param slug of the role, or code of the occupation
   * @param name what readers call it
   * @param lane which kind of evidence
   * @param measure which pay
   * @param level null for all together
   * @param first the figure of the first
   * @param second the figure of the second
   */
  public record Cell(
      String slug,
      String name,
      Lane lane,
      Measure measure,
      @Nullable CareerLevel level,
      Estimate first,
      Estimate second) {

    /** ln of the second over the first, p10 to p90; empty where one of them has no figure. */
    public List<Double> changes() {
      if (first instanceof Estimate.Estimated a && second instanceof Estimate.Estimated b) {
        return List.of(
            change(a.band().p10(), b.band().p10()),
            change(a.band().p25(), b.band().p25()),
            change(a.band().p50(), b.band().p50()),
            change(a.band().p75(), b.band().p75()),
            change(a.band().p90(), b.band().p90()));
      }
      return List.of();
    }

    /** The largest absolute change; infinite where one of them has no figure. */
    public double size() {
      return changes().stream().mapToDouble(Math::abs).max().orElse(Double.POSITIVE_INFINITY);
    }

    private static double change(double from, double to) {
      return Math.log(to / from);
    }

    boolean differs() {
      if (first instanceof Estimate.Estimated a && second instanceof Estimate.Estimated b) {
        return !dollars(a.band()).equals(dollars(b.band()))
            || Math.round(a.medianInterval().low()) != Math.round(b.medianInterval().low())
            || Math.round(a.medianInterval().high()) != Math.round(b.medianInterval().high())
            || a.evidence().withheld() != b.evidence().withheld()
            || a.evidence().reports() != b.evidence().reports();
      }
      return first instanceof Estimate.Estimated || second instanceof Estimate.Estimated;
    }

    private static List<Long> dollars(Band band) {
      return List.of(
          Math.round(band.p10()),
          Math.round(band.p25()),
          Math.round(band.p50()),
          Math.round(band.p75()),
          Math.round(band.p90()));
    }
  }
}
