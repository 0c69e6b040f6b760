package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.LedgerJson;
import io.payband.law.LawFact;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A plan as JSON. Every text is {@code {"text": …, "facts": [ids]}}; {@code sayable} names the
 * facts that the other side may hear.
 */
public final class PlanJson {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;
  private final Plan plan;

  private PlanJson(JsonGenerator json, Plan plan) {
    this.json = json;
    this.plan = plan;
  }

  /** The plan as one JSON object, with nothing to be said of the snapshot's licence. */
  public static String write(Plan plan) {
    return write(plan, "");
  }

  /**
   * The plan as one JSON object.
   *
   * @param notice the sentence that whatever shows the snapshot's figures has to carry; empty for
   *     none
   */
  public static String write(Plan plan, String notice) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      new PlanJson(json, plan).plan(notice);
    }
    return out.toString();
  }

  private void plan(String notice) {
    json.writeStartObject();
    json.writeStringProperty("today", plan.today().toString());
    if (notice.isEmpty()) {
      json.writeNullProperty("notice");
    } else {
      json.writeStringProperty("notice", notice);
    }
    passage("headline", plan.headline());
    market();
    figure("ask", plan.ask());
    figure("target", plan.target());
    figure("walkAway", plan.walkAway());
    json.writeArrayPropertyStart("cautions");
    for (Caution caution : plan.cautions()) {
      json.writeStartObject();
      json.writeStringProperty("about", caution.about().word());
      members(caution.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    passage("form", plan.form());
    evidence();
    levers();
    packages();
    moves("moves", plan.moves());
    said("replies", plan.replies());
    said("asked", plan.asked());
    moves("followUps", plan.followUps());
    said("call", plan.call());
    law();
    json.writeName("ledger");
    json.writeRawValue(LedgerJson.write(plan.ledger()));
    ids("sayable", plan.sayable().facts().stream().map(Fact::id).toList());
    json.writeEndObject();
  }

  private void market() {
    json.writeObjectPropertyStart("market");
    switch (plan.market()) {
      case MarketUse.Used used -> {
        json.writeBooleanProperty("used", true);
        json.writeStringProperty(
            "offerStands", used.position().name().toLowerCase(java.util.Locale.ROOT));
        members(used.text());
      }
      case MarketUse.LeftOut(List<Passage> reasons, Passage instead) -> {
        json.writeBooleanProperty("used", false);
        json.writeArrayPropertyStart("reasons");
        reasons.forEach(this::object);
        json.writeEndArray();
        passage("instead", instead);
      }
    }
    json.writeEndObject();
  }

  private void figure(String name, Figure figure) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("fact", figure.fact().id());
    json.writeNumberProperty("value", figure.fact().number());
    json.writeStringProperty("unit", String.valueOf(figure.fact().unit()));
    passage("formula", figure.formula());
    ids("inputs", figure.inputs());
    json.writeEndObject();
  }

  private void evidence() {
    json.writeArrayPropertyStart("evidence");
    for (Evidence note : plan.evidence()) {
      json.writeStartObject();
      json.writeStringProperty("about", note.about());
      json.writeStringProperty("source", note.source());
      json.writeStringProperty("says", note.says());
      json.writeStringProperty("mark", note.mark().key());
      json.writeStringProperty("read", note.read());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void levers() {
    json.writeArrayPropertyStart("levers");
    for (Lever lever : plan.levers()) {
      json.writeStartObject();
      json.writeStringProperty("kind", lever.kind().word());
      passage("ask", lever.ask());
      switch (lever.price()) {
        case Lever.Priced(Fact year, Passage formula) -> {
          json.writeStringProperty("price", year.id());
          json.writeNumberProperty("value", year.number());
          json.writeStringProperty("unit", String.valueOf(year.unit()));
          passage("formula", formula);
        }
        case Lever.Unpriced(Passage why) -> {
          json.writeNullProperty("price");
          passage("reason", why);
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void packages() {
    passage("packaging", plan.packaging());
    json.writeArrayPropertyStart("packages");
    for (PackageDeal deal : plan.packages()) {
      json.writeStartObject();
      json.writeStringProperty("name", deal.name());
      json.writeStringProperty("title", deal.title().text());
      json.writeNumberProperty("worth", deal.worth().number());
      json.writeArrayPropertyStart("parts");
      for (PackageDeal.Part part : deal.parts()) {
        json.writeStartObject();
        json.writeStringProperty("kind", part.kind().word());
        json.writeStringProperty("ask", part.ask().id());
        json.writeNumberProperty("worth", part.worth().number());
        passage("formula", part.formula());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void moves(String name, List<Move> moves) {
    json.writeArrayPropertyStart(name);
    for (Move move : moves) {
      json.writeStartObject();
      json.writeStringProperty("move", move.key());
      passage("what", move.what());
      if (move.line() == null) {
        json.writeNullProperty("say");
      } else {
        passage("say", move.line().say());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void said(String name, List<Line> lines) {
    json.writeArrayPropertyStart(name);
    for (Line line : lines) {
      json.writeStartObject();
      json.writeStringProperty("line", line.key());
      passage("when", line.when());
      passage("say", line.say());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void law() {
    json.writeArrayPropertyStart("law");
    for (LawFact fact : plan.law()) {
      json.writeStartObject();
      json.writeStringProperty("fact", "law-" + fact.id());
      json.writeStringProperty("mark", fact.mark().key());
      json.writeStringProperty("text", fact.sentences(plan.today()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringProperty("lawRemark", plan.lawRemark());
  }

  private void passage(String name, Passage passage) {
    json.writeName(name);
    object(passage);
  }

  private void object(Passage passage) {
    json.writeStartObject();
    members(passage);
    json.writeEndObject();
  }

  private void members(Passage passage) {
    json.writeStringProperty("text", passage.text());
    ids("facts", passage.facts());
  }

  private void ids(String name, List<String> ids) {
    json.writeArrayPropertyStart(name);
    ids.forEach(json::writeString);
    json.writeEndArray();
  }
}
