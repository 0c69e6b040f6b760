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

  /** The same in those places alone whose code passes. */
  public RoleFigures inPlaces(java.util.function.Predicate<String> known) {
    return new RoleFigures(
        slug, title, nation, places.stream().filter(p -> known.test(p.metro())).toList());
  }

  /** The same for the nation with counts in whole steps; places stay as they are. */
  public RoleFigures countedInSteps(int step) {
    return new RoleFigures(
        slug, title, nation.stream().map(f -> f.countedInSteps(step)).toList(), places);
  }

  /** The same without anything that tells a count below the minimum. */
  public RoleFigures withheldBelow(int minimum) {
    return new RoleFigures(
        slug,
        title,
        withheld(nation, minimum),
        places.stream()
            .map(p -> {
              List<CohortFigure> shown = withheld(p.figures(), minimum);
              return new PlaceFigures(p.metro(), shown, p.variance(), shown.getFirst().reports());
            })
            .toList());
  }

  /**
   * Withholds small counts, and keeps the count of all levels together from giving them away: where
   * it would, it counts only the levels whose counts are shown.
   */
  private static List<CohortFigure> withheld(List<CohortFigure> figures, int minimum) {
    int hidden = 0;
    int hiddenSum = 0;
    for (CohortFigure figure : figures.subList(1, figures.size())) {
      if (figure.reports() > 0 && figure.reports() < minimum) {
        hidden++;
        hiddenSum += figure.reports();
      }
    }
    int all = figures.getFirst().reports();
    boolean tells =
        hidden == 1 || (hidden > 1 && (hiddenSum == hidden || hiddenSum == hidden * (minimum - 1)));
    int shown = tells ? all - hiddenSum : all;
    List<CohortFigure> out = new java.util.ArrayList<>();
    for (CohortFigure figure : figures) {
      out.add(figure.withheldBelow(minimum));
    }
    boolean few = all > 0 && shown < minimum;
    out.set(
        0,
        few
            ? figures.getFirst().withReports(1).withheldBelow(2)
            : out.getFirst().withReports(shown));
    return out;
  }
}
