package io.payband.web.figure;

import io.payband.market.Confidence;
import io.payband.market.Estimate.Estimated;
import io.payband.market.Evidence;
import io.payband.web.text.Say;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind the figures of a headline, in four short answers.
 *
 * @param asOf the month that the figures speak of
 * @param reports how many people reported
 * @param official when wages were measured officially
 * @param bars filled bars of the lowest confidence
 * @param confidence its word
 */
public record Standing(String asOf, String reports, String official, int bars, String confidence) {

  /** The standing of figures and of the official ones beside them. */
  public static Standing of(String asOf, List<Figure> typical, List<Figure> official) {
    Optional<Confidence> lowest =
        typical.stream()
            .flatMap(figure -> figure.find().stream())
            .map(Estimated::confidence)
            .max(Comparator.naturalOrder());
    return new Standing(
        asOf,
        reports(typical),
        official.stream()
            .flatMap(figure -> figure.find().stream())
            .map(found -> Optional.ofNullable(found.evidence().to()))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .map(month -> "Wages of " + Say.month(month))
            .orElse("No wages here"),
        lowest.map(Figure::barsOf).orElse(1),
        lowest.map(Confidence::word).orElse("None"));
  }

  private static String reports(List<Figure> figures) {
    List<Evidence> evidence =
        figures.stream()
            .flatMap(figure -> figure.find().stream())
            .map(Estimated::evidence)
            .filter(Evidence::isCounted)
            .toList();
    if (evidence.isEmpty()) {
      return "No pay reports here";
    }
    long sum = evidence.stream().filter(e -> !e.withheld()).mapToLong(Evidence::reports).sum();
    boolean some = evidence.stream().anyMatch(Evidence::withheld);
    if (sum == 0) {
      return some ? "Fewer than 5 pay reports" : "None of its own";
    }
    return Say.count(sum, "pay report") + (some ? " and a few" : "");
  }
}
