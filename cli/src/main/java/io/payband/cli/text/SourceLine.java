package io.payband.cli.text;

import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.Lane;
import io.payband.market.Manifest;
import io.payband.market.SourceEntry;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where figures come from, from when they are and how they were aged, in one sentence. */
public final class SourceLine {

  private SourceLine() {}

  /** The sentence for these figures; those without evidence add nothing. */
  public static String of(List<Estimate> estimates, Manifest manifest) {
    List<String> parts = new ArrayList<>();
    for (Lane lane : Lane.values()) {
      List<Evidence> evidence = new ArrayList<>();
      for (Estimate estimate : estimates) {
        if (estimate instanceof Estimate.Estimated found && found.evidence().kind() == lane) {
          evidence.add(found.evidence());
        }
      }
      if (!evidence.isEmpty()) {
        parts.add(Figures.sentence(lane.words()) + ": " + sources(evidence, manifest));
      }
    }
    parts.add("Snapshot of " + Figures.month(manifest.date()) + ", " + shortHash(manifest) + ".");
    return String.join(" ", parts);
  }

  /** The first letters of the snapshot's hash, enough to tell snapshots apart. */
  public static String shortHash(Manifest manifest) {
    return manifest.hash().substring(0, Math.min(12, manifest.hash().length()));
  }

  private static String sources(List<Evidence> evidence, Manifest manifest) {
    Set<String> names = new LinkedHashSet<>();
    YearMonth from = null;
    YearMonth to = null;
    double leastAged = Double.POSITIVE_INFINITY;
    double mostAged = 0;
    String index = "";
    for (Evidence one : evidence) {
      one.sources().forEach(id -> names.add(name(id, manifest)));
      leastAged = Math.min(leastAged, one.agedBy());
      mostAged = Math.max(mostAged, one.agedBy());
      index = index.isEmpty() ? one.ageingIndex() : index;
      if (!one.withheld()) {
        from = earlier(from, one.from());
        to = later(to, one.to());
      }
    }
    StringBuilder text = new StringBuilder(String.join(", ", names));
    if (from != null && to != null) {
      text.append(", ").append(Figures.month(from));
      text.append(from.equals(to) ? "" : " to " + Figures.month(to));
    }
    if (mostAged > 0 && Math.abs(mostAged - 1) >= .005) {
      text.append(", aged by ");
      if (mostAged - leastAged >= .005) {
        text.append(Figures.percent(leastAged - 1)).append(" to ");
      }
      text.append(Figures.percent(mostAged - 1));
      text.append(index.isEmpty() ? "" : " (" + index + ")");
    }
    return text.append(".").toString();
  }

  private static String name(String id, Manifest manifest) {
    return manifest.sources().stream()
        .filter(source -> source.id().equals(id))
        .map(SourceEntry::name)
        .findFirst()
        .orElse(id);
  }

  private static @Nullable YearMonth earlier(@Nullable YearMonth one, @Nullable YearMonth other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  private static @Nullable YearMonth later(@Nullable YearMonth one, @Nullable YearMonth other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }
}
