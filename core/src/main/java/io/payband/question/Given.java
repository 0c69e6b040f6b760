package io.payband.question;

import io.payband.compare.Comparison;
import io.payband.compare.Comparison.Verdict;
import io.payband.compare.Driver;
import io.payband.compare.PayCourse;
import io.payband.job.CareerLevel;
import io.payband.market.Manifest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What questions are answered from. Everything but the comparison may be absent; then there is no
 * question about it.
 *
 * @param comparison the pair, as asked
 * @param atLevels which is higher at each level, in the same place
 * @param nation the same question about the nation; empty where no place was asked for
 * @param base the same question about base pay; empty where the comparison is of base pay
 * @param drivers what is measured of the work of both besides its pay
 * @param first what is known of the work of the first side
 * @param second the same of the second
 * @param courses pay by years of experience, of the first and of the second; empty where a level
 *     was asked for
 * @param manifest what the snapshot is made of
 */
public record Given(
    Comparison comparison,
    Map<CareerLevel, Verdict> atLevels,
    Optional<Comparison> nation,
    Optional<Comparison> base,
    List<Driver> drivers,
    SideWork first,
    SideWork second,
    List<PayCourse> courses,
    Manifest manifest) {

  /** Copies the collections. */
  public Given {
    atLevels = Map.copyOf(atLevels);
    drivers = List.copyOf(drivers);
    courses = List.copyOf(courses);
  }
}
