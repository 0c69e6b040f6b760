package io.payband.web.career;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.compare.PayCourse;
import io.payband.compare.PayCourse.Point;
import io.payband.growth.RoleGrowth;
import io.payband.market.Manifest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class CoursePictureTest {

  private static final Manifest MANIFEST =
      new Manifest(YearMonth.of(2026, 6), "test", true, 5, "", List.of(), List.of());
  private static final CoursePicture.Named BAKER = new CoursePicture.Named("a", "baker", "Baker");
  private static final CoursePicture.Named COOK = new CoursePicture.Named("b", "cook", "Cook");

  /** A course that grows by a share a year until a year, then not. */
  private static PayCourse course(String slug, double start, double growth, double until) {
    List<RoleGrowth.Knot> knots = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    double level = 0;
    for (int k = 0; k < RoleGrowth.KNOTS.size(); k++) {
      double years = RoleGrowth.KNOTS.get(k);
      boolean last = k == RoleGrowth.KNOTS.size() - 1;
      double a = years < until ? growth : 0;
      knots.add(
          new RoleGrowth.Knot(
              level, .01, last ? Double.NaN : a, last ? Double.NaN : .01, last ? Double.NaN : .2));
      double median = start * Math.exp(level);
      points.add(new Point(years, median, median * .95, median / .95));
      level += last ? 0 : a * (RoleGrowth.KNOTS.get(k + 1) - years);
    }
    return new PayCourse(slug, slug, points, new RoleGrowth(slug, 200, List.of(), 5, knots, until));
  }

  @Test
  void withoutACourseThereIsNoPicture() {
    assertFalse(CoursePicture.of(List.of(BAKER), List.of(), MANIFEST).isThere());
  }

  @Test
  void marksLieHigherWherePayIsHigherAndFurtherRightWithTheYears() {
    CoursePicture picture =
        CoursePicture.of(
            List.of(BAKER, COOK),
            List.of(course("baker", 50_000, .06, 8), course("cook", 80_000, .05, 12)),
            MANIFEST);

    CoursePicture.Line baker = picture.lines().get(0);
    CoursePicture.Line cook = picture.lines().get(1);
    for (int k = 0; k < baker.marks().size(); k++) {
      assertTrue(y(cook.marks().get(k)) < y(baker.marks().get(k)), "the cook is paid more");
    }
    assertTrue(y(baker.marks().get(1)) < y(baker.marks().get(0)), "pay grows");
    assertTrue(cook.above(), "words about the upper course stand above it");
    assertFalse(baker.above());
  }

  private static double y(CoursePicture.Spot spot) {
    return Double.parseDouble(spot.y());
  }

  @Test
  void theHeadingSaysWhoGoesOnLonger() {
    CoursePicture picture =
        CoursePicture.of(
            List.of(BAKER, COOK),
            List.of(course("baker", 50_000, .06, 8), course("cook", 80_000, .05, 12)),
            MANIFEST);

    assertEquals("Cook goes on growing until year 12, Baker until year 8", picture.heading());
    assertTrue(
        picture.sentences().getFirst().startsWith("Baker: 5\u00a0% a year over the first ten"),
        picture.sentences().getFirst());
  }

  @Test
  void aSideWithoutACourseIsSaid() {
    CoursePicture picture =
        CoursePicture.of(List.of(BAKER, COOK), List.of(course("cook", 80_000, .05, 12)), MANIFEST);

    assertEquals(1, picture.lines().size());
    assertEquals("b", picture.lines().getFirst().letter());
    assertTrue(picture.sentences().getLast().contains("how pay of Baker grows"));
  }
}
