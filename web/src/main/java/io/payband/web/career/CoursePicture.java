package io.payband.web.career;

import io.payband.compare.PayCourse;
import io.payband.compare.PayCourse.Point;
import io.payband.growth.RoleGrowth;
import io.payband.market.Manifest;
import io.payband.web.figure.Slips;
import io.payband.web.picture.Scale;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Median pay by years of experience, of one role or two.
 *
 * @param lines the courses, the first role's first; empty when there is none
 * @param grid the axis of pay, from the bottom to the top
 * @param years the axis of years
 * @param heading what follows from them
 * @param sentences when growth turns slow, how far that is borrowed, and what is missing
 * @param source what it rests on
 */
public record CoursePicture(
    List<Line> lines,
    List<Rule> grid,
    List<Rule> years,
    String heading,
    List<String> sentences,
    String source) {

  /** Nothing to draw, and nothing to say. */
  public static final CoursePicture NONE =
      new CoursePicture(List.of(), List.of(), List.of(), "", List.of(), "");

  private static final double HEIGHT = 250;
  private static final double TOP = 34;
  private static final double LEFT = 11;
  private static final double RIGHT = 98;
  private static final double LAST = RoleGrowth.KNOTS.getLast();
  private static final List<Integer> MARKED = List.of(0, 5, 7, 9, 11);
  private static final double TWICE = 2;
  private static final double ABOVE = -8;
  private static final double BELOW = 18;

  /** Copies the lists. */
  public CoursePicture {
    lines = List.copyOf(lines);
    grid = List.copyOf(grid);
    years = List.copyOf(years);
    sentences = List.copyOf(sentences);
  }

  /**
   * A line of an axis.
   *
   * @param at where, in pixels from the top or in per cent from the left
   * @param label what it says
   */
  public record Rule(String at, String label) {}

  /**
   * A mark on a course.
   *
   * @param x per cent from the left
   * @param y pixels from the top
   */
  public record Spot(String x, String y) {}

  /**
   * One course.
   *
   * @param letter {@code a} or {@code b}
   * @param name the role, short
   * @param path its outline within a box of 100 by 100
   * @param ribbon outline of its interval within the same box
   * @param marks marks along it
   * @param label where its name stands
   * @param slow where growth turns slow; none when it doesn't
   * @param above whether words about it stand above it
   * @param slowWords what is said there
   * @param points its figures
   */
  public record Line(
      String letter,
      String name,
      String path,
      String ribbon,
      List<Spot> marks,
      Spot label,
      List<Spot> slow,
      boolean above,
      String slowWords,
      List<Point> points) {

    /** Copies the lists. */
    public Line {
      marks = List.copyOf(marks);
      slow = List.copyOf(slow);
      points = List.copyOf(points);
    }
  }

  /** Whether anything can be drawn. */
  public boolean isThere() {
    return !lines.isEmpty();
  }

  /** Whether two roles are drawn. */
  public boolean ofTwo() {
    return lines.size() > 1;
  }

  /**
   * Draws.
   *
   * @param names letter and short name of each side that was asked for, in order
   * @param courses the courses there are
   */
  public static CoursePicture of(List<Named> names, List<PayCourse> courses, Manifest manifest) {
    if (courses.isEmpty()) {
      return NONE;
    }
    double low =
        courses.stream()
            .flatMap(c -> c.points().stream())
            .mapToDouble(Point::low)
            .min()
            .orElseThrow();
    double high =
        courses.stream()
            .flatMap(c -> c.points().stream())
            .mapToDouble(Point::high)
            .max()
            .orElseThrow();
    Scale scale = Scale.within(low, high, 5);
    List<Rule> grid =
        scale.ticks().stream()
            .map(tick ->
                new Rule(
                    pixels(1 - Double.parseDouble(tick.x().replace("%", "")) / 100), tick.label()))
            .toList();
    List<Rule> years = new ArrayList<>();
    for (int at = 0; at <= LAST; at += 5) {
      years.add(new Rule(percent(x(at)), Integer.toString(at)));
    }
    List<Line> lines = new ArrayList<>();
    for (Named named : names) {
      courses.stream()
          .filter(course -> course.slug().equals(named.slug()))
          .forEach(course -> lines.add(line(named, course, scale, courses)));
    }
    return new CoursePicture(
        lines,
        grid,
        years,
        heading(names, courses),
        sentences(names, courses),
        source(courses, manifest));
  }

  /**
   * A side.
   *
   * @param letter which colour and mark
   * @param slug its role
   * @param name short, as beside the other
   */
  public record Named(String letter, String slug, String name) {}

  private static Line line(Named named, PayCourse course, Scale scale, List<PayCourse> all) {
    StringBuilder path = new StringBuilder();
    StringBuilder upper = new StringBuilder();
    StringBuilder lower = new StringBuilder();
    List<Point> points = course.points();
    for (int k = 0; k < points.size(); k++) {
      Point point = points.get(k);
      path.append(k == 0 ? "M" : " L").append(box(point.years(), scale.share(point.median())));
      upper.append(k == 0 ? "M" : " L").append(box(point.years(), scale.share(point.high())));
      Point back = points.get(points.size() - 1 - k);
      lower.append(" L").append(box(back.years(), scale.share(back.low())));
    }
    boolean top =
        all.size() < 2
            || all.stream()
                .allMatch(c -> c.points().getLast().median() <= points.getLast().median());
    Point last = points.getLast();
    Spot label =
        new Spot(
            percent(x(last.years())),
            plus(scale.share(top ? last.high() : last.low()), top ? ABOVE : BELOW));
    List<Spot> slow = course.slows() ? List.of(spot(course.atSlow(), scale)) : List.of();
    return new Line(
        named.letter(),
        named.name(),
        path.toString(),
        upper.append(lower).append('z').toString(),
        MARKED.stream().map(k -> spot(points.get(k), scale)).toList(),
        label,
        slow,
        top,
        course.slows() ? "slow after " + Math.round(course.growth().slowFrom()) : "",
        points);
  }

  private static Spot spot(Point point, Scale scale) {
    return new Spot(percent(x(point.years())), pixels(1 - scale.share(point.median())));
  }

  private static double x(double years) {
    return LEFT + years / LAST * (RIGHT - LEFT);
  }

  private static String box(double years, double share) {
    return number(x(years)) + " " + number(100 * (TOP + (1 - share) * (HEIGHT - TOP)) / HEIGHT);
  }

  private static String pixels(double shareFromTop) {
    return number(TOP + shareFromTop * (HEIGHT - TOP));
  }

  private static String plus(double share, double pixels) {
    return number(TOP + (1 - share) * (HEIGHT - TOP) + pixels);
  }

  private static String percent(double x) {
    return number(x) + "%";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String heading(List<Named> names, List<PayCourse> courses) {
    if (courses.size() == 1) {
      PayCourse course = courses.getFirst();
      return course.slows()
          ? "Pay grows by "
              + early(course)
              + " a year at first, and slowly after year "
              + slow(course)
          : "Pay goes on growing through all years that are looked at";
    }
    PayCourse a = courses.get(0);
    PayCourse b = courses.get(1);
    if (a.slows() && b.slows() && a.growth().slowFrom() == b.growth().slowFrom()) {
      return "Both grow fast at first, and slowly after year " + slow(a);
    }
    if (a.slows() && b.slows()) {
      boolean first = a.growth().slowFrom() > b.growth().slowFrom();
      return name(names, first ? a : b)
          + " goes on growing until year "
          + slow(first ? a : b)
          + ", "
          + name(names, first ? b : a)
          + " until year "
          + slow(first ? b : a);
    }
    return "Pay of both grows with the years, not evenly";
  }

  private static String name(List<Named> names, PayCourse course) {
    return names.stream()
        .filter(n -> n.slug().equals(course.slug()))
        .map(Named::name)
        .findFirst()
        .orElse(course.name());
  }

  private static String early(PayCourse course) {
    return Say.percent(course.earlyGrowth() - 1);
  }

  private static String slow(PayCourse course) {
    return Long.toString(Math.round(course.growth().slowFrom()));
  }

  private static List<String> sentences(List<Named> names, List<PayCourse> courses) {
    List<String> out = new ArrayList<>();
    for (PayCourse course : courses) {
      String name = name(names, course);
      StringBuilder text = new StringBuilder(name);
      text.append(": ")
          .append(early(course))
          .append(" a year over the first ten years beyond the growth of all wages");
      if (course.slows()) {
        text.append(", under 2\u00a0% a year after year ").append(slow(course));
      }
      text.append('.');
      if (course.borrowed() > 1 / TWICE) {
        text.append(" Few people of this role say their years: ")
            .append(Say.percent(course.borrowed()))
            .append(" of this is borrowed from the other roles.");
      }
      out.add(text.toString());
    }
    for (Named named : names) {
      if (courses.stream().noneMatch(c -> c.slug().equals(named.slug()))) {
        out.add(
            "No source tells how pay of "
                + named.name()
                + " grows with the years: fewer than 30 people say both.");
      }
    }
    return out;
  }

  private static String source(List<PayCourse> courses, Manifest manifest) {
    TreeSet<String> ids = new TreeSet<>();
    courses.forEach(course -> ids.addAll(course.growth().sources()));
    String counts =
        Say.list(
            courses.stream()
                .map(course -> Say.count(course.growth().reports(), "report"))
                .toList());
    return Say.list(new Slips(manifest).namesOf(List.copyOf(ids))) + "; " + counts + ".";
  }
}
