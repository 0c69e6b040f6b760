package io.payband.web.crawl;

import io.payband.job.Role;
import io.payband.web.market.Market;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Every page that is worth finding, in parts by kind.
 *
 * <p>The protocol (sitemaps.org) allows 50,000 addresses and 50 MB a part. A part here has a fifth
 * of the addresses, so that it is kept in memory as pages are, and none that the site would refuse
 * for its length: 10,000 of 2,000 letters are 20 MB.
 */
@Component
class SiteMap {

  static final int MOST_ADDRESSES = 10_000;

  private static final int LONGEST_PATH = 2_000;

  private static final List<String> FIXED =
      List.of("/", "/roles", "/places", "/companies", "/rank", "/method", "/sources", "/glossary");

  private final Market market;

  SiteMap(Market market) {
    this.market = market;
  }

  /**
   * One file of the map.
   *
   * @param name its name without an ending
   * @param paths addresses within this site
   */
  record Part(String name, List<String> paths) {

    Part {
      paths = List.copyOf(paths);
    }
  }

  /** All parts; none of them is empty. */
  List<Part> list() {
    Map<String, Stream<String>> kinds = new LinkedHashMap<>();
    kinds.put("pages", FIXED.stream());
    kinds.put("comparisons", comparisons());
    kinds.put("roles", market.roles().stream().map(role -> "/roles/" + role.slug()));
    kinds.put(
        "occupations",
        market.occupations().stream().map(occupation -> "/occupations/" + occupation.code()));
    kinds.put(
        "places", market.lookups().regions().stream().map(region -> "/places/" + region.slug()));
    kinds.put(
        "companies",
        market.lookups().companies().stream()
            .map(company -> "/companies/" + company.key() + "/levels"));
    List<Part> parts = new ArrayList<>();
    kinds.forEach((kind, paths) ->
        parts.addAll(
            parts(
                kind,
                paths.filter(path -> path.length() <= LONGEST_PATH).toList(),
                MOST_ADDRESSES)));
    return parts;
  }

  /** The part of a name. */
  Optional<Part> find(String name) {
    return list().stream().filter(part -> part.name().equals(name)).findFirst();
  }

  /** Addresses in parts of at most so many; from the second on, names have a number. */
  static List<Part> parts(String kind, List<String> paths, int most) {
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < paths.size(); from += most) {
      parts.add(
          new Part(
              from == 0 ? kind : kind + "-" + (from / most + 1),
              paths.subList(from, Math.min(from + most, paths.size()))));
    }
    return parts;
  }

  /** Every pair of roles at its one address. */
  private Stream<String> comparisons() {
    List<String> slugs = market.roles().stream().map(Role::slug).sorted().toList();
    return slugs.stream()
        .flatMap(first ->
            slugs.stream()
                .filter(second -> first.compareTo(second) < 0)
                .map(second -> "/compare/" + first + "-vs-" + second));
  }
}
