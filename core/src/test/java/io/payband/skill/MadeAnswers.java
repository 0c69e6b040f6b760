package io.payband.skill;

import io.payband.observation.OrganisationSize;
import io.payband.observation.RoleReport;
import io.payband.observation.RoleReport.Remote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Answers to a survey whose effects are known because they were put in. */
final class MadeAnswers {

  static final List<String> ROLES = List.of("backend-engineer", "data-engineer", "full-stack");
  private static final double SPREAD = .35;

  private final Random random;
  final double[] overall;
  final double[][] effect;
  final double[][] share;

  /**
   * @param seed of everything
   * @param technologies how many
   * @param between standard deviation of the effects in all roles
   * @param own standard deviation of a role about that
   */
  MadeAnswers(long seed, int technologies, double between, double own) {
    random = new Random(seed);
    overall = new double[technologies];
    effect = new double[ROLES.size()][technologies];
    share = new double[ROLES.size()][technologies];
    for (int t = 0; t < technologies; t++) {
      overall[t] = between * random.nextGaussian();
      for (int r = 0; r < ROLES.size(); r++) {
        effect[r][t] = overall[t] + own * random.nextGaussian();
        share[r][t] = .15 + .7 * random.nextDouble();
      }
    }
  }

  static String technology(int t) {
    return "tech" + (char) ('A' + t);
  }

  /** Answers of one survey, so many in each role. */
  List<RoleReport> survey(String source, int year, int each) {
    List<RoleReport> out = new ArrayList<>();
    for (int r = 0; r < ROLES.size(); r++) {
      for (int i = 0; i < each; i++) {
        double years = random.nextInt(30);
        boolean large = random.nextBoolean();
        boolean remote = random.nextBoolean();
        double log = 11.2 + .1 * r + .25 * Math.log1p(years) + (large ? .2 : 0);
        List<String> used = new ArrayList<>();
        for (int t = 0; t < overall.length; t++) {
          if (random.nextDouble() < share[r][t]) {
            used.add(technology(t));
            log += effect[r][t];
          }
        }
        used = used.isEmpty() ? List.of("none of these") : used;
        out.add(
            answer(
                source,
                year,
                ROLES.get(r),
                years,
                large ? OrganisationSize.MORE : OrganisationSize.TO_99,
                remote ? Remote.REMOTE : Remote.IN_PERSON,
                Math.exp(log + SPREAD * random.nextGaussian()),
                used));
      }
    }
    return out;
  }

  static RoleReport answer(
      String source,
      int year,
      String slug,
      double years,
      OrganisationSize size,
      Remote remote,
      double pay,
      List<String> technologies) {
    return new RoleReport(
        source,
        RoleReport.Kind.SELF_REPORTED,
        slug,
        "",
        years,
        0,
        false,
        "",
        "",
        "",
        LocalDate.of(year, 5, 15),
        pay,
        RoleReport.Holds.TOTAL,
        1,
        size,
        remote,
        technologies);
  }
}
