package io.payband.market;

import java.time.YearMonth;
import java.util.List;

/**
 * What a snapshot is made of.
 *
 * @param date the month that its figures speak of
 * @param codeVersion version of the program that computed it
 * @param published whether counts and effects of fewer than five reports are left out
 * @param minimumCohort groups with fewer reports have no effect or count of their own
 * @param hash hash over all parts, hexadecimal
 * @param sources the sources
 * @param settings settings and measured constants, in order
 */
public record Manifest(
    YearMonth date,
    String codeVersion,
    boolean published,
    int minimumCohort,
    String hash,
    List<SourceEntry> sources,
    List<Setting> settings) {

  /** Copies the lists. */
  public Manifest {
    sources = List.copyOf(sources);
    settings = List.copyOf(settings);
  }

  /** The value of a setting. */
  public java.util.Optional<String> find(String name) {
    return settings.stream().filter(s -> s.name().equals(name)).map(Setting::value).findFirst();
  }

  /**
   * One setting.
   *
   * @param name what it is
   * @param value its value as text
   */
  public record Setting(String name, String value) {}
}
