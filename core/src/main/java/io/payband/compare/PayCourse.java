package io.payband.compare;

import io.payband.compare.Comparison.Side;
import io.payband.growth.RoleGrowth;
import io.payband.market.Estimate.Estimated;
import io.payband.market.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A role's median pay by years of experience: the course of its reports, laid through the role's
 * typical figure at the years that its typical person has.
 *
 * @param slug the role
 * @param name what readers call it
 * @param points the course at the knots of {@link RoleGrowth}, in order of years
 * @param growth what it rests on
 */
public record PayCourse(String slug, String name, List<Point> points, RoleGrowth growth) {

  /** Copies the list. */
  public PayCourse {
    points = List.copyOf(points);
  }

  /**
   * The median at some years.
   *
   * @param years of experience
   * @param median dollars a year
   * @param low lower end of its 90 % interval
   * @param high upper end
   */
  public record Point(double years, double median, double low, double high) {}

  /**
   * The course of one side; none for an occupation, without a figure or without growth. The figure
   * must be one of all levels together.
   *
   * @param side the side
   * @param growth what is known of the role's growth
   */
  public static Optional<PayCourse> of(Side side, Optional<RoleGrowth> growth) {
    if (!side.isRole() || growth.isEmpty() || !(side.typical() instanceof Estimated typical)) {
      return Optional.empty();
    }
    List<Point> points = new ArrayList<>();
    for (int k = 0; k < RoleGrowth.KNOTS.size(); k++) {
      RoleGrowth.Knot knot = growth.get().course().get(k);
      double median = typical.band().p50() * Math.exp(knot.level());
      Interval interval =
          Interval.around(median, Math.hypot(typical.standardError(), knot.levelError()));
      points.add(new Point(RoleGrowth.KNOTS.get(k), median, interval.low(), interval.high()));
    }
    return Optional.of(new PayCourse(side.slug(), side.name(), points, growth.get()));
  }

  /** Whether growth turns slow within the years that are looked at. */
  public boolean slows() {
    return !Double.isNaN(growth.slowFrom());
  }

  /** The median at the years from which on growth is slow, or at the last knot. */
  public Point atSlow() {
    for (Point point : points) {
      if (point.years() == growth.slowFrom()) {
        return point;
      }
    }
    return points.getLast();
  }

  /** Mean growth a year from the first knot to the tenth year, as a factor. */
  public double earlyGrowth() {
    return Math.exp(growth.growthBetween(0, 10));
  }

  /** The share of the early growth that other roles' reports tell, 0 to 1. */
  public double borrowed() {
    double sum = 0;
    int n = 0;
    for (int k = 0; k < RoleGrowth.KNOTS.size() - 1 && RoleGrowth.KNOTS.get(k) < 10; k++) {
      sum += growth.course().get(k).borrowed();
      n++;
    }
    return sum / n;
  }
}
