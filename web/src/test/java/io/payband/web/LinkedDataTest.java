package io.payband.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.payband.web.linked.Crumbs;
import io.payband.web.linked.Crumbs.Step;
import io.payband.web.linked.LinkedData;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkedDataTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final String BEFORE = "<script type=\"application/ld+json\">";

  /** Types and their properties as schema.org defines them, those that are used here. */
  private static final Map<String, Set<String>> VOCABULARY =
      Map.ofEntries(
          Map.entry(
              "Occupation",
              Set.of(
                  "name",
                  "url",
                  "description",
                  "occupationalCategory",
                  "occupationLocation",
                  "estimatedSalary")),
          Map.entry("CategoryCode", Set.of("codeValue", "inCodeSet", "name")),
          Map.entry("CategoryCodeSet", Set.of("name")),
          Map.entry("Country", Set.of("name")),
          Map.entry("AdministrativeArea", Set.of("name")),
          Map.entry(
              "MonetaryAmountDistribution",
              Set.of(
                  "name",
                  "currency",
                  "duration",
                  "median",
                  "percentile10",
                  "percentile25",
                  "percentile75",
                  "percentile90")),
          Map.entry("BreadcrumbList", Set.of("itemListElement")),
          Map.entry("ListItem", Set.of("position", "name", "item")),
          Map.entry("FAQPage", Set.of("mainEntity")),
          Map.entry("Question", Set.of("name", "acceptedAnswer")),
          Map.entry("Answer", Set.of("text")));

  private Site site;

  @BeforeAll
  void start() {
    site = new Site();
  }

  @AfterAll
  void end() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/roles",
        "/roles/backend-engineer",
        "/roles/backend-engineer?place=Seattle",
        "/roles/astronaut",
        "/occupations/15-2051",
        "/compare/backend-engineer-vs-full-stack-engineer",
        "/method",
        "/sources",
        "/glossary"
      })
  void whatAPageSaysIsInTheVocabulary(String path) {
    JsonNode root = of(path);
    assertThat(root.get("@context").asString()).isEqualTo("https://schema.org");
    root.get("@graph").forEach(LinkedDataTest::check);
    assertThat(typed(root, "BreadcrumbList")).hasSize(1);
    JsonNode steps = typed(root, "BreadcrumbList").getFirst().get("itemListElement");
    for (int i = 0; i < steps.size(); i++) {
      assertThat(steps.get(i).get("position").asInt()).isEqualTo(i + 1);
    }
    assertThat(steps.get(steps.size() - 1).get("item").asString())
        .isEqualTo(path.replaceAll("\\?.*", ""));
  }

  private static void check(JsonNode node) {
    String type = node.get("@type").asString();
    assertThat(VOCABULARY).containsKey(type);
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      if (!property.getKey().startsWith("@")) {
        assertThat(VOCABULARY.get(type)).as(type).contains(property.getKey());
      }
      JsonNode value = property.getValue();
      if (value.isObject()) {
        check(value);
      } else if (value.isArray()) {
        value.forEach(LinkedDataTest::check);
      } else {
        assertThat(value.isNull()).isFalse();
      }
    }
  }

  @Test
  void bothRolesOfAComparisonHaveTheirPay() {
    List<JsonNode> jobs =
        typed(of("/compare/backend-engineer-vs-full-stack-engineer"), "Occupation");
    assertThat(jobs).hasSize(2);
    for (JsonNode job : jobs) {
      JsonNode pay = job.get("estimatedSalary").get(0);
      assertThat(pay.get("currency").asString()).isEqualTo("USD");
      assertThat(pay.get("duration").asString()).isEqualTo("P1Y");
      assertThat(pay.get("name").asString()).isEqualTo("total pay");
      long last = 0;
      for (String name :
          List.of("percentile10", "percentile25", "median", "percentile75", "percentile90")) {
        assertThat(pay.get(name).asLong()).isGreaterThanOrEqualTo(last);
        last = pay.get(name).asLong();
      }
    }
    assertThat(typed(of("/roles/astronaut"), "Occupation")).hasSize(1);
  }

  @Test
  void nothingEndsTheElementThatItStandsIn() {
    String name = "</script><!--<script>]]>&lt;\u2028";
    String json = LinkedData.json(List.of(new Crumbs(List.of(new Step(name, "/x")))), "");
    assertThat(json).doesNotContain("<", ">", "&", "\u2028");
    assertThat(
            MAPPER
                .readTree(json)
                .get("@graph")
                .get(0)
                .get("itemListElement")
                .get(0)
                .get("name")
                .asString())
        .isEqualTo(name);
  }

  private JsonNode of(String path) {
    String html = site.get(path).body();
    int from = html.indexOf(BEFORE) + BEFORE.length();
    return MAPPER.readTree(html.substring(from, html.indexOf("</script>", from)));
  }

  private static List<JsonNode> typed(JsonNode root, String type) {
    return root.get("@graph")
        .valueStream()
        .filter(node -> node.get("@type").asString().equals(type))
        .toList();
  }
}
