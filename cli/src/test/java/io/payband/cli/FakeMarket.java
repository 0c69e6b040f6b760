package io.payband.cli;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparison;
import io.payband.compare.Driver;
import io.payband.compare.LevelAnswer;
import io.payband.compare.Rank;
import io.payband.compare.TitleAnswer;
import io.payband.full.FullComparison;
import io.payband.full.RelatedPair;
import io.payband.job.CareerLevel;
import io.payband.job.Role;
import io.payband.job.RoleCatalogue;
import io.payband.job.RoleMatch;
import io.payband.job.title.OccupationGuess;
import io.payband.market.Manifest;
import io.payband.market.Measure;
import io.payband.market.PersonAnswer;
import io.payband.market.PersonQuestion;
import io.payband.negotiation.Negotiations;
import io.payband.question.Given;
import io.payband.question.Questions;
import io.payband.question.SideWork;
import io.payband.skill.SkillPremiums;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A market that knows two roles and one place. */
final class FakeMarket implements Market {

  @Override
  public Manifest manifest() {
    return Fixtures.MANIFEST;
  }

  @Override
  public RoleCatalogue roles() {
    return Fixtures.ROLES;
  }

  @Override
  public TitleAnswer title(String title) {
    return switch (Fixtures.ROLES.find(title)) {
      case RoleMatch.ExactRole(Role role, _) -> new TitleAnswer.OfRole(role, "by its name");
      case RoleMatch.PatternRole(Role role, _) -> new TitleAnswer.OfRole(role, "by a word");
      case RoleMatch.NoRole(List<Role> similar) -> {
        List<OccupationGuess> guesses = guesses(title);
        yield guesses.isEmpty()
            ? new TitleAnswer.Unknown(similar)
            : new TitleAnswer.OfOccupations(guesses, similar);
      }
    };
  }

  /** Whoever sails is one of two, and an oarsman most likely the second; of others nothing. */
  @Override
  public List<OccupationGuess> guesses(String title) {
    return switch (title) {
      case "sailor" ->
          List.of(new OccupationGuess("53-0005", .41), new OccupationGuess("15-1253", .3));
      case "oarsman", "maker of kites" ->
          List.of(
              new OccupationGuess("15-1253", .82),
              new OccupationGuess("53-0005", .1),
              new OccupationGuess("53-0006", .05));
      default -> List.of();
    };
  }

  @Override
  public boolean knowsTitles() {
    return true;
  }

  @Override
  public String occupationName(String code) {
    return code.equals("15-1253") ? "Kite Makers" : "";
  }

  @Override
  public Answer<Comparison> compare(String first, String second, Ask ask) {
    if (!second.equals("kite-maker")) {
      return new Answer.NotFound<>(
          "role",
          second,
          "no role or occupation is called “" + second + "”",
          List.of(new Answer.Suggestion("kite-maker", "Kite Maker")));
    }
    if (first.equals("figureless")) {
      return new Answer.Found<>(Fixtures.withoutFigure());
    }
    return new Answer.Found<>(
        ask.place().isEmpty() ? Fixtures.comparison() : Fixtures.comparisonInPlace());
  }

  @Override
  public FullComparison full(Comparison comparison, Ask ask) {
    List<Driver> drivers =
        List.of(
            new Driver(
                Driver.Kind.DEMAND,
                List.of(
                    new Driver.Line("jobs in 2024", Driver.Unit.COUNT, 1_200, 90, 0, 0),
                    new Driver.Line(
                        "projected change to 2034", Driver.Unit.CHANGE, .1, -.02, 0, 0)),
                List.of("wages"),
                "2024–2034",
                ""),
            new Driver(
                Driver.Kind.BREADTH,
                List.of(
                    new Driver.Line(
                        "kettles, strings and other things that a person works with, mean",
                        Driver.Unit.NUMBER,
                        12.34,
                        9,
                        40,
                        31)),
                List.of("survey"),
                "May 2028",
                "Of those who name any."));
    return new FullComparison(
        comparison,
        Map.of(),
        drivers,
        List.of(),
        FakeWork.WORK,
        SkillPremiums.NONE,
        List.of(),
        Negotiations.of(comparison, manifest(), slug -> List.of("A cup that " + slug + " tasted")),
        Questions.of(
            new Given(
                comparison,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                drivers,
                SideWork.NONE,
                SideWork.NONE,
                List.of(),
                manifest())),
        List.of(
            new RelatedPair(
                RelatedPair.Why.FAMILY, "tea-taster", "Tea Taster", "tea-maker", "Tea Maker")));
  }

  @Override
  public PersonAnswer answer(PersonQuestion question) {
    if (question.location().equals("Atlantis")) {
      return new PersonAnswer.Refused("no place is called “Atlantis”; the closest is Atlanta, GA");
    }
    int reports = question.level().equals("L7") ? 2 : 120;
    return new PersonAnswer.Answered(
        Fixtures.reported(100_000, .03, reports),
        "kite-maker",
        Objects.requireNonNullElse(question.measure(), Measure.TOTAL),
        question.level(),
        List.of("Kite Maker in the nation: $100,000"));
  }

  @Override
  public Rank rank(PersonAnswer.Answered answer, double pay) {
    return new Rank(72, pay / answer.estimate().band().p50());
  }

  @Override
  public boolean hasReports() {
    return true;
  }

  @Override
  public LevelAnswer level(String company, String level, String title, double years) {
    return new LevelAnswer(
        company,
        level,
        Map.of(CareerLevel.L4, .8, CareerLevel.L5, .2),
        "dictionary",
        "the company's own page",
        -1);
  }
}
