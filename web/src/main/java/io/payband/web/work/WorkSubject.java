package io.payband.web.work;

import io.payband.job.CareerLevel;
import io.payband.web.figure.Figure;
import java.util.Map;

/**
 * One side of a page, as the sections on its work name it.
 *
 * @param letter {@code a} or {@code b}: which colour and which mark
 * @param slug slug of the role, or code of the occupation
 * @param name its name
 * @param shortName its name beside the other one
 * @param said its name within a sentence
 * @param isRole whether it is a role of the catalogue
 * @param occupation code of its occupation
 * @param levels the page's own figure of each level
 */
public record WorkSubject(
    String letter,
    String slug,
    String name,
    String shortName,
    String said,
    boolean isRole,
    String occupation,
    Map<CareerLevel, Figure> levels) {

  /** Copies the map. */
  public WorkSubject {
    levels = Map.copyOf(levels);
  }
}
