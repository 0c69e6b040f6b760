package io.payband.web.career;

import io.payband.compare.PayCourse;
import io.payband.web.document.Columns;
import io.payband.web.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pay by years of experience as a table of a document. */
public final class CourseTable {

  private CourseTable() {}

  /** The median of each role at the years that its course has knots at. */
  public static Table of(List<PayCourse> courses) {
    List<List<String>> rows = new ArrayList<>();
    for (PayCourse course : courses) {
      for (PayCourse.Point point : course.points()) {
        rows.add(
            List.of(
                course.slug(),
                course.name(),
                String.format(Locale.ROOT, "%.0f", point.years()),
                Long.toString(Math.round(point.median())),
                Long.toString(Math.round(point.low())),
                Long.toString(Math.round(point.high())),
                Integer.toString(course.growth().reports()),
                String.format(Locale.ROOT, "%.3f", course.borrowed()),
                String.format(Locale.ROOT, "%.4f", course.earlyGrowth() - 1),
                course.slows()
                    ? String.format(Locale.ROOT, "%.0f", course.growth().slowFrom())
                    : "",
                String.join(" ", course.growth().sources())));
      }
    }
    return new Table(
        "years",
        "By years of experience",
        List.of(
            Columns.ROLE,
            Columns.NAME,
            Columns.number("years", "Years", "Years of experience", ""),
            Columns.P50,
            Columns.MEDIAN_LOW,
            Columns.MEDIAN_HIGH,
            Columns.count(
                "course_reports",
                "Reports of the course",
                "Reports that say years of experience, behind the whole course",
                ""),
            Columns.share(
                "course_borrowed",
                "Borrowed",
                "Share of the early growth that other roles tell",
                ""),
            Columns.change(
                "early_growth",
                "Early growth",
                "Growth a year over the first ten years, beyond that of all wages; 0.05: 5 %",
                ""),
            Columns.number(
                "slow_from",
                "Slow from",
                "Years after which a year adds less than 2 %",
                "nowhere slow"),
            Columns.SOURCES),
        rows,
        List.of(
            "name",
            "years",
            "p50",
            "median_low",
            "median_high",
            "course_reports",
            "course_borrowed",
            "slow_from"));
  }
}
