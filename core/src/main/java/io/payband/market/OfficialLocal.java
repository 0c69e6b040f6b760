package io.payband.market;

import io.payband.estimate.RoleFigures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How each occupation's official band is moved and stretched in each wage area.
 *
 * <p>ln q_local(p) = m + a + b (ln q(p) − m), where m is the logarithm of the national median. a
 * and b are kept to 1e-4. Immutable, safe for use by several threads.
 */
public final class OfficialLocal {

  /** What a missing pair is kept as. */
  public static final short NONE = Short.MIN_VALUE;

  private static final double UNIT = 1e-4;

  private final List<String> occupations;
  private final List<String> areas;
  private final short[] move;
  private final short[] stretch;
  private final Map<String, Integer> occupationIndex = new HashMap<>();
  private final Map<String, Integer> areaIndex = new HashMap<>();

  /**
   * Takes over arrays of occupations × areas, in units of 1e-4; {@link #NONE} where there is none.
   */
  public OfficialLocal(
      List<String> occupations, List<String> areas, short[] move, short[] stretch) {
    this.occupations = List.copyOf(occupations);
    this.areas = List.copyOf(areas);
    this.move = move;
    this.stretch = stretch;
    int cells = occupations.size() * areas.size();
    if (move.length != cells || stretch.length != cells) {
      throw new IllegalArgumentException(cells + " cells were expected, not " + move.length);
    }
    for (int i = 0; i < occupations.size(); i++) {
      occupationIndex.put(occupations.get(i), i);
    }
    for (int i = 0; i < areas.size(); i++) {
      areaIndex.put(areas.get(i), i);
    }
  }

  /**
   * One area's move and stretch.
   *
   * @param move a, in log pay
   * @param stretch b
   */
  public record Shift(double move, double stretch) {

    /** The local band of a national one. */
    public Band apply(Band nation) {
      double m = Math.log(nation.p50());
      return new Band(
          at(nation.p10(), m),
          at(nation.p25(), m),
          at(nation.p50(), m),
          at(nation.p75(), m),
          at(nation.p90(), m));
    }

    private double at(double pay, double m) {
      return Math.exp(m + move + stretch * (Math.log(pay) - m));
    }
  }

  /** The shift of an occupation in an area. */
  public Optional<Shift> find(String occupation, String area) {
    Integer o = occupationIndex.get(occupation);
    Integer g = areaIndex.get(area);
    if (o == null || g == null) {
      return Optional.empty();
    }
    int cell = o * areas.size() + g;
    return move[cell] == NONE
        ? Optional.empty()
        : Optional.of(new Shift(move[cell] * UNIT, stretch[cell] * UNIT));
  }

  /**
   * Mean move over the metros that a role is reported from, by its reports; counts that are
   * withheld are left out.
   */
  public double centre(String occupation, RoleFigures role) {
    double sum = 0;
    double n = 0;
    for (RoleFigures.PlaceFigures place : role.places()) {
      Optional<Shift> shift = find(occupation, place.metro());
      if (place.roleReports() > 0 && shift.isPresent()) {
        sum += place.roleReports() * shift.get().move();
        n += place.roleReports();
      }
    }
    return n > 0 ? sum / n : 0;
  }

  /** A log value as it is kept. */
  public static short keep(double value) {
    return (short) Math.clamp(Math.round(value / UNIT), Short.MIN_VALUE + 1, Short.MAX_VALUE);
  }

  /** Codes of the occupations. */
  public List<String> occupations() {
    return occupations;
  }

  /** Codes of the areas. */
  public List<String> areas() {
    return areas;
  }

  /** Kept move of a cell, occupation × areas + area. */
  public short moveAt(int cell) {
    return move[cell];
  }

  /** Kept stretch of a cell. */
  public short stretchAt(int cell) {
    return stretch[cell];
  }
}
