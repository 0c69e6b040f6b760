package io.payband.skill;

import io.payband.observation.RoleReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * From answers to surveys to the premiums of technologies.
 *
 * <p>Technologies that all surveys ask for are estimated from all of these together, beside each
 * other only. The rest is estimated from the survey that asks for most, beside everything that it
 * asks for. So a language's premium is one among people with the same other languages, and any
 * other technology's one among people whose other technologies are all alike.
 *
 * <p>Figures are rounded to seven digits, which is what a snapshot keeps. Equal answers in any
 * order give equal premiums. Pure functions.
 */
public final class PremiumFit {

  /** Respondents with a technology, and as many without, that its premium in a role takes. */
  public static final int MINIMUM = 30;

  /** A role's fewer respondents in one survey could be told from the counts of two; left out. */
  private static final int HANDFUL = 5;

  private static String group(RoleReport report) {
    return report.source() + "|" + report.slug();
  }

  private static final Comparator<RoleReport> CANONICAL =
      Comparator.comparing(RoleReport::source)
          .thenComparing(RoleReport::slug)
          .thenComparingDouble(RoleReport::pay)
          .thenComparingDouble(RoleReport::years)
          .thenComparing(RoleReport::organisation)
          .thenComparing(RoleReport::remote)
          .thenComparing(RoleReport::manager)
          .thenComparing(report -> String.join(";", report.technologies()));

  private final SortedMap<String, List<RoleReport>> bySurvey = new TreeMap<>();
  private final SortedMap<String, Set<String>> asked = new TreeMap<>();
  private final List<RoleReport> answers;
  private final int minimum;

  private PremiumFit(Collection<RoleReport> reports, int minimum) {
    this.minimum = minimum;
    List<RoleReport> all =
        reports.stream()
            .filter(r -> r.kind() == RoleReport.Kind.SELF_REPORTED)
            .filter(r -> r.measure() == RoleReport.Holds.TOTAL)
            .filter(r -> !r.slug().isEmpty() && !r.technologies().isEmpty())
            .sorted(CANONICAL)
            .toList();
    Map<String, Long> together =
        all.stream().collect(Collectors.groupingBy(PremiumFit::group, Collectors.counting()));
    answers = all.stream().filter(r -> together.getOrDefault(group(r), 0L) >= HANDFUL).toList();
    for (RoleReport answer : answers) {
      bySurvey.computeIfAbsent(answer.source(), k -> new ArrayList<>()).add(answer);
      Set<String> names = asked.computeIfAbsent(answer.source(), k -> new TreeSet<>());
      answer.technologies().forEach(t -> names.add(Design.key(t)));
    }
  }

  /**
   * The premiums of every role that has any.
   *
   * @param reports any role reports; only total pay of people who named a role and technologies
   *     counts
   */
  public static SkillPremiums of(Collection<RoleReport> reports) {
    return of(reports, MINIMUM);
  }

  /** The same with another minimum, at least 5. */
  static SkillPremiums of(Collection<RoleReport> reports, int minimum) {
    PremiumFit fit = new PremiumFit(reports, minimum);
    return fit.answers.size() < 2 * minimum ? SkillPremiums.NONE : fit.premiums();
  }

  private SkillPremiums premiums() {
    String widest =
        asked.keySet().stream()
            .max(
                Comparator.comparingInt((String survey) -> vocabulary(survey).size())
                    .thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
    Fitted wide = Fitted.of(new Design(answers(widest), vocabulary(widest), minimum));
    TreeSet<String> common = new TreeSet<>(vocabulary(widest));
    asked.values().forEach(common::retainAll);
    TreeMap<String, List<SkillPremium>> byRole = new TreeMap<>();
    if (bySurvey.size() > 1 && !common.isEmpty()) {
      Fitted pooled = Fitted.of(new Design(answers, common, minimum));
      collect(pooled, List.copyOf(bySurvey.keySet()), Set.of(), byRole);
      collect(wide, List.of(widest), common, byRole);
    } else {
      collect(wide, List.of(widest), Set.of(), byRole);
    }
    HeldOut heldOut = new HeldOut(wide);
    List<RolePremiums> roles = new ArrayList<>();
    byRole.forEach((slug, list) -> {
      list.sort(Comparator.comparing(SkillPremium::technology));
      int n = (int) answers.stream().filter(a -> a.slug().equals(slug)).count();
      roles.add(new RolePremiums(slug, n, (float) heldOut.explained(slug), list));
    });
    return new SkillPremiums(roles, new Mixes(wide, minimum).list(), agreement(common));
  }

  private List<RoleReport> answers(String survey) {
    return bySurvey.getOrDefault(survey, List.of());
  }

  private Set<String> vocabulary(String survey) {
    return asked.getOrDefault(survey, new TreeSet<>());
  }

  private static void collect(
      Fitted fitted,
      List<String> surveys,
      Set<String> without,
      Map<String, List<SkillPremium>> byRole) {
    Design design = fitted.design();
    for (int r = 0; r < design.roles.size(); r++) {
      for (int t = 0; t < design.technologies.size(); t++) {
        String name = design.technologies.get(t);
        if (design.own[r][t] >= 0 && !without.contains(name) && TechnologyNames.isSkill(name)) {
          byRole
              .computeIfAbsent(design.roles.get(r), k -> new ArrayList<>())
              .add(
                  new SkillPremium(
                      name,
                      (float) fitted.log(r, t),
                      (float) fitted.error(r, t),
                      (float) fitted.fit().ownWeight(r, t),
                      design.with[r][t],
                      design.respondents[r] - design.with[r][t],
                      surveys));
        }
      }
    }
  }

  /** The first survey beside the last. */
  private Optional<SurveyAgreement> agreement(Set<String> common) {
    if (bySurvey.size() < 2 || common.isEmpty()) {
      return Optional.empty();
    }
    String first = bySurvey.firstKey();
    String last = bySurvey.lastKey();
    return Agreement.of(
        first,
        Fitted.of(new Design(answers(first), common, minimum)),
        last,
        Fitted.of(new Design(answers(last), common, minimum)));
  }
}
