package io.payband.scope;

import static io.payband.scope.Answering.people;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.observation.OccupationProfile;
import io.payband.observation.OccupationProfile.Rating;
import io.payband.observation.RoleReport.Said;
import io.payband.scope.ScopeRow.Relation;
import io.payband.scope.Scopes.Subject;
import io.payband.scope.Score.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ScopesTest {

  private static final List<OccupationProfile> NOTHING_RATED = List.of();

  private static OccupationProfile profile(String code, double importance, String... related) {
    List<Rating> ratings = new ArrayList<>();
    if (importance > 0) {
      for (String element : Attribute.AUTONOMY.elements()) {
        ratings.add(new Rating(element, importance, 3));
      }
    }
    return new OccupationProfile(code, 4, ratings, List.of(), List.of(), List.of(related));
  }

  private static ScopeRow row(List<ScopeRow> rows, Attribute attribute) {
    return rows.stream().filter(row -> row.attribute() == attribute).findFirst().orElseThrow();
  }

  /** Two roles of so many people each, of whom so many use an interface framework. */
  private static Scopes surveyed(int people, int first, int second) {
    return new Scopes(
        Answering.count(
            1,
            people(first, "baker", "React"),
            people(people - first, "baker", "Python"),
            people(second, "cook", "React"),
            people(people - second, "cook", "Python")),
        1,
        NOTHING_RATED);
  }

  private static final Subject BAKER = new Subject("baker", "51-3011");
  private static final Subject COOK = new Subject("cook", "51-3011");

  @Test
  void aShareOfRespondentsIsTheScore() {
    Score score =
        row(surveyed(1000, 700, 100).compare(BAKER, COOK), Attribute.INTERFACE)
            .first()
            .orElseThrow();
    assertEquals(70, score.value(), .1);
    assertTrue(score.low() > 67 && score.high() < 73, score.toString());
    assertEquals(1000, score.respondents());
    assertEquals("React", score.inputs().get(1).name());
    assertEquals(700, score.inputs().get(1).value());
  }

  @Test
  void aDifferenceWithinTheSamplingErrorIsNoDifference() {
    assertEquals(
        Relation.TOO_CLOSE,
        row(surveyed(40, 22, 18).compare(BAKER, COOK), Attribute.INTERFACE).relation());
    assertEquals(
        Relation.FIRST_HIGHER,
        row(surveyed(4000, 2200, 1800).compare(BAKER, COOK), Attribute.INTERFACE).relation());
    assertEquals(
        Relation.SECOND_HIGHER,
        row(surveyed(4000, 1800, 2200).compare(BAKER, COOK), Attribute.INTERFACE).relation());
  }

  @Test
  void aRoleOfFewRespondentsIsMovedTowardTheMeanOfAllRoles() {
    List<Stream<io.payband.observation.RoleReport>> roles = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      roles.add(people(100 + 20 * i, "role-" + i, "React"));
      roles.add(people(300 - 20 * i, "role-" + i, "Python"));
    }
    roles.add(people(15, "few", "React"));
    Scopes scopes =
        new Scopes(
            AnswerCounter.count(roles.stream().flatMap(s -> s).toList(), Technologies.bundled(), 1),
            1,
            NOTHING_RATED);
    Score few = scopes.of(new Subject("few", "51-3011")).getFirst().score();
    Score many = scopes.of(new Subject("role-9", "51-3011")).getFirst().score();
    assertTrue(few.value() < 95 && few.value() > 70, few.toString());
    assertEquals(70, many.value(), .5);
    assertTrue(few.high() - few.low() > 2 * (many.high() - many.low()), few.toString());
  }

  @Test
  void roundedCountsWidenTheInterval() {
    List<RoleAnswers> answers =
        Answering.count(5, people(30, "baker", "React"), people(30, "baker", "Python"));
    Score plain = new Scopes(answers, 1, NOTHING_RATED).of(BAKER).getFirst().score();
    Score rounded = new Scopes(answers, 5, NOTHING_RATED).of(BAKER).getFirst().score();
    assertEquals(plain.value(), rounded.value());
    assertTrue(rounded.low() < plain.low() && rounded.high() > plain.high());
  }

  @Test
  void ratingsOfTwoOccupationsAreMappedToTheScale() {
    Scopes scopes = new Scopes(List.of(), 1, List.of(profile("51-3011", 4), profile("35-2014", 2)));
    ScopeRow row =
        row(
            scopes.compare(new Subject("", "51-3011"), new Subject("", "35-2014")),
            Attribute.AUTONOMY);
    assertEquals(75, row.first().orElseThrow().value(), 1e-9);
    assertEquals(25, row.second().orElseThrow().value(), 1e-9);
    assertEquals(Relation.FIRST_HIGHER, row.relation());
    assertEquals(Basis.OCCUPATION, row.first().orElseThrow().basis());
  }

  @Test
  void ratingsCloserThanAFifthOfAPointAreNoDifference() {
    Scopes scopes =
        new Scopes(List.of(), 1, List.of(profile("51-3011", 3.1), profile("35-2014", 3)));
    assertEquals(
        Relation.TOO_CLOSE,
        row(
                scopes.compare(new Subject("", "51-3011"), new Subject("", "35-2014")),
                Attribute.AUTONOMY)
            .relation());
  }

  @Test
  void oneOccupationCannotBeToldApartByItsRatings() {
    Scopes scopes = new Scopes(List.of(), 1, List.of(profile("51-3011", 4)));
    ScopeRow row = row(scopes.compare(BAKER, COOK), Attribute.AUTONOMY);
    assertEquals(Relation.ONE_OCCUPATION, row.relation());
    assertEquals(Optional.empty(), row.first());
  }

  @Test
  void anAnswerIsNeverSetAgainstARating() {
    Scopes scopes =
        new Scopes(
            Answering.count(1, people(40, "baker", Said.YES, Said.NOTHING, "React")),
            1,
            List.of(profile("35-2014", 2)));
    List<ScopeRow> rows = scopes.compare(BAKER, new Subject("cook", "35-2014"));
    assertEquals(Relation.NOT_MEASURED, row(rows, Attribute.LEADERSHIP).relation());
    assertEquals(Relation.NOT_MEASURED, row(rows, Attribute.INTERFACE).relation());
  }

  @Test
  void anOccupationWithoutRatingsStandsWhereItsNearestDoAndIsMarked() {
    List<OccupationProfile> profiles = new ArrayList<>();
    profiles.add(profile("51-0001", 0, "51-0002", "51-0003", "51-0004", "51-0005", "51-0006"));
    for (int i = 2; i <= 6; i++) {
      profiles.add(profile("51-000" + i, 1 + i / 2.));
    }
    Score score =
        new Scopes(List.of(), 1, profiles).of(new Subject("", "51-0001")).getFirst().score();
    assertEquals(Basis.NEIGHBOURS, score.basis());
    assertEquals(50, score.value(), 1e-9);
    assertEquals(25, score.low(), 1e-9);
    assertEquals(75, score.high(), 1e-9);
    assertEquals(5, score.inputs().size());
  }

  @Test
  void breadthIsTheMeanNumberOfKinds() {
    String[] everything = {
      "jQuery", "React", "Swift", "Express", "SQL", "Redis", "Heroku", "Nix", "Hadoop", "R",
      "Keras", "C", "OpenGL"
    };
    Scopes scopes =
        new Scopes(
            Answering.count(
                1, people(50, "baker", everything), people(50, "cook", "SQL", "PostgreSQL")),
            1,
            NOTHING_RATED);
    ScopeRow row = row(scopes.compare(BAKER, COOK), Attribute.BREADTH);
    assertEquals(100, row.first().orElseThrow().value(), 1e-6);
    assertEquals(100. / 13, row.second().orElseThrow().value(), 1e-6);
    assertEquals(Relation.FIRST_HIGHER, row.relation());
  }

  @Test
  void aSurveyThatAsksForLanguagesAloneSaysNothingOfBreadth() {
    List<ScopeRow> rows = surveyed(100, 60, 20).compare(BAKER, COOK);
    assertTrue(rows.stream().noneMatch(row -> row.attribute() == Attribute.BREADTH));
  }

  @Test
  void oneAloneStandsBesideTheMeanOfItsKind() {
    assertEquals(40, surveyed(1000, 700, 100).of(BAKER).getFirst().mean(), 1e-9);
    Scopes rated = new Scopes(List.of(), 1, List.of(profile("51-3011", 4), profile("35-2014", 2)));
    assertEquals(50, rated.of(new Subject("", "51-3011")).getFirst().mean(), 1e-9);
  }
}
