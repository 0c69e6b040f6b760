package io.payband.web;

import io.payband.compare.Answer;
import io.payband.compare.LevelAnswer;
import io.payband.compare.Rank;
import io.payband.job.CareerLevel;
import io.payband.ladder.Ladder;
import io.payband.ladder.Ladders.Company;
import io.payband.ladder.Rung;
import io.payband.market.Estimate.Estimated;
import io.payband.market.Lane;
import io.payband.market.Measure;
import io.payband.market.PersonAnswer;
import io.payband.market.PersonQuestion;
import io.payband.region.Differential;
import io.payband.region.MajorGroup;
import io.payband.region.Region;
import io.payband.search.Found;
import io.payband.search.Hit;
import io.payband.web.market.Lookups;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Made-up places, ladders, persons and names. */
final class SampleLookups implements Lookups {

  private static final Region SEATTLE =
      region("seattle-tacoma-bellevue-wa", "Seattle-Tacoma-Bellevue, WA", Region.Kind.METRO, 1.27);
  private static final Region SPOKANE =
      region("spokane-spokane-valley-wa", "Spokane-Spokane Valley, WA", Region.Kind.METRO, .98);
  private static final Region WASHINGTON = region("wa", "Washington", Region.Kind.STATE, 1.15);

  private static final List<Company> COMPANIES =
      List.of(new Company("acme", "Acme", true), new Company("ovens", "Ovens & Sons", false));

  private static final Ladder ACME =
      new Ladder(
          "acme",
          "Acme",
          List.of(
              rung("acme", "L3", false, "dictionary", 742, .93, .07, 0, 0, 0),
              rung("acme", "L5", false, "dictionary", -1, 0, .07, .86, .07, 0)));
  private static final Ladder OVENS =
      new Ladder(
          "ovens",
          "Ovens & Sons",
          List.of(
              rung("ovens", "Baker II", false, "model", 31, .4, .5, .1, 0, 0),
              rung("ovens", "Senior Baker", false, "model", 12, 0, .1, .7, .2, 0),
              rung("ovens", "Head Baker", true, "model", 8, 0, 0, .3, .5, .2)));

  private static Region region(String slug, String name, Region.Kind kind, double ratio) {
    Differential all = new Differential(ratio, ratio * .95, ratio * 1.06, 812);
    return new Region(
        slug,
        name,
        kind,
        "WA",
        "Washington",
        all,
        List.of(
            new Region.OfGroup(MajorGroup.MANAGEMENT, all),
            new Region.OfGroup(MajorGroup.LEGAL, new Differential(.9, .85, 1.01, 7))));
  }

  private static Rung rung(
      String company, String level, boolean manager, String basis, int reports, double... shares) {
    Map<CareerLevel, Double> distribution = new java.util.EnumMap<>(CareerLevel.class);
    for (int i = 0; i < shares.length; i++) {
      distribution.put(CareerLevel.ofNumber(i + 1), shares[i]);
    }
    return new Rung(
        level,
        manager,
        new LevelAnswer(
            company,
            level,
            distribution,
            manager ? Map.of("M1", .3, "M2", .5, "M3", .2) : Map.of(),
            basis,
            "a made-up source",
            reports));
  }

  @Override
  public List<Region> regions() {
    return List.of(SEATTLE, SPOKANE, WASHINGTON);
  }

  @Override
  public List<Region> metrosOf(String state) {
    return state.equals("WA") ? List.of(SEATTLE, SPOKANE) : List.of();
  }

  @Override
  public Answer<Region> region(String written) {
    for (Region region : regions()) {
      if (region.slug().equals(written)) {
        return new Answer.Found<>(region);
      }
    }
    return written.toLowerCase(Locale.ROOT).startsWith("seattle,")
        ? new Answer.Found<>(SEATTLE)
        : new Answer.NotFound<>(
            "slug",
            written,
            "no metro or state is called that",
            List.of(new Answer.Suggestion(SEATTLE.slug(), SEATTLE.name())));
  }

  @Override
  public List<Company> companies() {
    return COMPANIES;
  }

  @Override
  public Optional<Company> company(String name) {
    return COMPANIES.stream().filter(c -> c.key().equalsIgnoreCase(name)).findFirst();
  }

  @Override
  public Ladder ladder(Company company) {
    return company.key().equals("acme") ? ACME : OVENS;
  }

  @Override
  public List<Company> companiesLike(String text, int most) {
    return text.startsWith("ac") ? List.of(COMPANIES.getFirst()) : List.of();
  }

  @Override
  public PersonAnswer person(PersonQuestion question) {
    if (!question.title().toLowerCase(Locale.ROOT).contains("engineer")) {
      return new PersonAnswer.Refused("title: no role or occupation is called that");
    }
    if (question.location().equals("Atlantis")) {
      return new PersonAnswer.Refused("location: no place is called Atlantis");
    }
    if (question.lane() == Lane.REPORTED && question.location().equals("Washington")) {
      return new PersonAnswer.Refused("no pay reports of Washington in this snapshot");
    }
    Estimated estimate =
        (Estimated)
            SampleComparisons.estimate(
                question.lane() == Lane.REPORTED ? 170_000 : 150_000, .05, 40, .2);
    return new PersonAnswer.Answered(
        estimate,
        "backend-engineer",
        question.measure() == null ? Measure.TOTAL : question.measure(),
        question.level(),
        List.of("made of flour", "and water"));
  }

  @Override
  public Rank rank(PersonAnswer.Answered answer, double pay) {
    double ratio = pay / answer.estimate().band().p50();
    return new Rank(Math.clamp(50 + 100 * Math.log(ratio), 0, 100), ratio);
  }

  @Override
  public Found search(String text, int most) {
    return text.startsWith("back")
        ? new Found(
            true,
            List.of(
                new Hit("backend-engineer", "Backend Engineer", true, "Back-End Dev"),
                new Hit("29-1141", "Registered Nurses", false, "")))
        : Found.NOTHING;
  }
}
