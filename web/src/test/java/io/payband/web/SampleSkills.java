package io.payband.web;

import io.payband.skill.RolePremiums;
import io.payband.skill.SkillPremium;
import io.payband.skill.SkillPremiums;
import io.payband.skill.SurveyAgreement;
import java.util.List;
import java.util.Optional;

/** Made-up premiums of two roles. */
public final class SampleSkills {

  private static final String SURVEY = "survey";

  /** Backend and full-stack engineers were asked, nobody else. */
  public static final SkillPremiums ALL =
      new SkillPremiums(
          List.of(
              new RolePremiums(
                  "backend-engineer",
                  1_900,
                  .19,
                  List.of(
                      premium("Go", .09, .015, .8, 508),
                      premium("Kafka", .04, .015, .3, 230),
                      premium("PHP", -.12, .02, .7, 144),
                      premium("SQL", .005, .02, .7, 1_400))),
              new RolePremiums(
                  "full-stack-engineer",
                  4_300,
                  -.01,
                  List.of(premium("TypeScript", .11, .01, .9, 2_746)))),
          List.of(),
          Optional.of(new SurveyAgreement(SURVEY, SURVEY, 91, .84, .92, 67, 51, 54.2)));

  private SampleSkills() {}

  private static SkillPremium premium(String name, double log, double error, double own, int with) {
    return new SkillPremium(name, log, error, own, with, 1_850, List.of(SURVEY));
  }
}
