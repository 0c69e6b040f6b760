package io.payband.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.market.RoleTraits.OfSurvey;
import io.payband.market.RoleTraits.Organisations;
import io.payband.market.RoleTraits.Places;
import io.payband.market.RoleTraits.Technologies;
import io.payband.observation.OrganisationSize;
import io.payband.observation.RoleReport;
import io.payband.observation.RoleReport.Holds;
import io.payband.observation.RoleReport.Kind;
import io.payband.observation.RoleReport.Remote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RoleTraitsTest {

  private static final List<OrganisationSize> SIZES =
      List.copyOf(EnumSet.allOf(OrganisationSize.class));
  private static final List<Remote> PLACES = List.copyOf(EnumSet.allOf(Remote.class));

  private static RoleReport report(
      String source,
      Kind kind,
      String slug,
      OrganisationSize size,
      Remote remote,
      String... technologies) {
    return new RoleReport(
        source,
        kind,
        slug,
        "",
        3,
        0,
        false,
        "",
        "",
        "",
        LocalDate.of(2024, 5, 15),
        50_000,
        Holds.TOTAL,
        1,
        size,
        remote,
        List.of(technologies));
  }

  private static List<RoleReport> bakers(int count, OrganisationSize size, Remote remote) {
    return Collections.nCopies(
        count, report("survey-2024", Kind.SELF_REPORTED, "baker", size, remote));
  }

  private static OfSurvey only(List<RoleReport> reports, int minimum) {
    List<RoleTraits> traits = RoleTraits.of(reports, minimum);
    assertEquals(1, traits.size());
    assertEquals(1, traits.getFirst().surveys().size());
    return traits.getFirst().surveys().getFirst();
  }

  @Test
  void eachSurveyStandsForItself() {
    List<RoleReport> reports =
        List.of(
            report(
                "survey-2023",
                Kind.SELF_REPORTED,
                "baker",
                OrganisationSize.ONE,
                Remote.REMOTE,
                "Oven",
                "Whisk"),
            report(
                "survey-2023",
                Kind.SELF_REPORTED,
                "baker",
                OrganisationSize.UNKNOWN,
                Remote.IN_PERSON,
                "Oven",
                "Sieve",
                "Whisk",
                "Scale"),
            report(
                "survey-2023", Kind.SELF_REPORTED, "baker", OrganisationSize.ONE, Remote.UNKNOWN),
            report(
                "survey-2025",
                Kind.SELF_REPORTED,
                "baker",
                OrganisationSize.UNKNOWN,
                Remote.UNKNOWN,
                "Oven"));
    assertEquals(
        List.of(
            new RoleTraits(
                "baker",
                List.of(
                    new OfSurvey(
                        "survey-2023",
                        3,
                        new Technologies(2, 3, 3),
                        new Organisations(2, new TreeMap<>(Map.of(OrganisationSize.ONE, 2))),
                        new Places(
                            2, new TreeMap<>(Map.of(Remote.REMOTE, 1, Remote.IN_PERSON, 1)))),
                    new OfSurvey("survey-2025", 1, new Technologies(1, 1, 1), null, null)))),
        RoleTraits.of(reports, 1));
    assertEquals(4, RoleTraits.of(reports, 1).getFirst().respondents());
    Places places = RoleTraits.of(reports, 1).getFirst().surveys().getFirst().places();
    assertNotNull(places);
    assertEquals(.5, places.remoteShare());
  }

  @Test
  void onlySelfReportsOfARoleCount() {
    List<RoleReport> reports =
        List.of(
            report("posted", Kind.POSTED, "baker", OrganisationSize.ONE, Remote.REMOTE),
            report("survey", Kind.SELF_REPORTED, "", OrganisationSize.ONE, Remote.REMOTE),
            report("survey", Kind.SELF_REPORTED, "cook", OrganisationSize.UNKNOWN, Remote.UNKNOWN));
    assertTrue(RoleTraits.of(reports, 1).isEmpty());
  }

  @Test
  void aCountBelowTheMinimumCannotBeHadBySubtraction() {
    List<RoleReport> reports = new ArrayList<>();
    reports.addAll(bakers(3, OrganisationSize.ONE, Remote.REMOTE));
    reports.addAll(bakers(6, OrganisationSize.TO_9, Remote.IN_PERSON));
    reports.addAll(bakers(9, OrganisationSize.TO_99, Remote.IN_PERSON));
    OfSurvey survey = only(reports, 5);
    assertEquals(18, survey.respondents());
    Organisations organisations = survey.organisations();
    assertNotNull(organisations);
    assertEquals(18, organisations.answered());
    assertEquals(Map.of(OrganisationSize.TO_99, 9), organisations.counts());
    Places places = survey.places();
    assertNotNull(places);
    assertEquals(Map.of(), places.counts());
    assertTrue(Double.isNaN(places.remoteShare()));
    assertNull(survey.technologies());
  }

  @Test
  void severalSmallCountsHideEachOther() {
    List<RoleReport> reports = new ArrayList<>();
    reports.addAll(bakers(3, OrganisationSize.ONE, Remote.REMOTE));
    reports.addAll(bakers(2, OrganisationSize.TO_9, Remote.REMOTE));
    reports.addAll(bakers(7, OrganisationSize.TO_99, Remote.REMOTE));
    Organisations organisations = only(reports, 5).organisations();
    assertNotNull(organisations);
    assertEquals(Map.of(OrganisationSize.TO_99, 7), organisations.counts());
  }

  @Test
  void aSurveyOfFewIsLeftOut() {
    assertTrue(RoleTraits.of(bakers(4, OrganisationSize.ONE, Remote.REMOTE), 5).isEmpty());
  }

  @Test
  void theOrderOfReportsDoesNotShow() {
    List<RoleReport> reports = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String[] names = new String[i % 7];
      for (int j = 0; j < names.length; j++) {
        names[j] = "tool " + j;
      }
      reports.add(
          report(
              "survey-" + i % 2,
              Kind.SELF_REPORTED,
              i % 3 == 0 ? "baker" : "cook",
              SIZES.get(i % 10),
              PLACES.get(i % 4),
              names));
    }
    List<RoleTraits> traits = RoleTraits.of(reports, 2);
    Collections.shuffle(reports, new Random(3));
    assertEquals(traits, RoleTraits.of(reports, 2));
  }
}
