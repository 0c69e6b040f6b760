package io.payband.estimate;

import java.util.List;

/**
 * What the model says about one role: the nation and each metro with reports.
 *
 * @param slug the role
 * @param title the title under which most of its reports stand
 * @param nation all levels together, then career levels 1 to 5
 * @param places the metros
 */
public record RoleFigures(
    String slug, String title, List<CohortFigure> nation, List<PlaceFigures> places) {

  /** Copies the lists. */
  public RoleFigures {
    nation = List.copyOf(nation);
    places = List.copyOf(places);
  }

  /**
   * One metro.
   *
   * @param metro code of the metro
   * @param figures all levels together, then career levels 1 to 5
   * @param variance variance of the place's effect against the nation
   * @param roleReports reports of this role in the metro
   */
  public record PlaceFigures(
      String metro, List<CohortFigure> figures, double variance, int roleReports) {

    /** Copies the list. */
    public PlaceFigures {
      figures = List.copyOf(figures);
    }
  }

  /** The same with each band made wider and put in order of level. */
  public RoleFigures adjusted(java.util.function.UnaryOperator<List<CohortFigure>> change) {
    return new RoleFigures(
        slug,
        title,
        change.apply(nation),
        places.stream()
            .map(p ->
                new PlaceFigures(
                    p.metro(), change.apply(p.figures()), p.variance(), p.roleReports()))
            .toList());
  }

  /** The same without anything that tells a count below the minimum. */
  public RoleFigures withheldBelow(int minimum) {
    return new RoleFigures(
        slug,
        title,
        nation.stream().map(f -> f.withheldBelow(minimum)).toList(),
        places.stream()
            .map(p ->
                new PlaceFigures(
                    p.metro(),
                    p.figures().stream().map(f -> f.withheldBelow(minimum)).toList(),
                    p.variance(),
                    p.roleReports() == 0 || p.roleReports() >= minimum
                        ? p.roleReports()
                        : CohortFigure.WITHHELD))
            .toList());
  }
}
