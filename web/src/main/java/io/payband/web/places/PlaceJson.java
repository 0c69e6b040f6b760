package io.payband.web.places;

import io.payband.market.Manifest;
import io.payband.region.Differential;
import io.payband.region.Region;
import io.payband.web.json.ComparisonJson;
import io.payband.web.json.EstimateJson;
import io.payband.web.json.Json;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Places as JSON; ratios are to the nation. */
final class PlaceJson {

  private static final int DECIMALS = 3;

  private PlaceJson() {}

  static byte[] place(PlacePage page, List<Region> neighbours, Manifest manifest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
    try (Json json = new Json(bytes)) {
      json.object();
      ComparisonJson.snapshot(json, manifest);
      json.object("place");
      identity(json, page.region());
      json.text("computation", page.how()).text("remark", page.doubt());
      json.object("differential");
      differential(json, page.all());
      json.end().array("groups");
      for (Region.OfGroup of : page.region().groups()) {
        json.object().text("group", of.group().code()).text("name", of.group().label());
        differential(json, of.differential());
        json.end();
      }
      json.endArray().end().array("roles");
      for (RoleHere role : page.roles()) {
        json.object()
            .text("slug", role.slug())
            .text("name", role.name())
            .text("measure", role.isBase() ? "base" : "total")
            .number("ratio", role.ratio(), DECIMALS, "no figure for the nation");
        EstimateJson.members(json, role.figure().estimate());
        json.end();
      }
      json.endArray().array("neighbours");
      neighbours.forEach(other -> line(json, other));
      json.endArray().end();
    }
    return bytes.toByteArray();
  }

  static byte[] list(List<Region> regions, Manifest manifest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
    try (Json json = new Json(bytes)) {
      json.object();
      ComparisonJson.snapshot(json, manifest);
      json.array("places");
      regions.forEach(region -> line(json, region));
      json.endArray().end();
    }
    return bytes.toByteArray();
  }

  private static void line(Json json, Region region) {
    json.object();
    identity(json, region);
    differential(json, region.all());
    json.end();
  }

  private static void identity(Json json, Region region) {
    json.text("slug", region.slug())
        .text("name", region.name())
        .text("kind", region.kind() == Region.Kind.STATE ? "state" : "metro")
        .text("state", region.state());
  }

  private static void differential(Json json, Differential one) {
    json.number("ratio", one.ratio(), DECIMALS)
        .number("middleHalfFrom", one.low(), DECIMALS)
        .number("middleHalfTo", one.high(), DECIMALS)
        .whole("occupations", one.occupations());
  }
}
