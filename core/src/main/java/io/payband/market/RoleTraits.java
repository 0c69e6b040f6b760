package io.payband.market;

import io.payband.observation.OrganisationSize;
import io.payband.observation.RoleReport;
import io.payband.observation.RoleReport.Remote;
import io.payband.stats.Medians;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What people of one role say of their work besides its pay, one survey at a time: surveys ask
 * differently, so that their counts do not add up.
 *
 * @param slug the role
 * @param surveys the surveys with enough respondents, in alphabetical order, at least one
 */
public record RoleTraits(String slug, List<OfSurvey> surveys) {

  /** Copies the list. */
  public RoleTraits {
    surveys = List.copyOf(surveys);
    if (surveys.isEmpty()) {
      throw new IllegalArgumentException("no survey says anything of " + slug);
    }
  }

  /** Respondents of all its surveys together. */
  public int respondents() {
    return surveys.stream().mapToInt(OfSurvey::respondents).sum();
  }

  /**
   * What one survey says; a part is null when fewer than the minimum answered it.
   *
   * @param source id of the survey, such as {@code stackoverflow-2023}
   * @param respondents its respondents of this role
   * @param technologies how many technologies they work with
   * @param organisations how large their employers are
   * @param places where they work
   */
  public record OfSurvey(
      String source,
      int respondents,
      @Nullable Technologies technologies,
      @Nullable Organisations organisations,
      @Nullable Places places) {}

  /**
   * Technologies per person, among those who named any.
   *
   * @param answered who named any
   * @param mean mean number
   * @param median median number
   */
  public record Technologies(int answered, double mean, double median) {}

  /**
   * Respondents by size of their employer.
   *
   * @param answered who said it
   * @param counts by band, without the bands that are withheld or empty
   */
  public record Organisations(int answered, SortedMap<OrganisationSize, Integer> counts) {

    /** Copies the counts. */
    public Organisations {
      counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
  }

  /**
   * Respondents by where they work.
   *
   * @param answered who said it
   * @param counts by place, without those that are withheld or empty
   */
  public record Places(int answered, SortedMap<Remote, Integer> counts) {

    /** Copies the counts. */
    public Places {
      counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Share of those who work remotely among those who said; NaN when that is withheld. */
    public double remoteShare() {
      Integer remote = counts.get(Remote.REMOTE);
      return remote == null ? Double.NaN : remote / (double) answered;
    }
  }

  /**
   * The traits of every role of which a survey says something. Only self-reports count; their order
   * does not matter.
   *
   * @param reports any role reports
   * @param minimum a count below it is withheld, and so is as much beside it as keeps it from being
   *     had by subtraction; 1 withholds nothing
   */
  public static List<RoleTraits> of(Collection<RoleReport> reports, int minimum) {
    Map<String, Map<String, List<RoleReport>>> byRole = new TreeMap<>();
    for (RoleReport report : reports) {
      if (report.kind() == RoleReport.Kind.SELF_REPORTED && !report.slug().isEmpty()) {
        byRole
            .computeIfAbsent(report.slug(), slug -> new TreeMap<>())
            .computeIfAbsent(report.source(), source -> new ArrayList<>())
            .add(report);
      }
    }
    List<RoleTraits> traits = new ArrayList<>();
    byRole.forEach((slug, bySource) -> {
      List<OfSurvey> surveys = new ArrayList<>();
      bySource.forEach((source, own) -> {
        OfSurvey survey = survey(source, own, minimum);
        if (survey.technologies() != null
            || survey.organisations() != null
            || survey.places() != null) {
          surveys.add(survey);
        }
      });
      if (!surveys.isEmpty()) {
        traits.add(new RoleTraits(slug, surveys));
      }
    });
    return traits;
  }

  private static OfSurvey survey(String source, List<RoleReport> reports, int minimum) {
    SortedMap<OrganisationSize, Integer> sizes =
        counts(reports, RoleReport::organisation, OrganisationSize.class, OrganisationSize.UNKNOWN);
    SortedMap<Remote, Integer> places =
        counts(reports, RoleReport::remote, Remote.class, Remote.UNKNOWN);
    int sized = sum(sizes);
    int placed = sum(places);
    return new OfSurvey(
        source,
        reports.size(),
        technologies(reports, minimum),
        sized < Math.max(1, minimum) ? null : new Organisations(sized, shown(sizes, minimum)),
        placed < Math.max(1, minimum) ? null : new Places(placed, shown(places, minimum)));
  }

  private static @Nullable Technologies technologies(List<RoleReport> reports, int minimum) {
    double[] numbers =
        reports.stream()
            .mapToDouble(report -> report.technologies().size())
            .filter(number -> number > 0)
            .toArray();
    if (numbers.length < Math.max(1, minimum)) {
      return null;
    }
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return new Technologies(numbers.length, sum / numbers.length, Medians.quantile(numbers, .5));
  }

  private static <K extends Enum<K>> SortedMap<K, Integer> counts(
      List<RoleReport> reports, Function<RoleReport, K> of, Class<K> type, K unknown) {
    Map<K, Integer> counts = new EnumMap<>(type);
    for (RoleReport report : reports) {
      K key = of.apply(report);
      if (key != unknown) {
        counts.merge(key, 1, Integer::sum);
      }
    }
    return new TreeMap<>(counts);
  }

  private static <K> int sum(Map<K, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Leaves out small counts, and the next larger ones until what is left out is not small. */
  private static <K> SortedMap<K, Integer> shown(SortedMap<K, Integer> counts, int minimum) {
    List<Map.Entry<K, Integer>> rising = new ArrayList<>(counts.entrySet());
    rising.sort(Map.Entry.comparingByValue());
    SortedMap<K, Integer> shown = new TreeMap<>(counts);
    int withheld = 0;
    for (Map.Entry<K, Integer> entry : rising) {
      if (entry.getValue() >= minimum && (withheld == 0 || withheld >= minimum)) {
        break;
      }
      withheld += entry.getValue();
      shown.remove(entry.getKey());
    }
    return shown;
  }
}
