package io.payband.web.companies;

import io.payband.ladder.Ladders.Company;
import io.payband.market.Manifest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One company's ladder, alone or beside another's.
 *
 * @param first the company
 * @param second the company it is compared with
 * @param companies all companies, to choose from
 * @param manifest what it comes from
 */
public record LadderPage(
    LadderView first, Optional<LadderView> second, List<Company> companies, Manifest manifest) {

  /** Copies the list. */
  public LadderPage {
    companies = List.copyOf(companies);
  }

  /** The ladders shown. */
  public List<LadderView> ladders() {
    return Stream.concat(Stream.of(first), second.stream()).toList();
  }

  /** Title of the page. */
  public String title() {
    return second
        .map(other -> first.name() + " levels beside " + other.name() + "’s")
        .orElse(first.name() + " levels on the common scale");
  }

  /** One sentence for search engines. */
  public String description() {
    return "At "
        + first.name()
        + " "
        + first.finding()
        + ". Every level as a distribution, with its source and reports.";
  }

  /** What the page finds. */
  public String heading() {
    return "At " + first.name() + ", " + first.finding();
  }

  /** As of when. */
  public String snapshot() {
    return manifest.date().toString();
  }
}
