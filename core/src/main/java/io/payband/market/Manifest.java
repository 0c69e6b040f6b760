package io.payband.market;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

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
   * The sentence that whatever shows these figures has to carry, by the licence of open databases
   * among the sources (ODbL 1.0, section 4.3); empty when there is none.
   */
  public String notice() {
    List<String> names =
        sources.stream()
            .filter(source -> source.licence().contains("ODbL"))
            .map(source -> YEAR.matcher(source.name()).replaceFirst(""))
            .distinct()
            .toList();
    return names.isEmpty()
        ? ""
        : "Contains information from the "
            + String.join(" and the ", names)
            + ", which is made available here under the Open Database License (ODbL).";
  }

  /** Of a survey that is taken every year. */
  private static final Pattern YEAR = Pattern.compile(" (19|20)\\d\\d$");

  /**
   * One setting.
   *
   * @param name what it is
   * @param value its value as text
   */
  public record Setting(String name, String value) {}
}
