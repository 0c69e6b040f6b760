package io.payband.web.rank;

import io.payband.market.Manifest;
import io.payband.web.json.ComparisonJson;
import io.payband.web.json.EstimateJson;
import io.payband.web.json.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where a pay stands as JSON; the shape of {@code payband rank --json}, once for each lane. */
final class RankJson {

  private RankJson() {}

  static String of(String role, List<LaneStanding> standings, Manifest manifest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4_096);
    try (Json json = new Json(bytes)) {
      json.object();
      ComparisonJson.snapshot(json, manifest);
      json.text("role", role).text("currency", "USD").text("period", "year").array("lanes");
      for (LaneStanding one : standings) {
        json.object().text("lane", one.lane().key());
        if (one.known()) {
          json.text("measure", one.measure().key())
              .money("pay", one.pay())
              .number("percentileRank", one.rank(), 1)
              .number("percentileRankLow", one.rankLow(), 1)
              .number("percentileRankHigh", one.rankHigh(), 1)
              .number("compaRatio", one.compaRatio(), 3)
              .text("sentence", one.verdict());
        } else {
          json.absent("percentileRank", one.figure().reason());
        }
        json.object("band");
        EstimateJson.members(json, one.figure().estimate());
        json.end().texts("path", one.path()).end();
      }
      json.endArray().end();
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
