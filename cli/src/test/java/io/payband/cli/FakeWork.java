package io.payband.cli;

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
import io.payband.observation.OccupationProfile.Rating;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A guide for kite makers, ratings for everybody else. */
final class FakeWork implements Work {

  static final Work WORK = new FakeWork();

  private static final List<Point> POINTS =
      Collections.nCopies(4, new Point("Paper and string", "Chooses the paper of a kite."));

  private static final RoleGuide KITES =
      new RoleGuide(
          "kite-maker",
          "Makes kites that fly in little wind.",
          POINTS,
          POINTS,
          POINTS,
          POINTS,
          Arrays.stream(Rung.values())
              .map(rung -> new Step(rung, "Kite Maker", "Makes kites of size " + rung + "."))
              .toList(),
          new Point("After the third kite", "Few need a fourth."),
          List.of(
              new Move("tea-taster", "patience", "tea"),
              new Move("sailor", "wind", "water"),
              new Move("figureless", "paper", "figures")),
          List.of("A kite.", "Two kites.", "A sky of kites."));

  @Override
  public Optional<RoleGuide> guide(String role) {
    return role.equals("kite-maker") ? Optional.of(KITES) : Optional.empty();
  }

  @Override
  public List<Transition> transitions(String role, @Nullable CareerLevel level) {
    return guide(role).isEmpty()
        ? List.of()
        : List.of(
            new Transition(
                role,
                KITES.transitions().getFirst(),
                "Tea Taster",
                Measure.BASE,
                level,
                Optional.of(
                    new Change(9_000, 1.12, new Interval(.98, 1.28, .9), Confidence.LOW, false)),
                ""),
            new Transition(
                role,
                KITES.transitions().getLast(),
                "Figureless",
                Measure.BASE,
                level,
                Optional.empty(),
                "One of the two has no figure."));
  }

  @Override
  public Optional<OccupationWork> occupation(String code) {
    return Optional.of(
        new OccupationWork(
            new Occupation(code, "Tasters"),
            OptionalInt.of(2),
            List.of(new Rating("Tasting", 4.5, 5)),
            List.of(),
            List.of("Spoon"),
            List.of(),
            Optional.empty()));
  }
}
