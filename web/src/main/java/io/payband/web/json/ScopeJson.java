package io.payband.web.json;

import io.payband.scope.Attribute;
import io.payband.scope.ScopeRow;
import io.payband.scope.Scopes;
import io.payband.scope.Score;
import io.payband.scope.Score.Basis;
import java.util.List;
import java.util.Optional;

/** What the work reaches into, as the member {@code scope}. */
final class ScopeJson {

  private ScopeJson() {}

  static void write(Json json, List<ScopeRow> rows) {
    json.array("scope");
    for (ScopeRow row : rows) {
      json.object()
          .text("attribute", row.attribute().key())
          .text("name", row.attribute().words())
          .text("relation", row.relation().key());
      formula(json, row.attribute(), row.first());
      score(json, "first", row.first(), row.relation().key());
      score(json, "second", row.second(), row.relation().key());
      json.end();
    }
    json.endArray();
  }

  static void writeAlone(Json json, List<Scopes.Alone> known) {
    json.array("scope");
    for (Scopes.Alone one : known) {
      json.object().text("attribute", one.attribute().key()).text("name", one.attribute().words());
      formula(json, one.attribute(), Optional.of(one.score()));
      score(json, "score", Optional.of(one.score()), "");
      json.number("mean", one.mean(), 1, "nothing to take a mean of");
      json.end();
    }
    json.endArray();
  }

  private static void formula(Json json, Attribute attribute, Optional<Score> score) {
    json.text(
        "formula",
        score
            .map(found ->
                found.basis() == Basis.SURVEY
                    ? attribute.surveyFormula()
                    : attribute.ratingFormula())
            .orElse(""),
        "nothing is compared");
  }

  private static void score(Json json, String name, Optional<Score> found, String reason) {
    if (found.isEmpty()) {
      json.absent(name, reason);
      return;
    }
    Score score = found.get();
    json.object(name).number("value", score.value(), 1);
    if (score.high() > score.low()) {
      json.object("interval")
          .number("low", score.low(), 1)
          .number("high", score.high(), 1)
          .number("level", .9, 2)
          .end();
    } else {
      json.absent("interval", "ratings carry none");
    }
    json.text("basis", score.basis().key()).text("source", score.source());
    if (score.basis() == Basis.SURVEY) {
      json.whole("respondents", score.respondents());
    } else {
      json.absent("respondents", "rated by the publisher");
    }
    json.array("inputs");
    for (Score.Input input : score.inputs()) {
      json.object()
          .text("name", input.name())
          .text("unit", input.unit().key())
          .number("value", input.value(), 2)
          .end();
    }
    json.endArray().end();
  }
}
