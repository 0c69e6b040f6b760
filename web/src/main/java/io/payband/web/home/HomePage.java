package io.payband.web.home;

import io.payband.market.Manifest;
import io.payband.market.SourceEntry;
import io.payband.web.compare.PairRow;
import io.payband.web.figure.Figure;
import io.payband.web.figure.Slip;
import io.payband.web.figure.Slips;
import io.payband.web.picture.Scale;
import io.payband.web.text.Say;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The first page.
 *
 * @param example a figure to learn reading on; none without figures
 * @param exampleSubject whose it is, in words
 * @param examplePath where it comes from
 * @param families pairs to start with, by family
 * @param scale one axis for all pairs
 * @param roles how many roles there are
 * @param occupations how many occupations
 * @param places how many metros
 * @param manifest what the figures come from
 */
public record HomePage(
    Optional<Figure> example,
    String exampleSubject,
    String examplePath,
    List<Family> families,
    Scale scale,
    int roles,
    int occupations,
    int places,
    Manifest manifest) {

  /** Copies the list. */
  public HomePage {
    families = List.copyOf(families);
  }

  /**
   * Pairs of one family.
   *
   * @param name its name
   * @param rows its pairs
   */
  public record Family(String name, List<PairRow> rows) {

    /** Copies the list. */
    public Family {
      rows = List.copyOf(rows);
    }
  }

  /** The axis of the example. */
  public Scale exampleScale() {
    return example
        .map(figure -> Scale.within(figure.band().p10(), figure.band().p90(), 5))
        .orElseGet(() -> Scale.around(0, 100_000, 5));
  }

  /** The slips of the page. */
  public List<Slip> slips() {
    Slips slips = new Slips(manifest);
    return example.map(figure -> List.of(slips.of(figure))).orElse(List.of());
  }

  /** The sources, most records first. */
  public List<SourceEntry> sources() {
    return manifest.sources().stream()
        .sorted(Comparator.comparingLong(SourceEntry::used).reversed())
        .toList();
  }

  /** How many records of people reporting their own pay were used. */
  public String selfReported() {
    return Say.count(
        manifest.sources().stream()
            .filter(source -> source.kind().equals("self-reported"))
            .mapToLong(SourceEntry::used)
            .sum());
  }

  /** What stands behind the figures, in one heading. */
  public String behind() {
    long refused = manifest.sources().stream().mapToLong(SourceEntry::refused).sum();
    return Say.count(manifest.sources().size(), "source")
        + ", each counted: "
        + Say.count(refused)
        + " records were not used, by stated rules";
  }
}
