package io.payband.web;

import io.payband.scope.Attribute;
import io.payband.scope.ScopeRow;
import io.payband.scope.ScopeRow.Relation;
import io.payband.scope.Scopes;
import io.payband.scope.Score;
import io.payband.scope.Score.Basis;
import io.payband.scope.Score.Input;
import io.payband.scope.Score.Unit;
import java.util.List;

/** Made-up scores. */
final class SampleScope {

  static final List<ScopeRow> ROWS =
      List.of(
          new ScopeRow(
              Attribute.BREADTH,
              Relation.TOO_CLOSE,
              surveyed(50, 48, 52, Unit.MEAN, 6.5),
              surveyed(51, 49, 53, Unit.MEAN, 6.6)),
          new ScopeRow(
              Attribute.ARCHITECTURE,
              Relation.FIRST_HIGHER,
              surveyed(59.3, 57, 61.6, Unit.PEOPLE, 190),
              surveyed(47.2, 45.7, 48.7, Unit.PEOPLE, 150)),
          new ScopeRow(
              Attribute.INTERFACE,
              Relation.SECOND_HIGHER,
              surveyed(1, 0, 3, Unit.PEOPLE, 0),
              surveyed(98, 97, 100, Unit.PEOPLE, 315)),
          new ScopeRow(
              Attribute.MATHEMATICS,
              Relation.TOO_CLOSE,
              rated(61),
              new Score(
                  63,
                  55,
                  70,
                  Basis.NEIGHBOURS,
                  "ratings",
                  0,
                  List.of(new Input("29-1141", Unit.SCORE, 55)))),
          new ScopeRow(Attribute.AUTONOMY, Relation.ONE_OCCUPATION, null, null),
          new ScopeRow(Attribute.LEADERSHIP, Relation.NOT_MEASURED, null, null));

  static final List<Scopes.Alone> ALONE =
      List.of(
          new Scopes.Alone(Attribute.INTERFACE, surveyed(98, 97, 100, Unit.PEOPLE, 315), 40.4),
          new Scopes.Alone(Attribute.AUTONOMY, rated(66), 55));

  private SampleScope() {}

  private static Score surveyed(double value, double low, double high, Unit unit, double input) {
    return new Score(
        value,
        low,
        high,
        Basis.SURVEY,
        "survey",
        321,
        List.of(
            new Input("kinds of technology per respondent", unit, input),
            new Input("Loom <5>", Unit.PEOPLE, 105)));
  }

  private static Score rated(double value) {
    return new Score(
        value,
        value,
        value,
        Basis.OCCUPATION,
        "ratings",
        0,
        List.of(new Input("Judgment", Unit.IMPORTANCE, 3.6)));
  }
}
