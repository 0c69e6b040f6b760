package io.payband.market;

import io.payband.estimate.MixSummary;
import io.payband.estimate.RoleFigures;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What pay reports say about the roles in one measure, at the last quarter of the reports.
 *
 * <p>Immutable, safe for use by several threads.
 */
public final class ReportedPay {

  /** No reports at all. */
  public static final ReportedPay NONE = new ReportedPay(List.of(), List.of(), new float[0], .01);

  private final Map<String, RoleFigures> roles = new LinkedHashMap<>();
  private final Map<String, Map<String, RoleFigures.PlaceFigures>> places = new HashMap<>();
  private final Map<String, MixSummary> mixes = new HashMap<>();
  private final List<MixSummary> mixList;
  private final float[] differenceVariance;
  private final double placeDisagreement;

  /**
   * Takes over what a build found.
   *
   * @param roles figures by role
   * @param mixes summaries of who reports
   * @param differenceVariance variance of the difference of ln medians of each pair of roles and
   *     each of six groups, in the order of {@link #pairIndex}
   * @param placeDisagreement variance of reported less official ln place ratios where reports are
   *     many
   */
  public ReportedPay(
      List<RoleFigures> roles,
      List<MixSummary> mixes,
      float[] differenceVariance,
      double placeDisagreement) {
    for (RoleFigures role : roles) {
      this.roles.put(role.slug(), role);
      Map<String, RoleFigures.PlaceFigures> byMetro = new HashMap<>();
      role.places().forEach(place -> byMetro.put(place.metro(), place));
      places.put(role.slug(), byMetro);
    }
    mixList = List.copyOf(mixes);
    for (MixSummary mix : mixes) {
      this.mixes.put(mix.slug() + "|" + mix.metro(), mix);
    }
    this.differenceVariance = differenceVariance.clone();
    this.placeDisagreement = placeDisagreement;
  }

  /** Place of a pair, first before second in the list of roles, in the table of variances. */
  public static int pairIndex(int first, int second, int roles, int group) {
    int low = Math.min(first, second);
    int high = Math.max(first, second);
    int before = low * (2 * roles - low - 1) / 2;
    return (before + high - low - 1) * io.payband.estimate.RoleCohorts.GROUPS + group;
  }

  /** The roles with figures, in order of slug. */
  public List<RoleFigures> roles() {
    return List.copyOf(roles.values());
  }

  /** The figures of a role. */
  public Optional<RoleFigures> find(String slug) {
    return Optional.ofNullable(roles.get(slug));
  }

  /** The figures of a role in a metro. */
  public Optional<RoleFigures.PlaceFigures> find(String slug, String metro) {
    return Optional.ofNullable(places.getOrDefault(slug, Map.of()).get(metro));
  }

  /** Who reports a role; {@code metro} empty for the nation. */
  public Optional<MixSummary> mix(String slug, String metro) {
    return Optional.ofNullable(mixes.get(slug + "|" + metro));
  }

  /** All summaries. */
  public List<MixSummary> mixes() {
    return mixList;
  }

  /** Variance of the difference of two roles' ln medians; group 0 all levels, else level 1 to 5. */
  public double differenceVariance(String first, String second, int group) {
    int i = index(first);
    int j = index(second);
    return differenceVariance[pairIndex(i, j, roles.size(), group)];
  }

  private int index(String slug) {
    int at = 0;
    for (String known : roles.keySet()) {
      if (known.equals(slug)) {
        return at;
      }
      at++;
    }
    throw new IllegalArgumentException("no figures of " + slug);
  }

  /** The table of variances, by {@link #pairIndex}. */
  public float[] differenceVariances() {
    return differenceVariance.clone();
  }

  /** Variance of reported less official ln place ratios where reports are many. */
  public double placeDisagreement() {
    return placeDisagreement;
  }
}
