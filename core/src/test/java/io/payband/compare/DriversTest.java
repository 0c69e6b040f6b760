package io.payband.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.market.BackTest;
import io.payband.market.MarketPay;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.OfficialStates;
import io.payband.market.RoleTraits;
import io.payband.market.RoleTraits.OfSurvey;
import io.payband.market.RoleTraits.Organisations;
import io.payband.market.RoleTraits.Technologies;
import io.payband.market.WorkFacts;
import io.payband.observation.OccupationOutlook;
import io.payband.observation.OrganisationSize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DriversTest {

  private static final String CLOCKS =
      Snapshots.PUBLISHED.roles().getBySlug("clockmaker").occupation();
  private static final String GLASS =
      Snapshots.PUBLISHED.roles().getBySlug("glassblower").occupation();

  @Test
  void theSurveyOfMostPeopleThatAsksBothIsTaken() {
    Driver breadth =
        drivers(
                traits("clockmaker", survey("old", 90, 20), survey("new", 30, 6)),
                traits("glassblower", survey("old", 50, 18), survey("newest", 400, 5)))
            .getFirst();

    assertEquals(Driver.Kind.BREADTH, breadth.kind());
    assertEquals(List.of("old"), breadth.sources());
    Driver.Line mean = breadth.lines().getFirst();
    assertEquals(20, mean.first());
    assertEquals(18, mean.second());
    assertEquals(90, mean.firstCount());
    assertEquals(50, mean.secondCount());
  }

  @Test
  void aDriverThatOneOfTheTwoLacksIsLeftOut() {
    List<Driver> drivers = drivers(traits("clockmaker", survey("old", 90, 20)));

    assertEquals(List.of(Driver.Kind.DEMAND), drivers.stream().map(Driver::kind).toList());
    assertEquals(-.04, drivers.getFirst().lines().getLast().second(), 1e-12);
  }

  @Test
  void aWithheldCountOfLargeEmployersMeansNoShare() {
    RoleTraits whole = traits("clockmaker", organisations(10, 20, 30));
    assertTrue(
        drivers(whole, traits("glassblower", organisations(10, 0, 30))).stream()
            .noneMatch(driver -> driver.kind() == Driver.Kind.ORGANISATION));
    Driver driver = drivers(whole, traits("glassblower", organisations(20, 20, 20))).getLast();
    assertEquals(Driver.Kind.ORGANISATION, driver.kind());
    assertEquals(.6, driver.lines().getFirst().first(), 1e-12);
  }

  @Test
  void nothingIsSaidOfWhatIsNotKnown() {
    assertEquals(List.of(), new Comparer(Snapshots.PUBLISHED).drivers("clockmaker", "nobody"));
    assertEquals(List.of(), new Comparer(Snapshots.PUBLISHED).drivers("clockmaker", "lacemaker"));
  }

  private static RoleTraits traits(String slug, OfSurvey... surveys) {
    return new RoleTraits(slug, List.of(surveys));
  }

  private static OfSurvey survey(String source, int people, double tools) {
    return new OfSurvey(source, people, new Technologies(people, tools, tools), null, null);
  }

  private static OfSurvey organisations(int some, int more, int most) {
    TreeMap<OrganisationSize, Integer> counts =
        new TreeMap<>(
            Map.of(
                OrganisationSize.TO_4999, some,
                OrganisationSize.TO_9999, more,
                OrganisationSize.MORE, most));
    counts.values().removeIf(count -> count == 0);
    return new OfSurvey("old", 100, null, new Organisations(100, counts), null);
  }

  private static List<Driver> drivers(RoleTraits... traits) {
    MarketSnapshot other = Snapshots.PUBLISHED;
    WorkFacts facts =
        new WorkFacts(
            OfficialStates.NONE,
            List.of(
                new OccupationOutlook("Clocks", List.of(CLOCKS), 2024, 900, 2034, 990, 10),
                new OccupationOutlook("Glass", List.of(GLASS), 2024, 500, 2034, 480, -4)),
            List.of(traits),
            List.of(),
            List.of());
    return new Comparer(
            new MarketSnapshot(
                other.manifest(),
                new MarketSnapshot.Catalogue(other.roles(), other.occupations(), other.ladders()),
                other.official(),
                other.ageings(),
                other.reported(Measure.TOTAL),
                other.reported(Measure.BASE),
                other::local,
                other::gazetteer,
                other::models,
                new MarketSnapshot.Extras(
                    MarketPay.NONE,
                    Optional::empty,
                    () -> BackTest.NONE,
                    () -> facts,
                    List::of,
                    List::of)))
        .drivers("clockmaker", "glassblower");
  }
}
