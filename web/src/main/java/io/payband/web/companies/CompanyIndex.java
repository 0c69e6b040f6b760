package io.payband.web.companies;

import io.payband.job.CareerLevel;
import io.payband.ladder.Ladder;
import io.payband.ladder.Ladders.Company;
import io.payband.ladder.Rung;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All companies with a ladder.
 *
 * @param known the publicly known ladders
 * @param others the other companies by name
 * @param asked what was searched for and not found; empty when nothing was
 * @param closest the closest to it
 */
public record CompanyIndex(
    List<Ladder> known, List<Company> others, String asked, List<Company> closest) {

  /** Copies the lists. */
  public CompanyIndex {
    known = List.copyOf(known);
    others = List.copyOf(others);
    closest = List.copyOf(closest);
  }

  /** How many companies. */
  public int count() {
    return known.size() + others.size();
  }

  /** The levels of a ladder that are most likely a common one, joined; a dash for none. */
  public String at(Ladder ladder, CareerLevel level) {
    String joined =
        ladder.rungs().stream()
            .filter(rung -> !rung.manager() && rung.likeliest() == level)
            .filter(rung -> rung.answer().basis().equals("dictionary"))
            .map(Rung::level)
            .collect(Collectors.joining(", "));
    return joined.isEmpty() ? "–" : joined;
  }
}
