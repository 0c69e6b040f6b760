package io.payband.web;

import io.payband.compare.Answer;
import io.payband.compare.Answer.Found;
import io.payband.compare.Answer.Malformed;
import io.payband.compare.Answer.NotFound;
import io.payband.compare.Answer.Suggestion;
import io.payband.compare.Ask;
import io.payband.compare.Comparison;
import io.payband.compare.Driver;
import io.payband.compare.PayCourse;
import io.payband.estimate.MarketAnchor;
import io.payband.full.FullComparison;
import io.payband.full.RelatedPair;
import io.payband.growth.RoleGrowth;
import io.payband.guide.Work;
import io.payband.job.CareerLevel;
import io.payband.job.Occupation;
import io.payband.job.Role;
import io.payband.market.BackTest;
import io.payband.market.Lane;
import io.payband.market.Manifest;
import io.payband.market.Measure;
import io.payband.negotiation.Negotiations;
import io.payband.question.Given;
import io.payband.question.Questions;
import io.payband.question.SideWork;
import io.payband.scope.Scopes;
import io.payband.skill.SkillPremiums;
import io.payband.web.market.Lookups;
import io.payband.web.market.Market;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A market of a few made-up roles and two places. */
public final class SampleMarket implements Market {

  private static final String SEATTLE = "Seattle-Tacoma-Bellevue, WA";

  private static final List<Role> ROLES =
      List.of(
          role("backend-engineer", "Backend Engineer", "15-1252", "Software engineering"),
          role("full-stack-engineer", "Full-Stack Engineer", "15-1252", "Software engineering"),
          role("frontend-engineer", "Frontend Engineer", "15-1252", "Software engineering"),
          role("ios-engineer", "iOS Engineer", "15-1252", "Software engineering"),
          role("android-engineer", "Android Engineer", "15-1252", "Software engineering"),
          role("data-analyst", "Data Analyst", "15-2051", "Data and AI"),
          role("data-scientist", "Data Scientist", "15-2051", "Data and AI"),
          role("data-engineer", "Data Engineer", "15-1243", "Data and AI"),
          role("machine-learning-engineer", "Machine Learning Engineer", "15-1252", "Data and AI"),
          role("product-manager", "Product Manager", "11-2021", "Product and design"),
          role(
              "technical-program-manager",
              "Technical Program Manager",
              "15-1299",
              "Product and design"),
          role("product-designer", "Product Designer (UX / UI)", "15-1255", "Product and design"),
          role("astronaut", "Astronaut", "53-2099", "Engineering"));

  private static final List<Occupation> OCCUPATIONS =
      List.of(
          new Occupation("29-1141", "Registered Nurses"),
          new Occupation("15-2051", "Made-up Data Workers"),
          new Occupation(
              "53-1047",
              "First-Line Supervisors of Transportation and Material Moving Workers, Except"
                  + " Aircraft Cargo Handling Supervisors"));

  @Override
  public Manifest manifest() {
    return SampleComparisons.MANIFEST;
  }

  @Override
  public List<Role> roles() {
    return ROLES;
  }

  @Override
  public List<Occupation> occupations() {
    return OCCUPATIONS;
  }

  @Override
  public List<String> places() {
    return List.of("New York-Newark-Jersey City, NY-NJ", SEATTLE);
  }

  @Override
  public Lookups lookups() {
    return new SampleLookups();
  }

  @Override
  public BackTest backTest() {
    return SampleRecord.TEST;
  }

  @Override
  public List<MarketAnchor> anchors() {
    return SampleRecord.ANCHORS;
  }

  @Override
  public SkillPremiums skills() {
    return SampleSkills.ALL;
  }

  @Override
  public Answer<Comparison> compare(String first, String second, Ask ask) {
    Optional<Answer<Comparison>> wrong = wrong(ask);
    return wrong.orElseGet(
        () -> new Found<>(SampleComparisons.of(any(first), any(second), ask, place(ask))));
  }

  @Override
  public Answer<Profile> profile(String what, Ask ask) {
    Optional<Answer<Profile>> wrong = wrong(ask);
    if (wrong.isPresent()) {
      return wrong.get();
    }
    boolean isRole = ROLES.stream().anyMatch(role -> role.slug().equals(what));
    Ask asked = isRole ? ask : new Ask("", ask.place(), "base", "official");
    Comparison both = SampleComparisons.of(any(what), ROLES.getFirst(), asked, place(ask));
    Comparison.Side side = both.first();
    return new Found<>(
        new Profile(
            isRole
                ? both.question()
                : new Comparison.Question(
                    Measure.BASE,
                    "",
                    Lane.OFFICIAL,
                    both.question().place(),
                    both.question().placeSlug(),
                    null),
            new Comparison.Side(
                side.slug(),
                side.name(),
                side.occupation(),
                isRole ? side.occupationName() : side.name(),
                isRole,
                side.typical(),
                side.levels(),
                side.levelsRemark(),
                side.official(),
                side.place(),
                side.lanes())));
  }

  @Override
  public Answer<Named> resolve(String what) {
    String wanted = what.toLowerCase(Locale.ROOT).strip();
    for (Role role : ROLES) {
      if (role.slug().equals(wanted) || role.name().toLowerCase(Locale.ROOT).equals(wanted)) {
        return new Found<>(new Named(role.slug(), role.name(), true));
      }
    }
    for (Occupation occupation : OCCUPATIONS) {
      if (occupation.code().equals(wanted)) {
        return new Found<>(new Named(occupation.code(), occupation.title(), false));
      }
    }
    return new NotFound<>(
        "role", what, "No role or occupation of that name is known.", search(what, 3));
  }

  @Override
  public Answer<Named> understand(String what) {
    return resolve(what);
  }

  @Override
  public Optional<RoleGrowth> growth(String slug) {
    return Optional.ofNullable(SampleGrowth.OF.get(slug));
  }

  @Override
  public FullComparison full(Comparison comparison, Ask ask) {
    Map<CareerLevel, Comparison.Verdict> atLevels = new EnumMap<>(CareerLevel.class);
    for (CareerLevel level : CareerLevel.values()) {
      if (!comparison.first().levels().isEmpty() && !comparison.second().levels().isEmpty()) {
        Ask one = new Ask(level.name(), ask.place(), ask.measure(), ask.lane());
        again(comparison, one).ifPresent(found -> atLevels.put(level, found.verdict()));
      }
    }
    List<PayCourse> courses =
        Stream.of(comparison.first(), comparison.second())
            .flatMap(side -> PayCourse.of(side, growth(side.slug())).stream())
            .toList();
    Given given =
        new Given(
            comparison,
            atLevels,
            ask.place().isEmpty()
                ? Optional.empty()
                : again(comparison, new Ask(ask.level(), "", ask.measure(), ask.lane())),
            comparison.question().measure() == Measure.BASE
                ? Optional.empty()
                : again(comparison, new Ask(ask.level(), ask.place(), "base", ask.lane())),
            drivers(),
            SideWork.NONE,
            SideWork.NONE,
            courses,
            manifest());
    Comparison.Side first = comparison.first();
    return new FullComparison(
        comparison,
        atLevels,
        drivers(),
        SampleScope.ROWS,
        SampleWork.WORK,
        SampleSkills.ALL,
        courses,
        Negotiations.of(
            comparison, manifest(), slug -> List.of("A thing of " + slug + " that was <made> up")),
        Questions.of(given),
        List.of(
            new RelatedPair(
                RelatedPair.Why.FAMILY,
                first.slug(),
                first.name(),
                "product-manager",
                "Product Manager")));
  }

  private Optional<Comparison> again(Comparison comparison, Ask ask) {
    return compare(comparison.first().slug(), comparison.second().slug(), ask)
            instanceof Found<Comparison>(Comparison found)
        ? Optional.of(found)
        : Optional.empty();
  }

  private static List<Driver> drivers() {
    return List.of(
        new Driver(
            Driver.Kind.BREADTH,
            List.of(new Driver.Line("tools per person", Driver.Unit.NUMBER, 21.08, 17.6, 320, 140)),
            List.of("survey"),
            "May 2028",
            "Of those who name any."),
        new Driver(
            Driver.Kind.DEMAND,
            List.of(
                new Driver.Line("jobs in 2024", Driver.Unit.COUNT, 1_895_500, 245_900, 0, 0),
                new Driver.Line("change to 2034", Driver.Unit.CHANGE, .15, -.034, 0, 0)),
            List.of("wages"),
            "2024–2034",
            ""));
  }

  @Override
  public List<Scopes.Alone> scope(String what) {
    return SampleScope.ALONE;
  }

  @Override
  public Work work() {
    return SampleWork.WORK;
  }

  @Override
  public List<Suggestion> search(String text, int most) {
    return ROLES.stream().limit(most).map(r -> new Suggestion(r.slug(), r.name())).toList();
  }

  private static Role any(String slug) {
    for (Role role : ROLES) {
      if (role.slug().equals(slug)) {
        return role;
      }
    }
    for (Occupation occupation : OCCUPATIONS) {
      if (occupation.code().equals(slug)) {
        return role(occupation.code(), occupation.title(), occupation.code(), "Other");
      }
    }
    throw new IllegalArgumentException(slug);
  }

  private static String place(Ask ask) {
    return ask.place().isEmpty() ? "" : SEATTLE;
  }

  private static <T> Optional<Answer<T>> wrong(Ask ask) {
    if (!ask.place().isEmpty()
        && !ask.place().toLowerCase(Locale.ROOT).matches("seattle.*|spokane.*|wa")) {
      return Optional.of(
          new NotFound<>(
              "place",
              ask.place(),
              "No metro of that name is known.",
              List.of(new Suggestion(SEATTLE, SEATTLE))));
    }
    if (!ask.level().isEmpty() && !ask.level().matches("L[3-7]")) {
      return Optional.of(new Malformed<>("level", ask.level(), "A level is L3, L4, L5, L6 or L7."));
    }
    return Optional.empty();
  }

  private static Role role(String slug, String name, String code, String family) {
    return new Role(slug, name, code, family, List.of(name), "A made-up definition.");
  }
}
