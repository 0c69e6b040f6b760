package io.payband.web.json;

import io.payband.compare.Comparison.Side;
import io.payband.guide.OccupationWork;
import io.payband.guide.RoleGuide;
import io.payband.guide.RoleGuide.Point;
import io.payband.guide.Topic;
import io.payband.guide.Transition;
import io.payband.guide.Transition.Change;
import io.payband.guide.Work;
import io.payband.job.CareerLevel;
import io.payband.job.Occupation;
import io.payband.observation.OccupationProfile.Rating;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The work itself and where it leads, as the members {@code profile} and {@code trajectory}. */
public final class WorkJson implements JsonPart {

  private static final String NOTHING = "nothing is written of this role";
  private static final String NOT_RATED = "its occupation is not rated";

  private final Work work;
  private final List<Side> sides;
  private final @Nullable CareerLevel level;

  private WorkJson(Work work, List<Side> sides, @Nullable CareerLevel level) {
    this.work = work;
    this.sides = List.copyOf(sides);
    this.level = level;
  }

  /**
   * Of the sides of an answer, in its order.
   *
   * @param level at which the pay of moves is compared; null for all levels together
   */
  public static JsonPart of(Work work, List<Side> sides, @Nullable CareerLevel level) {
    return new WorkJson(work, sides, level);
  }

  @Override
  public void write(Json json) {
    json.array("profile");
    for (Side side : sides) {
      json.object().text("role", side.slug());
      Optional<RoleGuide> guide = guide(side);
      if (guide.isPresent()) {
        written(json, guide.get());
      } else {
        work.occupation(side.occupation())
            .ifPresentOrElse(rated -> rated(json, rated), () -> json.absent("basis", NOT_RATED));
      }
      json.end();
    }
    json.endArray().array("trajectory");
    for (Side side : sides) {
      json.object().text("role", side.slug());
      Optional<RoleGuide> guide = guide(side);
      if (guide.isPresent()) {
        path(json, guide.get());
        transitions(json, work.transitions(side.slug(), level));
      } else {
        json.absent("path", NOTHING).absent("slows", NOTHING).absent("transitions", NOTHING);
      }
      json.end();
    }
    json.endArray();
  }

  private Optional<RoleGuide> guide(Side side) {
    return side.isRole() ? work.guide(side.slug()) : Optional.empty();
  }

  private static void written(Json json, RoleGuide guide) {
    json.text("basis", "written").text("does", guide.does());
    for (Topic topic : Topic.values()) {
      json.array(topic.key());
      for (Point point : guide.points(topic)) {
        json.object().text("lead", point.lead()).text("text", point.text()).end();
      }
      json.endArray();
    }
    json.texts("evidenceOfScope", guide.evidence());
  }

  private static void rated(Json json, OccupationWork rated) {
    json.text("basis", "ratings")
        .text("source", OccupationWork.SOURCE)
        .text("occupation", rated.occupation().code())
        .text("occupationName", rated.occupation().title())
        .whole("jobZone", rated.jobZone(), "not given");
    ratings(json, "skills", rated.skills());
    ratings(json, "knowledge", rated.knowledge());
    json.texts("technologies", rated.technologies()).array("related");
    for (Occupation other : rated.related()) {
      json.object().text("occupation", other.code()).text("name", other.title()).end();
    }
    json.endArray();
  }

  private static void ratings(Json json, String name, List<Rating> ratings) {
    json.array(name);
    for (Rating rating : ratings) {
      json.object().text("name", rating.name()).number("importance", rating.importance(), 2).end();
    }
    json.endArray();
  }

  private static void path(Json json, RoleGuide guide) {
    json.array("path");
    for (RoleGuide.Step step : guide.path()) {
      json.object()
          .text("level", step.rung().name())
          .text("title", step.title())
          .text("text", step.text())
          .end();
    }
    json.endArray()
        .object("slows")
        .text("lead", guide.slows().lead())
        .text("text", guide.slows().text())
        .end();
  }

  private static void transitions(Json json, List<Transition> transitions) {
    json.array("transitions");
    for (Transition transition : transitions) {
      CareerLevel at = transition.level();
      json.object()
          .text("to", transition.move().to())
          .text("name", transition.name())
          .text("carries", transition.move().carries())
          .text("learns", transition.move().learns())
          .text("measure", transition.measure().key())
          .text("level", at == null ? "" : at.name(), "all levels together");
      change(json, transition);
      json.end();
    }
    json.endArray();
  }

  private static void change(Json json, Transition transition) {
    Change change = transition.change().orElse(null);
    String reason = transition.reason();
    if (change == null) {
      json.absent("amount", reason)
          .absent("ratio", reason)
          .absent("interval", reason)
          .absent("confidence", reason)
          .absent("ofOccupations", reason);
      return;
    }
    json.whole("amount", change.amount())
        .number("ratio", change.ratio(), 4)
        .object("interval")
        .number("low", change.interval().low(), 4)
        .number("high", change.interval().high(), 4)
        .number("level", change.interval().level(), 2)
        .end()
        .text("confidence", change.confidence().word())
        .flag("ofOccupations", change.ofOccupations());
  }
}
