package io.payband.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthFitTest {

  /** 6 % a year for eight years, then nothing. */
  private static double steep(double years) {
    return .06 * Math.min(years, 8);
  }

  /** 3 % a year for ever. */
  private static double steady(double years) {
    return .03 * years;
  }

  private static List<ExperiencePay> people(
      String slug, int n, java.util.function.DoubleUnaryOperator course, Random random) {
    List<ExperiencePay> people = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      double years = Math.floor(random.nextDouble() * random.nextDouble() * 28);
      boolean other = random.nextInt(3) == 0;
      boolean dear = random.nextInt(2) == 0;
      people.add(
          new ExperiencePay(
              slug,
              other ? "one-survey" : "another",
              dear ? "CA" : "OH",
              years,
              11
                  + (other ? .3 : 0)
                  + (dear ? .2 : 0)
                  + course.applyAsDouble(Math.min(25, years))
                  + .35 * random.nextGaussian()));
    }
    return people;
  }

  @Test
  void coursesOfTwoRolesAreFoundAgainWhateverTheirSourcesAndStatesPay() {
    Random random = new Random(1);
    List<ExperiencePay> people = people("steep", 6000, GrowthFitTest::steep, random);
    people.addAll(people("steady", 6000, GrowthFitTest::steady, random));
    List<RoleGrowth> found = GrowthFit.fit(people);
    RoleGrowth steady = found.get(0);
    RoleGrowth steep = found.get(1);
    assertEquals("steady", steady.slug());
    assertEquals(.06, steep.growthBetween(0, 8), .008);
    assertEquals(0, steep.growthBetween(10, 20), .006);
    assertEquals(.03, steady.growthBetween(0, 8), .006);
    assertEquals(.03, steady.growthBetween(10, 20), .006);
    assertTrue(steep.slowFrom() >= 8 && steep.slowFrom() <= 10, "slow from " + steep.slowFrom());
    assertTrue(Double.isNaN(steady.slowFrom()), "steady growth never slows: " + steady);
    assertEquals(List.of("another", "one-survey"), steep.sources());
    assertEquals(6000, steep.reports());
  }

  @Test
  void aRoleWithFewPeopleFollowsTheOthersAndSaysSo() {
    Random random = new Random(2);
    List<ExperiencePay> people = new ArrayList<>();
    for (int role = 0; role < 6; role++) {
      people.addAll(people("many-" + role, 1500, GrowthFitTest::steep, random));
    }
    people.addAll(people("thin", 40, years -> 0, random));
    List<RoleGrowth> found = GrowthFit.fit(people);
    RoleGrowth many = found.getFirst();
    RoleGrowth thin = found.getLast();
    assertEquals("thin", thin.slug());
    assertTrue(thin.growthBetween(0, 8) > .03, "forty people do not overrule nine thousand");
    assertTrue(thin.course().get(4).borrowed() > .8, "mostly borrowed: " + thin.course().get(4));
    assertTrue(many.course().get(4).borrowed() < thin.course().get(4).borrowed());
    assertTrue(thin.course().get(4).growthError() >= many.course().get(4).growthError());
  }

  @Test
  void fewerThanThirtyPeopleHaveNoCourse() {
    assertEquals(List.of(), GrowthFit.fit(List.of()));
    assertEquals(List.of(), GrowthFit.fit(people("few", 29, GrowthFitTest::steep, new Random(3))));
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void orderDoesNotMatter(long seed) {
    Random random = new Random(seed);
    List<ExperiencePay> people = people("a", 300, GrowthFitTest::steep, random);
    people.addAll(people("b", 200, GrowthFitTest::steady, random));
    List<RoleGrowth> found = GrowthFit.fit(people);
    Collections.shuffle(people, random);
    List<RoleGrowth> again = GrowthFit.fit(people);
    for (int i = 0; i < found.size(); i++) {
      for (double years : RoleGrowth.KNOTS) {
        assertEquals(
            found.get(i).levelAt(years), again.get(i).levelAt(years), 1e-9, "seed " + seed);
      }
    }
  }

  @Test
  void intervalsOfGrowthCoverTheTruthAtLeastAsOftenAsTheySay() {
    int covered = 0;
    int all = 0;
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(100 + seed);
      List<ExperiencePay> people = new ArrayList<>();
      double[][] slope = new double[8][2];
      for (int role = 0; role < slope.length; role++) {
        double early = .05 + .015 * random.nextGaussian();
        double late = .02 + .015 * random.nextGaussian();
        slope[role][0] = early;
        slope[role][1] = late;
        people.addAll(
            people(
                "r" + role,
                250,
                years -> early * Math.min(years, 8) + late * Math.max(0, years - 8),
                random));
      }
      List<RoleGrowth> found = GrowthFit.fit(people);
      for (int role = 0; role < slope.length; role++) {
        for (int k : new int[] {1, 3, 4, 8, 9, 10}) {
          RoleGrowth.Knot knot = found.get(role).course().get(k);
          double truth = slope[role][RoleGrowth.KNOTS.get(k) < 8 ? 0 : 1];
          covered += Math.abs(knot.growth() - truth) <= 1.645 * knot.growthError() ? 1 : 0;
          all++;
        }
      }
    }
    assertTrue(covered >= .88 * all, covered + " of " + all);
  }
}
