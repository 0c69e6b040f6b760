package io.payband.web.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.compare.Comparison.Side;
import io.payband.job.CareerLevel;
import io.payband.skill.RolePremiums;
import io.payband.skill.SkillPremium;
import io.payband.skill.SkillPremiums;
import io.payband.web.SampleWork;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonJsonTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Side WRITTEN =
      new Side(
          "backend-engineer",
          "Backend Engineer",
          "15-1252",
          "Developers",
          true,
          Sample.COMPARISON.second().typical(),
          List.of(),
          "",
          Sample.COMPARISON.second().official(),
          null);

  private final JsonNode json =
      MAPPER.readTree(ComparisonJson.bytes(Sample.COMPARISON, Sample.MANIFEST));

  @Test
  void theSampleHasTheShapeOfTheSchema() throws IOException {
    JsonNode schema =
        MAPPER.readTree(Files.readString(Path.of("../docs/schema/comparison.schema.json")));

    assertEquals(List.of(), SchemaCheck.findings(schema, json));
  }

  @Test
  void skillsFitTheirShapeAlsoWhereNobodyWasAsked() throws IOException {
    JsonNode schema =
        MAPPER.readTree(Files.readString(Path.of("../docs/schema/comparison.schema.json")));
    SkillPremiums skills =
        new SkillPremiums(
            List.of(
                new RolePremiums(
                    Sample.COMPARISON.first().slug(),
                    80,
                    Double.NaN,
                    List.of(
                        new SkillPremium("Ovens", .1, .02, .5, 30, 50, List.of("survey-2028"))))),
            List.of(),
            Optional.empty());
    JsonNode with =
        MAPPER.readTree(
            ComparisonJson.bytes(
                Sample.COMPARISON,
                Sample.MANIFEST,
                SkillsJson.of(
                    List.of(Sample.COMPARISON.first().slug(), Sample.COMPARISON.second().slug()),
                    skills)));

    assertEquals(List.of(), SchemaCheck.findings(schema, with));
    assertEquals(.1052, with.at("/skills/0/premiums/0/premium").doubleValue());
    assertTrue(with.at("/skills/1/premiums").isNull());
    List<String> without = new ArrayList<>();
    nullsWithoutReason(with, "", without);
    assertEquals(List.of(), without);
  }

  @Test
  void theCheckFindsWhatIsWrong() throws IOException {
    JsonNode schema =
        MAPPER.readTree(Files.readString(Path.of("../docs/schema/comparison.schema.json")));
    String broken =
        new String(ComparisonJson.bytes(Sample.COMPARISON, Sample.MANIFEST), StandardCharsets.UTF_8)
            .replace("\"somewhat higher\"", "\"so so\"")
            .replace("\"movedToKeepOrder\":false,", "");

    List<String> findings = SchemaCheck.findings(schema, MAPPER.readTree(broken));

    assertEquals(3, findings.size(), findings.toString());
  }

  @Test
  void equalAnswersAreEqualBytes() {
    assertArrayEquals(
        ComparisonJson.bytes(Sample.COMPARISON, Sample.MANIFEST),
        ComparisonJson.bytes(Sample.COMPARISON, Sample.MANIFEST));
  }

  @Test
  void countsOfFewReportsAreWithheldWithTheirReason() {
    JsonNode few = json.at("/roles/1/typical/evidence");

    for (String name : List.of("reports", "effectiveReports", "borrowedShare", "from", "to")) {
      assertTrue(few.get(name).isNull(), name);
    }
    assertEquals("fewer than 5", few.get("reason").stringValue());
    assertTrue(json.at("/roles/1/typical/manipulationMargin").isNull());
    assertEquals("fewer than 5", json.at("/roles/1/typical/reason").stringValue());
  }

  @Test
  void countsOfEnoughReportsArePrinted() {
    JsonNode evidence = json.at("/roles/0/typical/evidence");

    assertEquals(12, evidence.get("reports").intValue());
    assertEquals(40.1, evidence.get("effectiveReports").doubleValue());
    assertEquals("2029-01", evidence.get("from").stringValue());
    assertFalse(evidence.has("reason"));
  }

  @Test
  void everyNullHasAReasonBesideIt() {
    List<String> without = new ArrayList<>();
    nullsWithoutReason(json, "", without);

    assertEquals(List.of(), without);
  }

  @Test
  void moneyIsAWholeNumber() {
    assertEquals("90000", json.at("/roles/1/typical/p50").toString());
  }

  @Test
  void partsSumToTheGap() {
    long sum = 0;
    for (JsonNode part : json.at("/gap/parts")) {
      sum += part.get("amount").asLong(0);
    }

    assertEquals(json.at("/gap/amount").longValue(), sum);
  }

  @Test
  void aFigureThatIsMissingSaysWhy() {
    assertEquals("not published", json.at("/roles/0/official/reason").stringValue());
    assertTrue(json.at("/roles/0/official/p50").isNull());
  }

  @Test
  void sourcesStandBesideEachOther() {
    JsonNode lanes = json.at("/roles/0/lanes");

    assertEquals(2, lanes.size());
    assertEquals("market", lanes.at("/0/kind").stringValue());
    assertEquals("100000", lanes.at("/0/p50").toString());
    assertEquals(40, lanes.at("/0/records").intValue());
    assertTrue(lanes.at("/1/records").isNull());
    assertEquals(
        "official wages are not counted in pay reports", lanes.at("/1/reason").stringValue());
  }

  @Test
  void aProfileIsOneSide() {
    JsonNode profile =
        MAPPER.readTree(
            ComparisonJson.profileBytes(Sample.COMPARISON.first(), Sample.MANIFEST, List.of()));

    assertEquals(json.at("/roles/0"), profile.get("role"));
    assertEquals(json.get("snapshot"), profile.get("snapshot"));
  }

  @Test
  void theWorkAndWhereItLeadsHaveTheShapeOfTheSchema() throws IOException {
    JsonNode full =
        MAPPER.readTree(
            ComparisonJson.bytes(
                Sample.COMPARISON,
                Sample.MANIFEST,
                WorkJson.of(
                    SampleWork.WORK, List.of(Sample.COMPARISON.first(), WRITTEN), CareerLevel.L5)));
    JsonNode schema =
        MAPPER.readTree(Files.readString(Path.of("../docs/schema/comparison.schema.json")));
    List<String> without = new ArrayList<>();
    nullsWithoutReason(full, "", without);

    assertEquals(List.of(), SchemaCheck.findings(schema, full));
    assertEquals(List.of(), without);
    assertEquals("ratings", full.at("/profile/0/basis").stringValue());
    assertEquals("written", full.at("/profile/1/basis").stringValue());
    assertEquals(1.18, full.at("/trajectory/1/transitions/0/ratio").doubleValue());
    assertTrue(full.at("/trajectory/1/transitions/2/ratio").isNull());
    assertTrue(full.at("/trajectory/0/path").isNull());
  }

  static void nullsWithoutReason(JsonNode node, String at, List<String> found) {
    if (node.isObject()) {
      node.propertyStream()
          .forEach(member -> {
            if (member.getValue().isNull() && !node.has("reason")) {
              found.add(at + "/" + member.getKey());
            }
            nullsWithoutReason(member.getValue(), at + "/" + member.getKey(), found);
          });
    }
    node.valueStream().forEach(item -> nullsWithoutReason(item, at + "/…", found));
  }
}
