package io.payband.ladder;

import io.payband.compare.LevelAnswer;
import io.payband.compare.Persons;
import io.payband.job.CompanyLevelKey;
import io.payband.job.LadderStep;
import io.payband.job.LevelLadder;
import io.payband.market.CompanyLevels;
import io.payband.market.MarketSnapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every company ladder that a snapshot may name: those publicly known, and those whose levels have
 * as many reports as a published group needs.
 *
 * <p>Immutable, safe for use by several threads; a ladder takes about a millisecond.
 */
public final class Ladders {

  private static final String MANAGER = "Software Engineering Manager";

  private final MarketSnapshot snapshot;
  private final Persons persons;
  private volatile List<Company> known = List.of();

  /** Of a snapshot. */
  public Ladders(MarketSnapshot snapshot) {
    this.snapshot = snapshot;
    this.persons = new Persons(snapshot);
  }

  /**
   * A company with a ladder.
   *
   * @param key its key ({@link CompanyLevelKey#company})
   * @param name for readers
   * @param published whether its ladder is publicly known
   */
  public record Company(String key, String name, boolean published) {}

  /** All companies by name; empty in a snapshot without reports, by which levels are placed. */
  public List<Company> list() {
    List<Company> list = known;
    if (list.isEmpty() && persons.hasReports()) {
      list = companies();
      known = list;
    }
    return list;
  }

  private List<Company> companies() {
    Map<String, Company> out = new LinkedHashMap<>();
    for (LevelLadder ladder : snapshot.ladders().list()) {
      out.put(ladder.company(), new Company(ladder.company(), ladder.name(), true));
    }
    for (CompanyLevels company : snapshot.facts().companies()) {
      out.putIfAbsent(company.key(), new Company(company.key(), company.name(), false));
    }
    return out.values().stream()
        .sorted(
            Comparator.comparing((Company c) -> c.name().toLowerCase(Locale.ROOT))
                .thenComparing(Company::key))
        .toList();
  }

  /** A company by its key or any name that leads to it. */
  public Optional<Company> find(String name) {
    String key = CompanyLevelKey.company(name);
    return list().stream()
        .filter(company ->
            company.key().equals(key) || CompanyLevelKey.squeeze(company.name()).equals(key))
        .findFirst();
  }

  /** The levels of a company. */
  public Ladder ladder(Company company) {
    List<Rung> rungs = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<LevelLadder> published = snapshot.ladders().findLadder(company.key());
    for (LadderStep step : published.map(LevelLadder::steps).orElse(List.of())) {
      seen.add(step.key());
      rungs.add(new Rung(step.level(), false, level(company, spelled(step.key()), false)));
    }
    for (CompanyLevels levels : snapshot.facts().companies()) {
      if (levels.key().equals(company.key())) {
        for (CompanyLevels.Level level : levels.levels()) {
          String key = CompanyLevelKey.level(level.name());
          boolean listed = seen.contains(key) || seen.contains(CompanyLevelKey.numbered(key));
          if (level.manager() || !listed) {
            rungs.add(rung(company, level.name(), level.manager()));
          }
        }
      }
    }
    return new Ladder(company.key(), company.name(), rungs);
  }

  /** A key as it would be written: that of a plain number is kept with an N before it. */
  private static String spelled(String key) {
    return key.matches("N[0-9]+") ? key.substring(1) : key;
  }

  private Rung rung(Company company, String level, boolean manager) {
    return new Rung(level, manager, level(company, level, manager));
  }

  private LevelAnswer level(Company company, String level, boolean manager) {
    return persons.level(company.key(), level, manager ? MANAGER : "", Double.NaN);
  }

  /**
   * Where any level as it is written stands at any company.
   *
   * @param years years of experience, or NaN
   */
  public LevelAnswer level(String company, String level, double years) {
    return persons.level(company, level, "", years);
  }

  /** Companies whose name looks like a text, best first. */
  public List<Company> search(String text, int most) {
    String wanted = CompanyLevelKey.squeeze(text);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return list().stream()
        .map(company -> new Near(company, distance(wanted, company)))
        .filter(near -> near.distance <= FAR)
        .sorted(Comparator.comparingInt(Near::distance))
        .limit(most)
        .map(Near::company)
        .toList();
  }

  private static final int FAR = 3;

  private record Near(Company company, int distance) {}

  private static int distance(String wanted, Company company) {
    String name = CompanyLevelKey.squeeze(company.name());
    if (name.startsWith(wanted) || name.contains(wanted)) {
      return 0;
    }
    int limit = Math.min(FAR, Math.max(1, wanted.length() / 3));
    int near =
        Math.min(
            io.payband.place.EditDistance.of(wanted, name, limit),
            io.payband.place.EditDistance.of(wanted, company.key(), limit));
    return near > limit ? FAR + 1 : near;
  }
}
