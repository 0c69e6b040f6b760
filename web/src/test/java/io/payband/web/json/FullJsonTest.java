package io.payband.web.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparer;
import io.payband.full.FullComparer;
import io.payband.full.FullComparison;
import io.payband.guide.SnapshotWork;
import io.payband.market.MarketSnapshot;
import io.payband.store.BundledGuides;
import io.payband.store.BundledSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The full form of real comparisons, of the snapshot that the program carries. */
class FullJsonTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @BeforeAll
  static void isThere() {
    assumeTrue(BundledSnapshot.isThere());
  }

  @ParameterizedTest
  @CsvSource({
    "backend-engineer, full-stack-engineer, '', '', ''",
    "backend-engineer, full-stack-engineer, L5, 'Austin, TX', ''",
    "data-engineer, data-scientist, '', Texas, ''",
    "data-engineer, data-scientist, '', 'Austin, TX', reported",
    "registered-nurse, physical-therapist, L7, '', ''",
    "accountant, lawyer, '', '', official",
    "29-1141, 15-1252, '', '', ''"
  })
  void theFullFormHasTheShapeOfTheSchema(
      String first, String second, String level, String place, String lane) throws IOException {
    MarketSnapshot snapshot = BundledSnapshot.load();
    Comparer plain = new Comparer(snapshot);
    FullComparer comparer = new FullComparer(plain, new SnapshotWork(plain, new BundledGuides()));
    if (!(comparer.compare(first, second, new Ask(level, place, "", lane))
        instanceof Answer.Found<FullComparison>(FullComparison full))) {
      throw new AssertionError(first + " and " + second);
    }
    JsonNode schema =
        MAPPER.readTree(Files.readString(Path.of("../docs/schema/comparison.schema.json")));
    JsonNode json = MAPPER.readTree(ComparisonJson.bytes(full, snapshot.manifest()));

    assertEquals(List.of(), SchemaCheck.findings(schema, json));
    for (String part :
        List.of(
            "drivers", "profile", "trajectory", "growth", "negotiation", "questions", "related")) {
      assertTrue(json.has(part), part);
    }
    List<String> without = new ArrayList<>();
    ComparisonJsonTest.nullsWithoutReason(json, "", without);
    assertEquals(List.of(), without);
  }
}
