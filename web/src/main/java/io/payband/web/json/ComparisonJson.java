package io.payband.web.json;

import io.payband.compare.Comparison;
import io.payband.compare.Driver;
import io.payband.compare.LaneMark;
import io.payband.full.FullComparison;
import io.payband.job.CareerLevel;
import io.payband.market.Estimate;
import io.payband.market.Interval;
import io.payband.market.Manifest;
import io.payband.market.SourceEntry;
import io.payband.scope.Scopes;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison, or one of its sides, as JSON: the shape of {@code docs/json.md}. */
public final class ComparisonJson {

  private static final String NO_FIGURE = "one side has no figure";
  private static final String ONE_FIGURE = "one official figure stands for both";

  private static final String NO_DATE = "no date of its own";

  private ComparisonJson() {}

  /**
   * Writes a comparison; the stream stays open.
   *
   * @param more further members of it
   */
  public static void write(
      Comparison comparison, Manifest manifest, OutputStream out, JsonPart... more) {
    try (Json json = new Json(out)) {
      json.object();
      members(json, comparison, manifest);
      for (JsonPart part : more) {
        part.write(json);
      }
      json.end();
    }
  }

  /** Writes a comparison with everything that is known of the pair; the stream stays open. */
  public static void write(FullComparison full, Manifest manifest, OutputStream out) {
    try (Json json = new Json(out)) {
      json.object();
      members(json, full.comparison(), manifest);
      drivers(json, full.drivers());
      ScopeJson.write(json, full.scope());
      WorkJson.of(
              full.work(),
              List.of(full.comparison().first(), full.comparison().second()),
              full.comparison().question().level())
          .write(json);
      SkillsJson.of(
              List.of(full.comparison().first().slug(), full.comparison().second().slug()),
              full.skills())
          .write(json);
      FullJson.members(json, full);
      json.end();
    }
  }

  private static void members(Json json, Comparison comparison, Manifest manifest) {
    snapshot(json, manifest);
    question(json, comparison.question());
    json.array("roles");
    for (Comparison.Side side : new Comparison.Side[] {comparison.first(), comparison.second()}) {
      json.object();
      side(json, side);
      json.end();
    }
    json.endArray();
    verdict(json, comparison.verdict());
    gap(json, comparison.gap());
  }

  private static void drivers(Json json, List<Driver> drivers) {
    json.array("drivers");
    for (Driver driver : drivers) {
      json.object().text("kind", driver.kind().key()).array("measures");
      for (Driver.Line line : driver.lines()) {
        int decimals = line.unit() == Driver.Unit.NUMBER ? 2 : 4;
        json.object()
            .text("name", line.name())
            .text("unit", line.unit().key())
            .number("first", line.first(), decimals)
            .number("second", line.second(), decimals);
        count(json, "firstCount", line.firstCount());
        count(json, "secondCount", line.secondCount());
        json.end();
      }
      json.endArray()
          .texts("sources", driver.sources())
          .text("period", driver.period())
          .text("remark", driver.remark())
          .end();
    }
    json.endArray();
  }

  private static void count(Json json, String name, int count) {
    if (count > 0) {
      json.whole(name, count);
    } else {
      json.absent(name, "the publisher's own figure");
    }
  }

  /**
   * A comparison as bytes in UTF-8.
   *
   * @param more further members of it
   */
  public static byte[] bytes(Comparison comparison, Manifest manifest, JsonPart... more) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    write(comparison, manifest, bytes, more);
    return bytes.toByteArray();
  }

  /** The same with everything that is known of the pair. */
  public static byte[] bytes(FullComparison full, Manifest manifest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
    write(full, manifest, bytes);
    return bytes.toByteArray();
  }

  /**
   * One side by itself as bytes in UTF-8: {@code snapshot}, {@code role} and {@code scope}.
   *
   * @param more further members of it
   */
  public static byte[] profileBytes(
      Comparison.Side side, Manifest manifest, List<Scopes.Alone> scope, JsonPart... more) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    try (Json json = new Json(bytes)) {
      json.object();
      snapshot(json, manifest);
      json.object("role");
      side(json, side);
      json.end();
      if (!scope.isEmpty()) {
        ScopeJson.writeAlone(json, scope);
      }
      for (JsonPart part : more) {
        part.write(json);
      }
      json.end();
    }
    return bytes.toByteArray();
  }

  /** Writes the members {@code snapshot} and {@code notice}. */
  public static void snapshot(Json json, Manifest manifest) {
    json.object("snapshot")
        .text("hash", manifest.hash())
        .text("date", manifest.date().toString())
        .text("codeVersion", manifest.codeVersion())
        .flag("published", manifest.published())
        .whole("minimumCohort", manifest.minimumCohort())
        .array("sources");
    for (SourceEntry source : manifest.sources()) {
      json.object()
          .text("id", source.id())
          .text("name", source.name())
          .text("kind", source.kind())
          .text("publisher", source.publisher())
          .text("period", source.period())
          .whole("rows", source.used())
          .text("licence", source.licence())
          .text("attribution", source.attribution())
          .end();
    }
    json.endArray().end();
    json.text("notice", manifest.notice(), "no licence of a source asks for one");
  }

  private static void question(Json json, Comparison.Question question) {
    CareerLevel level = question.level();
    json.object("question")
        .text("measure", question.measure().key())
        .text("measureRemark", question.measureRemark())
        .text("lane", question.lane().key())
        .text("place", question.place())
        .text("placeSlug", question.placeSlug());
    if (level == null) {
      json.absent("level", "all levels together");
    } else {
      json.text("level", level.name());
    }
    json.text("currency", "USD").text("period", "year").end();
  }

  private static void side(Json json, Comparison.Side side) {
    json.text("slug", side.slug())
        .text("name", side.name())
        .text("kind", side.isRole() ? "role" : "occupation")
        .text("occupation", side.occupation())
        .text("occupationName", side.occupationName());
    switch (side.typical()) {
      case Estimate.Estimated found -> json.text("confidence", found.confidence().word());
      case Estimate.Unknown unknown -> json.absent("confidence", unknown.reason());
    }
    json.object("typical");
    EstimateJson.members(json, side.typical());
    json.end().array("levels");
    for (Comparison.LevelEstimate level : side.levels()) {
      json.object()
          .text("level", level.level().name())
          .text("label", level.level().label())
          .flag("movedToKeepOrder", level.movedToKeepOrder());
      EstimateJson.members(json, level.estimate());
      json.end();
    }
    json.endArray().text("levelsRemark", side.levelsRemark()).object("official");
    EstimateJson.members(json, side.official());
    json.end();
    place(json, side.place());
    lanes(json, side.lanes());
  }

  private static void lanes(Json json, List<LaneMark> lanes) {
    json.array("lanes");
    for (LaneMark mark : lanes) {
      json.object()
          .text("kind", mark.kind().key())
          .text("source", mark.source(), "several sources together")
          .text("measure", mark.measure().key())
          .money("p25", mark.p25())
          .money("p50", mark.p50())
          .money("p75", mark.p75());
      if (mark.untold().isEmpty()) {
        json.whole("records", mark.records());
      } else {
        json.absent("records", mark.untold());
      }
      json.text("period", mark.period(), mark.untold().isEmpty() ? NO_DATE : mark.untold()).end();
    }
    json.endArray();
  }

  private static void place(Json json, Comparison.@Nullable PlaceEffect place) {
    if (place == null) {
      json.absent("place", "the nation");
      return;
    }
    json.object("place")
        .number("ratio", place.ratio(), 4)
        .number("reportedRatio", place.reportedRatio(), 4, "no pay reports there")
        .number("reportedWeight", place.reportedWeight(), 3)
        .number("officialRatio", place.officialRatio(), 4, "no official wages there")
        .number("officialWeight", place.officialWeight(), 3)
        .text("gapRemark", place.gapRemark())
        .end();
  }

  private static void verdict(Json json, Comparison.Verdict verdict) {
    String absent = verdict.word() == Comparison.Word.NO_FIGURE ? NO_FIGURE : ONE_FIGURE;
    json.object("verdict")
        .text("word", verdict.word().words())
        .text("sentence", verdict.sentence())
        .number("probabilityFirstPaysMore", verdict.probabilityFirstPaysMore(), 4, absent)
        .number("pairsFirstHigher", verdict.pairsFirstHigher(), 4, absent)
        .number("ratio", verdict.ratio(), 4, absent);
    Interval interval = verdict.ratioInterval();
    if (interval == null) {
      json.absent("ratioInterval", absent);
    } else {
      json.object("ratioInterval")
          .number("low", interval.low(), 4)
          .number("high", interval.high(), 4)
          .number("level", interval.level(), 2)
          .end();
    }
    json.whole(
            "reportsToDecide",
            verdict.reportsToDecide(),
            switch (verdict.word()) {
              case NO_FIGURE -> NO_FIGURE;
              case CANNOT_TELL_YET -> "more reports alone would not decide";
              default -> "decided already";
            })
        .end();
  }

  private static void gap(Json json, Comparison.Gap gap) {
    json.object("gap").whole("amount", gap.amount(), NO_FIGURE).array("parts");
    for (Comparison.Part part : gap.parts()) {
      json.object().text("name", part.name()).whole("amount", part.amount(), part.explanation());
      EstimateJson.interval(
          json,
          "interval",
          part.interval(),
          part.amount().isPresent() ? "its doubt is not measured" : part.explanation());
      json.text("explanation", part.explanation()).end();
    }
    json.endArray().text("remark", gap.remark()).end();
  }
}
