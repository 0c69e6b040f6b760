package io.payband.market;

import io.payband.job.CompanyLevelKey;
import io.payband.observation.PayReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How people write a company's name and its levels. Only levels with as many reports as a group of
 * its own needs are named.
 *
 * @param key key of the company ({@link CompanyLevelKey#company})
 * @param name as most of its people write it
 * @param levels its levels, at least one
 */
public record CompanyLevels(String key, String name, List<Level> levels) {

  /** Copies the list. */
  public CompanyLevels {
    levels = List.copyOf(levels);
    if (key.isEmpty() || name.isBlank() || levels.isEmpty()) {
      throw new IllegalArgumentException("not the levels of a company: " + key);
    }
  }

  /**
   * One level.
   *
   * @param name as most of those who report it write it; of levels that differ by the letter before
   *     their number only, and none of them written often enough, the number alone
   * @param manager whether it is of those who manage engineers
   */
  public record Level(String name, boolean manager) {}

  private record Cell(String company, String numbered, boolean manager) {}

  /**
   * The companies of reports, in order of key.
   *
   * @param minimum how many reports a level needs to be named
   */
  public static List<CompanyLevels> of(List<PayReport> reports, int minimum) {
    Map<String, Spellings> names = new HashMap<>();
    Map<Cell, Map<String, Spellings>> cells = new HashMap<>();
    for (PayReport report : reports) {
      String company = CompanyLevelKey.company(report.company());
      String level = CompanyLevelKey.level(report.level());
      if (company.isEmpty() || level.isEmpty()) {
        continue;
      }
      boolean manager =
          report.title().contains("Manager") && report.title().contains("Engineering");
      names.computeIfAbsent(company, k -> new Spellings()).add(report.company().strip());
      cells
          .computeIfAbsent(
              new Cell(company, CompanyLevelKey.numbered(level), manager), k -> new TreeMap<>())
          .computeIfAbsent(level, k -> new Spellings())
          .add(report.level().strip());
    }
    Map<String, List<Level>> levels = new TreeMap<>();
    cells.forEach((cell, spelled) -> {
      if (spelled.values().stream().mapToInt(Spellings::count).sum() >= minimum) {
        levels
            .computeIfAbsent(cell.company, k -> new ArrayList<>())
            .add(new Level(name(cell, spelled, minimum), cell.manager));
      }
    });
    List<CompanyLevels> out = new ArrayList<>();
    levels.forEach((key, list) -> {
      list.sort(
          Comparator.comparingInt((Level level) -> level.manager() ? 1 : 0)
              .thenComparing(Level::name));
      out.add(new CompanyLevels(key, usual(names, key), list));
    });
    return out;
  }

  private static String usual(Map<String, Spellings> names, String key) {
    Spellings spellings = names.get(key);
    return spellings == null ? key : spellings.usual();
  }

  private static String name(Cell cell, Map<String, Spellings> spelled, int minimum) {
    Spellings most =
        spelled.values().stream().max(Comparator.comparingInt(Spellings::count)).orElseThrow();
    return most.count() >= minimum || !cell.numbered.matches("N[0-9]+")
        ? most.usual()
        : cell.numbered.substring(1);
  }

  /** Spellings of one name, counted. */
  private static final class Spellings {

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String spelling) {
      counts.merge(spelling, 1, Integer::sum);
    }

    int count() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The one most wrote; the first in order of the alphabet among as many. */
    String usual() {
      return counts.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
          .orElseThrow()
          .getKey();
    }
  }
}
