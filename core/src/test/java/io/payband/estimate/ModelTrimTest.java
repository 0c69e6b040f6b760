package io.payband.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.MadeUp;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelTrimTest {

  private final SmallFit data = SmallFit.of(21, 600);
  private final PayModel.Fitted fitted = data.fit(Recipe.PAGE_FULL);
  private final PayModel kept = fitted.model().trimmed(MadeUp.slugs(), MadeUp::stateOf);

  private static int term(Location location, Column... columns) {
    return IntStream.range(0, location.terms().size())
        .filter(t -> location.terms().get(t).columns().equals(List.of(columns)))
        .findFirst()
        .orElseThrow();
  }

  private static Subject whole(String focus, String metro, String state) {
    return new Subject(
        "Clockmaker", focus, "clockmaker", "", "", metro, "", state, 0, Double.NaN, 8080);
  }

  /** The kept effect of a term for a subject at level 2. */
  private double keptEffect(Subject subject, Column... columns) {
    Placed at = kept.place(Rows.of(kept.vocabulary(), List.of(subject)), new int[] {2});
    int j = kept.location().at(term(kept.location(), columns), at, 0);
    assertTrue(j >= 0, "no entry");
    return kept.location().effect(j);
  }

  /** The mean effect of a term over some reports, each report counting once. */
  private double meanEffect(Predicate<Subject> which, boolean levelTwo, Column... columns) {
    Location location = fitted.model().location();
    int term = term(location, columns);
    return IntStream.of(data.all())
        .filter(row -> which.test(data.subjects().get(row)))
        .filter(row -> !levelTwo || fitted.placed().careerClass(row) == 2)
        .mapToDouble(row -> location.effect(location.at(term, fitted.placed(), row)))
        .average()
        .orElseThrow();
  }

  @Test
  void theNationIsTheMeanOfItsMetrosByTheirReports() {
    assertEquals(
        meanEffect(s -> true, false, Column.METRO),
        keptEffect(whole("", "@", "@"), Column.METRO),
        1e-9);
    assertEquals(
        meanEffect(s -> true, false, Column.STATE),
        keptEffect(whole("", "@", "@"), Column.STATE),
        1e-9);
  }

  @Test
  void aStateIsTheMeanOfItsMetrosByTheirReports() {
    assertEquals(
        meanEffect(s -> s.state().equals("ZB"), false, Column.METRO),
        keptEffect(whole("", "@ZB", "ZB"), Column.METRO),
        1e-9);
  }

  @Test
  void aRoleIsTheMeanOfItsTitlesAndSpecialitiesByTheirReports() {
    assertEquals(
        meanEffect(s -> s.slug().equals("clockmaker"), false, Column.ROLE),
        keptEffect(whole("@clockmaker", "@", "@"), Column.ROLE),
        1e-9);
    assertEquals(
        meanEffect(s -> s.slug().equals("clockmaker"), true, Column.ROLE, Column.CLASS),
        keptEffect(whole("@clockmaker", "@", "@"), Column.ROLE, Column.CLASS),
        1e-9);
  }

  @Test
  void aWholeIsNoLessCertainThanItsLargestPart() {
    Location location = kept.location();
    int metro = term(location, Column.METRO);
    Placed at =
        kept.place(
            Rows.of(kept.vocabulary(), List.of(whole("", "@", "@"), whole("", "90001", "ZA"))),
            new int[] {2, 2});
    assertTrue(
        location.variance(location.at(metro, at, 0))
            <= location.variance(location.at(metro, at, 1)));
    assertEquals(600, location.reports(location.at(metro, at, 0)));
  }

  @Test
  void whoeverWasReportedGetsTheSameAnswerAfterwards() {
    int[] classes = fitted.careerClasses();
    List<Prediction> before = fitted.model().predict(data.subjects(), classes);
    List<Prediction> after = kept.predict(data.subjects(), classes);
    for (int i = 0; i < before.size(); i++) {
      assertEquals(before.get(i).mu(), after.get(i).mu(), 1e-12);
      assertEquals(before.get(i).v(), after.get(i).v(), 1e-12);
      assertEquals(before.get(i).sigma(), after.get(i).sigma(), 1e-12);
      assertEquals(before.get(i).median(), after.get(i).median(), 1e-12);
      assertEquals(before.get(i).reports(), after.get(i).reports());
    }
  }

  @Test
  void wordsThatNoGroupUsesAreDropped() {
    assertTrue(kept.vocabulary().words(Column.CITY).isEmpty());
    assertTrue(kept.vocabulary().words(Column.SLUG).isEmpty());
    assertTrue(kept.knowsMetro("90001"));
  }
}
