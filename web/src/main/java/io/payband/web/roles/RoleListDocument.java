package io.payband.web.roles;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.job.Role;
import io.payband.web.document.Columns;
import io.payband.web.document.Document;
import io.payband.web.document.FigureRows;
import io.payband.web.document.Table;
import io.payband.web.market.Market;
import io.payband.web.market.Market.Profile;
import io.payband.web.text.Say;
import java.util.List;

/** All roles and occupations as a document. */
final class RoleListDocument {

  private RoleListDocument() {}

  static Document of(Market market, RoleList page) {
    FigureRows figures = new FigureRows(market.manifest());
    for (Role role : market.roles()) {
      if (market.profile(role.slug(), Ask.PLAIN) instanceof Answer.Found<Profile> found) {
        figures.typical("typical", found.value().side(), found.value().question());
      }
    }
    Table occupations =
        new Table(
            "occupation",
            "Occupations with official wages",
            List.of(
                Columns.text("occupation", "Code", "Code of the occupation (SOC 2018)"),
                Columns.text("name", "Occupation", "What readers call it")),
            page.occupations().stream().map(one -> List.of(one.code(), one.title())).toList());
    return new Document(
        "All roles and occupations",
        "/roles",
        "",
        List.of(
            "Typical pay a year of "
                + Say.count(market.roles().size(), "role")
                + ", United States, and "
                + Say.count(page.occupations().size(), "occupation")
                + " with official wages."),
        List.of(figures.table("Roles"), occupations),
        List.of(),
        market.manifest());
  }
}
