package io.payband.web.places;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.job.Role;
import io.payband.market.Estimate.Estimated;
import io.payband.market.Measure;
import io.payband.region.Region;
import io.payband.web.figure.Figure;
import io.payband.web.market.Market;
import io.payband.web.market.Market.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The roles of the catalogue in one place, beside the nation. */
@Component
class RolesHere {

  private final Market market;
  private final Map<String, Double> nation = new ConcurrentHashMap<>();

  RolesHere(Market market) {
    this.market = market;
  }

  /**
   * Roles with a figure, best paid first within each family, families as the catalogue has them.
   */
  List<RoleHere> of(Region region) {
    List<String> families = market.roles().stream().map(Role::family).distinct().toList();
    List<RoleHere> out = new ArrayList<>();
    for (Role role : market.roles()) {
      if (market.profile(role.slug(), new Ask("", region.slug(), "", ""))
              instanceof Answer.Found<Profile>(Profile profile)
          && profile.side().typical() instanceof Estimated estimated) {
        Measure measure = profile.question().measure();
        out.add(
            new RoleHere(
                "/roles/" + role.slug() + "?place=" + region.slug(),
                role.slug(),
                role.name(),
                role.family(),
                new Figure(
                    "ev-" + role.slug(),
                    role.name() + ", all levels, " + region.name(),
                    measure.words(),
                    estimated),
                measure == Measure.BASE,
                nation(role.slug(), measure)));
      }
    }
    out.sort(
        Comparator.comparingInt((RoleHere line) -> families.indexOf(line.family()))
            .thenComparingDouble(line -> -line.figure().median()));
    return out;
  }

  private double nation(String slug, Measure measure) {
    return nation.computeIfAbsent(
        slug + measure.key(),
        key ->
            market.profile(slug, new Ask("", "", measure.key(), ""))
                        instanceof Answer.Found<Profile>(Profile profile)
                    && profile.side().typical() instanceof Estimated estimated
                ? estimated.band().p50()
                : Double.NaN);
  }
}
