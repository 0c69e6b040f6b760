package io.payband.web.scope;

import io.payband.scope.Attribute;
import io.payband.scope.ScopeRow;
import io.payband.scope.Scopes;
import io.payband.scope.Score;
import io.payband.web.document.Column;
import io.payband.web.document.Columns;
import io.payband.web.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the work reaches into, as a table of a document: scales from 0 to 100. */
public final class ScopeTable {

  private static final String UNMEASURED = "not measured, or rated by the publisher";

  private ScopeTable() {}

  /** Two roles beside each other. */
  public static Table of(List<ScopeRow> scope, String first, String second) {
    List<List<String>> rows = new ArrayList<>();
    for (ScopeRow row : scope) {
      row.first().ifPresent(score -> rows.add(row(first, row.attribute(), score)));
      row.second().ifPresent(score -> rows.add(row(second, row.attribute(), score)));
    }
    return table(rows);
  }

  /** One role. */
  public static Table alone(List<Scopes.Alone> scope, String name) {
    return table(scope.stream().map(one -> row(name, one.attribute(), one.score())).toList());
  }

  private static Table table(List<List<String>> rows) {
    return new Table(
        "scope",
        "What the work reaches into",
        List.of(
            Columns.text("name", "Role", "What readers call it"),
            Columns.text("attribute", "Scale", "What is measured, 0 to 100"),
            Columns.number("score", "Score", "Where the role stands on the scale", ""),
            Columns.number("score_low", "From", "Lower end of its 90 % interval", UNMEASURED),
            Columns.number("score_high", "To", "Upper end of its 90 % interval", UNMEASURED),
            Columns.text("basis", "Basis", "Whether a survey or ratings say so"),
            Columns.count("respondents", "People", "People of the survey", UNMEASURED),
            new Column("sources", "Sources", Column.Kind.LIST, "Id of the source", "none")),
        rows);
  }

  private static List<String> row(String name, Attribute attribute, Score score) {
    boolean doubt = score.high() > score.low();
    return List.of(
        name,
        attribute.words(),
        number(score.value()),
        doubt ? number(score.low()) : "",
        doubt ? number(score.high()) : "",
        score.basis().key(),
        score.respondents() > 0 ? Integer.toString(score.respondents()) : "",
        score.source());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
