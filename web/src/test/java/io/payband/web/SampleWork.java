package io.payband.web;

import io.payband.guide.OccupationWork;
import io.payband.guide.RoleGuide;
import io.payband.guide.RoleGuide.Move;
import io.payband.guide.RoleGuide.Point;
import io.payband.guide.RoleGuide.Step;
import io.payband.guide.Rung;
import io.payband.guide.Transition;
import io.payband.guide.Transition.Change;
import io.payband.guide.Work;
import io.payband.job.CareerLevel;
import io.payband.job.Occupation;
import io.payband.market.Confidence;
import io.payband.market.Interval;
import io.payband.market.Measure;
import io.payband.observation.OccupationOutlook;
import io.payband.observation.OccupationProfile.Rating;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Two roles with made-up guides, and made-up ratings of any occupation. */
public final class SampleWork implements Work {

  public static final Work WORK = new SampleWork();

  private static final List<String> WRITTEN = List.of("backend-engineer", "full-stack-engineer");

  private SampleWork() {}

  @Override
  public Optional<RoleGuide> guide(String role) {
    return WRITTEN.contains(role) ? Optional.of(written(role)) : Optional.empty();
  }

  @Override
  public List<Transition> transitions(String role, @Nullable CareerLevel level) {
    if (!WRITTEN.contains(role)) {
      return List.of();
    }
    List<Move> moves = written(role).transitions();
    return List.of(
        new Transition(
            role,
            moves.get(0),
            "Data Engineer",
            Measure.TOTAL,
            level,
            Optional.of(
                new Change(27_300, 1.18, new Interval(1.13, 1.23, .9), Confidence.MEDIUM, false)),
            ""),
        new Transition(
            role,
            moves.get(1),
            "Product Manager",
            Measure.BASE,
            level,
            Optional.of(new Change(-2_000, .98, new Interval(.9, 1.07, .9), Confidence.LOW, true)),
            ""),
        new Transition(
            role,
            moves.get(2),
            "iOS Engineer",
            Measure.TOTAL,
            level,
            Optional.empty(),
            "No reports tell them apart."));
  }

  @Override
  public Optional<OccupationWork> occupation(String code) {
    return Optional.of(
        new OccupationWork(
            new Occupation(code, "Made-up Workers"),
            code.startsWith("53")
                ? OptionalInt.empty()
                : OptionalInt.of(code.startsWith("29") ? 3 : 4),
            List.of(new Rating("Listening", 4.12, 4)),
            List.of(new Rating("Chemistry", 3.5, 4)),
            List.of("Abacus", "Slide rule"),
            List.of(new Occupation("29-1141", "Registered Nurses")),
            Optional.of(
                new OccupationOutlook(
                    "Workers", List.of(code), 2024, 12_300, 2034, 11_900, -3.4))));
  }

  private static RoleGuide written(String role) {
    return new RoleGuide(
        role,
        "Does what a " + role + " does.",
        points(role + " decides"),
        points(role + " meets"),
        points(role + " does"),
        points(role + " is judged by"),
        Arrays.stream(Rung.values())
            .map(rung -> new Step(rung, "Title " + rung, role + " at " + rung + "."))
            .toList(),
        new Point("After the third step", "Few ladders are longer."),
        List.of(
            new Move("data-engineer", "tables", "pipelines"),
            new Move("product-manager", "judgement", "markets"),
            new Move("ios-engineer", "code", "phones")),
        List.of("One thing.", "Another thing.", "A third."));
  }

  private static List<Point> points(String what) {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(i -> new Point("Point " + i, what + " number " + i + "."))
        .toList();
  }
}
