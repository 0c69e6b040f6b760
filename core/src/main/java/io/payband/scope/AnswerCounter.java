package io.payband.scope;

import io.payband.observation.RoleReport;
import io.payband.observation.RoleReport.Said;
import io.payband.scope.RoleAnswers.KindCount;
import io.payband.scope.RoleAnswers.OfSurvey;
import io.payband.scope.RoleAnswers.TechnologyCount;
import io.payband.scope.RoleAnswers.YesNo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts the answers of each role to each survey. Not for several threads. */
public final class AnswerCounter {

  /** A role of fewer respondents gets no score: its interval would span half of the scale. */
  public static final int FEWEST = 15;

  private static final int MOST_TECHNOLOGIES = 5;
  private static final double HUNDREDTHS = 100;

  private final Technologies technologies;
  private final int step;

  private AnswerCounter(Technologies technologies, int step) {
    this.technologies = technologies;
    this.step = step;
  }

  /**
   * The answers of every role of which a survey says enough, in order of slug. Only self-reports
   * count; their order does not matter.
   *
   * @param reports any role reports
   * @param technologies the kinds of technologies
   * @param step counts of people are rounded to whole multiples of it, at least 1; 1 rounds nothing
   */
  public static List<RoleAnswers> count(
      Collection<RoleReport> reports, Technologies technologies, int step) {
    if (step < 1) {
      throw new IllegalArgumentException("a step of at least 1 was expected: " + step);
    }
    Map<String, Map<String, List<RoleReport>>> byRole = new TreeMap<>();
    for (RoleReport report : reports) {
      if (report.kind() == RoleReport.Kind.SELF_REPORTED && !report.slug().isEmpty()) {
        byRole
            .computeIfAbsent(report.slug(), slug -> new TreeMap<>())
            .computeIfAbsent(report.source(), source -> new ArrayList<>())
            .add(report);
      }
    }
    AnswerCounter counter = new AnswerCounter(technologies, step);
    List<RoleAnswers> all = new ArrayList<>();
    byRole.forEach((slug, bySource) -> {
      List<OfSurvey> surveys = new ArrayList<>();
      bySource.forEach((source, own) -> {
        OfSurvey survey = counter.survey(source, own);
        if (survey.named() > 0 || survey.leads() != null || survey.buys() != null) {
          surveys.add(survey);
        }
      });
      if (!surveys.isEmpty()) {
        all.add(new RoleAnswers(slug, surveys));
      }
    });
    return all;
  }

  private OfSurvey survey(String source, List<RoleReport> reports) {
    List<RoleReport> naming =
        reports.stream().filter(report -> !report.technologies().isEmpty()).toList();
    boolean enough = naming.size() >= FEWEST;
    double[] kinds =
        naming.stream().mapToDouble(report -> kinds(report.technologies()).size()).toArray();
    return new OfSurvey(
        source,
        enough ? naming.size() : 0,
        enough ? hundredths(mean(kinds)) : 0,
        enough ? hundredths(deviation(kinds)) : 0,
        enough ? counts(naming) : List.of(),
        yesNo(reports, RoleReport::leads),
        yesNo(reports, RoleReport::buys));
  }

  private Set<TechnologyKind> kinds(Collection<String> names) {
    Set<TechnologyKind> kinds = EnumSet.noneOf(TechnologyKind.class);
    names.forEach(name -> technologies.kind(name).ifPresent(kinds::add));
    return kinds;
  }

  private List<KindCount> counts(List<RoleReport> naming) {
    Map<TechnologyKind, Integer> people = new EnumMap<>(TechnologyKind.class);
    Map<TechnologyKind, Map<String, Integer>> named = new EnumMap<>(TechnologyKind.class);
    for (RoleReport report : naming) {
      kinds(report.technologies()).forEach(kind -> people.merge(kind, 1, Integer::sum));
      for (String name : report.technologies()) {
        technologies
            .kind(name)
            .ifPresent(kind ->
                named.computeIfAbsent(kind, k -> new TreeMap<>()).merge(name, 1, Integer::sum));
      }
    }
    List<KindCount> counts = new ArrayList<>();
    people.forEach((kind, count) ->
        counts.add(
            new KindCount(
                kind,
                rounded(count, naming.size()),
                named.getOrDefault(kind, Map.of()).entrySet().stream()
                    .map(e -> new TechnologyCount(e.getKey(), rounded(e.getValue(), naming.size())))
                    .filter(technology -> technology.people() > 0)
                    .sorted(
                        Comparator.comparingInt(TechnologyCount::people)
                            .reversed()
                            .thenComparing(TechnologyCount::name))
                    .limit(MOST_TECHNOLOGIES)
                    .toList())));
    return counts;
  }

  private @Nullable YesNo yesNo(List<RoleReport> reports, Function<RoleReport, Said> question) {
    int answered = 0;
    int yes = 0;
    for (RoleReport report : reports) {
      Said said = question.apply(report);
      answered += said == Said.NOTHING ? 0 : 1;
      yes += said == Said.YES ? 1 : 0;
    }
    return answered < FEWEST ? null : new YesNo(answered, rounded(yes, answered));
  }

  /** The nearest multiple of the step, but not above all. */
  private int rounded(int count, int all) {
    int nearest = (count + step / 2) / step * step;
    return nearest > all ? nearest - step : nearest;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double deviation(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return Math.sqrt(sum / Math.max(1, values.length - 1));
  }

  private static double hundredths(double value) {
    return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
  }
}
