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
                Long.toString(Math.round(point.high()))));
      }
    }
    return new Table(
        "years",
        "By years of experience",
        List.of(
            Columns.text("role", "Slug", "Slug of the role"),
            Columns.text("name", "Role", "What readers call it"),
            Columns.number("years", "Years", "Years of experience", ""),
            Columns.P50,
            Columns.MEDIAN_LOW,
            Columns.MEDIAN_HIGH),
        rows,
        List.of("name", "years", "p50", "median_low", "median_high"));
  }
}
