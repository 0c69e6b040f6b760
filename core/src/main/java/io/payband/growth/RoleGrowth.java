package io.payband.growth;

import java.util.List;

/**
 * The course of a role's median pay over years of experience: people of today side by side, not one
 * group of people followed through their lives.
 *
 * @param slug the role
 * @param reports self-reports of the role with years
 * @param sources ids of the sources that they come from, in alphabetical order
 * @param centreYears median years of those reports
 * @param course the course at {@link #KNOTS}, in that order
 * @param slowFrom years from which on growth stays below {@link #SLOW} a year; NaN when it never
 *     does within {@link #KNOTS}
 */
public record RoleGrowth(
    String slug,
    int reports,
    List<String> sources,
    double centreYears,
    List<Knot> course,
    double slowFrom) {

  /** Years of experience at which the course is told; straight lines, in ln pay, run between. */
  public static final List<Double> KNOTS =
      List.of(0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 10.0, 12.0, 15.0, 20.0, 25.0);

  /** Growth a year beyond that of all wages, ln, below which it counts as slow. */
  public static final double SLOW = .02;

  /** Copies the lists. */
  public RoleGrowth {
    sources = List.copyOf(sources);
    course = List.copyOf(course);
    if (course.size() != KNOTS.size()) {
      throw new IllegalArgumentException("the course has a figure at each knot");
    }
    if (reports < 0 || !(centreYears >= 0)) {
      throw new IllegalArgumentException("reports and their median years are at least 0");
    }
  }

  /**
   * The course at one knot.
   *
   * @param level ln pay less that of the role's typical person, who has {@link #centreYears}
   * @param levelError standard error of that difference
   * @param growth ln growth a year from here to the next knot, beyond that of all wages; NaN at the
   *     last one
   * @param growthError standard error of that growth; NaN at the last one
   * @param borrowed share of what the growth rests on that comes from other roles, 0 to 1; NaN at
   *     the last one
   */
  public record Knot(
      double level, double levelError, double growth, double growthError, double borrowed) {}

  /** ln pay less the typical person's, at any years; flat beyond the last knot. */
  public double levelAt(double years) {
    int last = KNOTS.size() - 1;
    if (years >= KNOTS.get(last)) {
      return course.get(last).level();
    }
    int at = segment(years);
    return course.get(at).level() + course.get(at).growth() * (Math.max(0, years) - KNOTS.get(at));
  }

  /** Mean ln growth a year between two years of experience, both within the knots. */
  public double growthBetween(double from, double to) {
    if (!(from < to)) {
      throw new IllegalArgumentException("from " + from + " to " + to + " is no stretch of years");
    }
    return (levelAt(to) - levelAt(from)) / (to - from);
  }

  /**
   * The same with its reports told in whole steps only, so that no small count can be had of it.
   */
  public RoleGrowth countedIn(int step) {
    return new RoleGrowth(
        slug, reports - reports % Math.max(1, step), sources, centreYears, course, slowFrom);
  }

  /** Index of the stretch between two knots in which these years lie. */
  static int segment(double years) {
    int at = 0;
    while (at < KNOTS.size() - 2 && years >= KNOTS.get(at + 1)) {
      at++;
    }
    return at;
  }
}
