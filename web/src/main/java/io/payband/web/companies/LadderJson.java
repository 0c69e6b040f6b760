package io.payband.web.companies;

import io.payband.job.CareerLevel;
import io.payband.ladder.Ladder;
import io.payband.ladder.Ladders.Company;
import io.payband.ladder.Rung;
import io.payband.market.Evidence;
import io.payband.market.Manifest;
import io.payband.web.json.ComparisonJson;
import io.payband.web.json.Json;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Ladders as JSON, each level in the shape of {@code payband level --json}. */
final class LadderJson {

  private static final int DECIMALS = 4;

  private LadderJson() {}

  static byte[] page(LadderPage page, Manifest manifest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    try (Json json = new Json(bytes)) {
      json.object();
      ComparisonJson.snapshot(json, manifest);
      json.array("companies");
      for (LadderView view : page.ladders()) {
        Ladder ladder = view.ladder();
        json.object();
        company(json, new Company(ladder.key(), ladder.name(), view.isPublished()));
        json.array("levels");
        ladder.rungs().forEach(rung -> rung(json, rung));
        json.endArray().end();
      }
      json.endArray().end();
    }
    return bytes.toByteArray();
  }

  static byte[] list(List<Company> companies, Manifest manifest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    try (Json json = new Json(bytes)) {
      json.object();
      ComparisonJson.snapshot(json, manifest);
      json.array("companies");
      for (Company company : companies) {
        json.object();
        company(json, company);
        json.end();
      }
      json.endArray().end();
    }
    return bytes.toByteArray();
  }

  private static void company(Json json, Company company) {
    json.text("slug", company.key())
        .text("name", company.name())
        .flag("published", company.published());
  }

  private static void rung(Json json, Rung rung) {
    json.object().text("level", rung.level()).flag("manager", rung.manager());
    json.object("distribution");
    for (CareerLevel level : CareerLevel.values()) {
      json.number(level.name(), rung.share(level), DECIMALS);
    }
    json.end();
    if (rung.manager()) {
      json.object("managerDistribution");
      rung.answer().managers().forEach((step, share) -> json.number(step, share, DECIMALS));
      json.end();
    }
    json.text("basis", rung.answer().basis()).text("source", rung.answer().source());
    if (rung.answer().reports() < 0) {
      json.absent("reports", Evidence.FEW);
    } else {
      json.whole("reports", rung.answer().reports());
    }
    json.end();
  }
}
