package io.payband.web.json;

import io.payband.compare.PayCourse;
import io.payband.full.FullComparison;
import io.payband.full.RelatedPair;
import io.payband.job.CareerLevel;
import io.payband.negotiation.Move;
import io.payband.negotiation.Negotiation;
import io.payband.negotiation.Plan;
import io.payband.question.Fact;
import io.payband.question.Fact.Kind;
import io.payband.question.QuestionAnswer;
import java.util.List;

/** What a comparison in full has beyond a plain one. */
final class FullJson {

  private static final int MONTHS = 12;

  private FullJson() {}

  /**
   * Writes the members {@code growth}, {@code negotiation}, {@code questions} and {@code related}.
   */
  static void members(Json json, FullComparison full) {
    json.array("growth");
    full.courses().forEach(course -> growth(json, course));
    json.endArray();
    negotiation(json, full.negotiation());
    json.array("questions");
    full.questions().forEach(one -> question(json, one));
    json.endArray().array("related");
    full.related().forEach(pair -> related(json, pair));
    json.endArray();
  }

  private static void growth(Json json, PayCourse course) {
    json.object()
        .text("role", course.slug())
        .whole("reports", course.growth().reports())
        .texts("sources", course.growth().sources())
        .number("earlyGrowth", course.earlyGrowth() - 1, 4)
        .number("slowFrom", course.growth().slowFrom(), 0, "growth is nowhere slow")
        .number("borrowedShare", course.borrowed(), 3)
        .array("points");
    for (PayCourse.Point point : course.points()) {
      json.object()
          .number("years", point.years(), 0)
          .money("median", point.median())
          .money("low", point.low())
          .money("high", point.high())
          .end();
    }
    json.endArray().end();
  }

  private static void negotiation(Json json, Negotiation negotiation) {
    CareerLevel level = negotiation.level();
    json.object("negotiation");
    if (level == null) {
      json.absent("level", "all levels together");
    } else {
      json.text("level", level.name());
    }
    json.text("levelRemark", negotiation.levelRemark()).array("plans");
    negotiation.plans().forEach(plan -> plan(json, plan));
    json.endArray().array("moves");
    for (Move move : negotiation.moves()) {
      json.object()
          .text("lead", move.lead())
          .text("text", move.text())
          .text("source", move.source())
          .end();
    }
    json.endArray().end();
  }

  private static void plan(Json json, Plan plan) {
    json.object().text("slug", plan.slug()).text("name", plan.name());
    if (plan.isKnown()) {
      json.whole("below", plan.below()).whole("ask", plan.ask()).whole("upper", plan.upper());
    } else {
      json.absent("below", plan.why()).absent("ask", plan.why()).absent("upper", plan.why());
    }
    json.flag("quotable", plan.quotable())
        .text("why", plan.why())
        .texts("says", plan.says())
        .text("quote", plan.quote(), plan.why())
        .texts("evidence", plan.evidence());
    facts(json, plan.facts());
    json.end();
  }

  private static void question(Json json, QuestionAnswer one) {
    json.object()
        .text("about", one.about().key())
        .text("question", one.question())
        .text("answer", one.answer())
        .texts("sources", one.sources());
    facts(json, one.facts());
    json.end();
  }

  private static void facts(Json json, List<Fact> facts) {
    json.array("facts");
    for (Fact fact : facts) {
      json.object().text("kind", fact.kind().key()).text("role", fact.role());
      json.text("subject", fact.subject(), "no subject of its own");
      value(json, fact);
      json.text("unit", fact.kind().unit(), "no unit").end();
    }
    json.endArray();
  }

  private static void value(Json json, Fact fact) {
    if (fact.kind() == Kind.NAME || fact.kind() == Kind.YEAR) {
      json.text("value", fact.text());
    } else if (fact.kind() == Kind.MONTH) {
      int months = (int) fact.value();
      json.text("value", java.time.YearMonth.of(months / MONTHS, months % MONTHS + 1).toString());
    } else if (fact.value() == Math.rint(fact.value())) {
      json.whole("value", (long) fact.value());
    } else {
      json.number("value", fact.value(), 1);
    }
  }

  private static void related(Json json, RelatedPair pair) {
    json.object()
        .text("why", pair.why().key())
        .text("first", pair.first())
        .text("firstName", pair.firstName())
        .text("second", pair.second())
        .text("secondName", pair.secondName())
        .end();
  }
}
