package io.payband.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.observation.PayReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CompanyLevelsTest {

  private static final int MINIMUM = 5;

  private static void add(
      List<PayReport> to, int count, String company, String level, String title) {
    for (int i = 0; i < count; i++) {
      to.add(
          new PayReport(
              "levels",
              title,
              "",
              company,
              level,
              "",
              "",
              3,
              1,
              LocalDate.of(2020, 1, 1),
              100_000,
              90_000));
    }
  }

  private static List<CompanyLevels> of(List<PayReport> reports) {
    return CompanyLevels.of(reports, MINIMUM);
  }

  @Test
  void aLevelOfFewerReportsThanAGroupNeedsIsNotNamed() {
    List<PayReport> reports = new ArrayList<>();
    add(reports, 4, "Acme", "L4", "Software Engineer");
    assertTrue(of(reports).isEmpty());
    add(reports, 1, "Acme", "l4", "Software Engineer");
    assertEquals(
        List.of(new CompanyLevels("acme", "Acme", List.of(new CompanyLevels.Level("L4", false)))),
        of(reports));
  }

  @Test
  void namesAreAsMostPeopleWriteThem() {
    List<PayReport> reports = new ArrayList<>();
    add(reports, 4, "Acme", "SDE II", "Software Engineer");
    add(reports, 3, "acme", "SDE 2", "Software Engineer");
    CompanyLevels acme = of(reports).getFirst();
    assertEquals("Acme", acme.name());
    assertEquals("SDE II", acme.levels().getFirst().name());
  }

  @Test
  void numbersThatFewWriteWithAnyOneLetterStandAlone() {
    List<PayReport> reports = new ArrayList<>();
    add(reports, 3, "Acme", "L5", "Software Engineer");
    add(reports, 2, "Acme", "E5", "Software Engineer");
    assertEquals("5", of(reports).getFirst().levels().getFirst().name());
  }

  @Test
  void managersHaveLevelsOfTheirOwn() {
    List<PayReport> reports = new ArrayList<>();
    add(reports, 5, "Acme", "L6", "Software Engineer");
    add(reports, 4, "Acme", "L6", "Software Engineering Manager");
    assertEquals(1, of(reports).getFirst().levels().size());
    add(reports, 1, "Acme", "L6", "Software Engineering Manager");
    assertTrue(of(reports).getFirst().levels().get(1).manager());
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    List<PayReport> reports = new ArrayList<>();
    add(reports, 7, "Zed", "Senior", "Software Engineer");
    add(reports, 5, "Acme", "L6", "Software Engineer");
    add(reports, 5, "Acme", "6", "Software Engineer");
    add(reports, 5, "ACME", "E3", "Software Engineer");
    List<CompanyLevels> expected = of(reports);
    assertEquals(List.of("acme", "zed"), expected.stream().map(CompanyLevels::key).toList());
    Collections.shuffle(reports, new Random(7));
    assertEquals(expected, of(reports));
  }
}
