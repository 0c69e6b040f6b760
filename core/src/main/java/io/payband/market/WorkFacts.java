package io.payband.market;

import io.payband.growth.RoleGrowth;
import io.payband.observation.OccupationOutlook;
import java.util.List;
import java.util.Optional;

/**
 * What is known of roles and occupations besides pay. What occupations ask for stands apart, in
 * {@link MarketSnapshot#profiles()}: it is by far the largest of these facts.
 *
 * @param states official wages of whole states beside the nation's
 * @param outlooks jobs and projections
 * @param traits what people say of their work, by role in order of slug
 * @param growth how pay grows with years of experience, by role in order of slug
 * @param companies how people write companies and their levels, in order of key
 */
public record WorkFacts(
    OfficialStates states,
    List<OccupationOutlook> outlooks,
    List<RoleTraits> traits,
    List<RoleGrowth> growth,
    List<CompanyLevels> companies) {

  /** Nothing. */
  public static final WorkFacts NONE =
      new WorkFacts(OfficialStates.NONE, List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public WorkFacts {
    outlooks = List.copyOf(outlooks);
    traits = List.copyOf(traits);
    growth = List.copyOf(growth);
    companies = List.copyOf(companies);
  }

  /** What people of a role say of their work. */
  public Optional<RoleTraits> traits(String slug) {
    return traits.stream().filter(t -> t.slug().equals(slug)).findFirst();
  }

  /** How pay of a role grows with years of experience. */
  public Optional<RoleGrowth> growth(String slug) {
    return growth.stream().filter(g -> g.slug().equals(slug)).findFirst();
  }

  /** How many jobs an occupation has: of the profile that speaks of fewest others beside it. */
  public Optional<OccupationOutlook> outlook(String occupation) {
    return outlooks.stream()
        .filter(o -> o.speaksOf(occupation))
        .min(java.util.Comparator.comparingInt(o -> o.occupations().size()));
  }
}
