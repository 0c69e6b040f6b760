package io.payband.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page can be taken along: a page that is added without its files does not pass. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakeAlongTest {

  /** What is no page of the snapshot: forms and their answers, files, and what is for machines. */
  private static final Set<String> NO_PAGES =
      Set.of(
          "/compare",
          "/rank",
          "/companies/{slug}",
          "/assets/{name}",
          "/favicon.svg",
          "/robots.txt",
          "/sitemap.xml",
          "/health/live",
          "/health/ready");

  private static final List<String> NO_PAGES_BELOW =
      List.of("/api/", "/sitemap/", "/card/", "/share/", "/feed.xml");

  /** What stands for a variable of an address. */
  private static final Map<String, String> VALUES =
      Map.of(
          "/compare/{pair}", "/compare/backend-engineer-vs-full-stack-engineer",
          "/roles/{slug}", "/roles/backend-engineer",
          "/occupations/{code}", "/occupations/15-2051",
          "/places/{slug}", "/places/seattle-tacoma-bellevue-wa",
          "/companies/{slug}/levels", "/companies/acme/levels");

  private static final List<String> TYPES = List.of("string", "integer", "decimal", "gYearMonth");

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Site site;

  @BeforeAll
  void start() {
    site = new Site();
  }

  @AfterAll
  void end() {
    site.close();
  }

  List<String> pages() {
    Set<String> paths = new TreeSet<>();
    for (String mapping : site.mappings()) {
      if (!NO_PAGES.contains(mapping) && NO_PAGES_BELOW.stream().noneMatch(mapping::startsWith)) {
        assertThat(!mapping.contains("{") || VALUES.containsKey(mapping))
            .as("name an address of the page %s here, so that its files are tested", mapping)
            .isTrue();
        paths.add(VALUES.getOrDefault(mapping, mapping));
      }
    }
    return List.copyOf(paths);
  }

  private static String file(String page, String ending) {
    int query = page.indexOf('?');
    String path = query < 0 ? page : page.substring(0, query);
    return (path.equals("/") ? "/index" : path) + ending + (query < 0 ? "" : page.substring(query));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageIsThereInFourMoreForms(String page) {
    HttpResponse<String> html = site.get(page);
    assertThat(html.statusCode()).isEqualTo(200);
    for (Map.Entry<String, String> form :
        Map.of(
                ".json", "application/json",
                ".csv", "text/csv;charset=UTF-8",
                ".md", "text/markdown;charset=UTF-8",
                ".metadata.json", "application/csvm+json")
            .entrySet()) {
      String path = file(page, form.getKey());
      HttpResponse<String> file = site.get(path);
      assertThat(file.statusCode()).as(path).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Type")).as(path).hasValue(form.getValue());
      assertThat(file.headers().firstValue("ETag")).as(path).isPresent();
      assertThat(file.headers().firstValue("Link").orElse(""))
          .matches(
              "<http://[^/]+"
                  + Pattern.quote(page)
                  + ">; rel=\"canonical\", .*rel=\"describedby\".*");
      assertThat(file.body())
          .as(path)
          .contains(SampleComparisons.MANIFEST.hash(), "Open Database License")
          .doesNotContain("NaN", "Infinity", "\ufffd");
      assertThat(html.body()).contains("href=\"" + path + "\"");
      HttpResponse<String> head = site.send("HEAD", path);
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.headers().firstValue("Content-Length"))
          .isEqualTo(file.headers().firstValue("Content-Length"));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCellIsWhatItsDescriptionSays(String page) {
    JsonNode about = MAPPER.readTree(site.get(file(page, ".metadata.json")).body());
    assertThat(about.get("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/csvw");
    assertThat(about.propertyNames())
        .allMatch(name ->
            Set.of("@context", "@type", "url", "notes", "dialect", "tableSchema").contains(name)
                || name.startsWith("dc:")
                || name.startsWith("schema:"));
    assertThat(about.get("url").asString()).isEqualTo(file(page, ".csv"));
    assertThat(about.get("dc:source").size()).isEqualTo(2);
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(site.get(file(page, ".csv")).body()).stream().toList();
    assertThat(rows).isNotEmpty();
    List<JsonNode> columns = about.get("tableSchema").get("columns").valueStream().toList();
    assertThat(rows.getFirst().getHeader())
        .containsExactlyElementsOf(columns.stream().map(c -> c.get("name").asString()).toList())
        .contains("figure", "snapshot_date", "snapshot")
        .endsWith("notice");
    for (JsonNode column : columns) {
      assertThat(column.get("dc:description").asString()).isNotBlank();
      String type = column.get("datatype").asString();
      assertThat(TYPES).contains(type);
      Pattern lexical =
          switch (type) {
            case "integer" -> Pattern.compile("-?[0-9]+");
            case "decimal" -> Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
            case "gYearMonth" -> Pattern.compile("[0-9]{4}-[0-9]{2}");
            default -> Pattern.compile(".*", Pattern.DOTALL);
          };
      for (NamedCsvRecord row : rows) {
        String cell = row.getField(column.get("name").asString());
        assertThat(cell.isEmpty() || lexical.matcher(cell).matches())
            .as("%s %s: %s", page, column.get("name"), cell)
            .isTrue();
      }
    }
  }

  @Test
  void aQuestionIsCarriedOver() {
    String page = "/compare/backend-engineer-vs-full-stack-engineer?level=L5&place=Seattle";
    assertThat(site.get(page).body())
        .contains(
            "href=\"/compare/backend-engineer-vs-full-stack-engineer.csv"
                + "?level=L5&amp;place=Seattle\"",
            "<meta name=\"robots\" content=\"noindex\">");
    assertThat(site.get(page).headers().firstValue("Link").orElse(""))
        .matches(
            "<http://[^/]+/compare/backend-engineer-vs-full-stack-engineer>; rel=\"canonical\"");
    String csv = site.get(file(page, ".csv")).body();
    assertThat(csv).contains(",L5,total,reported,\"Seattle-Tacoma-Bellevue, WA\"");
    assertThat(site.get(file(page, ".md")).body()).contains("Seattle-Tacoma-Bellevue");
    assertThat(site.get(file(page, ".json")).body()).contains("\"level\":\"L5\"");
    assertThat(site.get("/roles/backend-engineer?utm=x").body()).doesNotContain("noindex");
  }

  @Test
  void theFilesOfAComparisonTellEverySectionOfIt() {
    String page = "/compare/backend-engineer-vs-full-stack-engineer";
    assertThat(figures(page))
        .contains(
            "typical",
            "level",
            "official",
            "lane",
            "verdict",
            "gap",
            "driver",
            "scope",
            "work",
            "step",
            "slows",
            "move",
            "years",
            "skill",
            "plan",
            "advice",
            "asking",
            "question");
    List<NamedCsvRecord> rows = rows(page);
    assertThat(of(rows, "skill"))
        .anySatisfy(row -> {
          assertThat(row.getField("name")).isEqualTo("Backend Engineer");
          assertThat(row.getField("skill")).isEqualTo("Go");
          assertThat(row.getField("premium")).isEqualTo("0.0942");
          assertThat(Double.parseDouble(row.getField("premium_low"))).isBetween(.06, .0942);
          assertThat(row.getField("with")).isEqualTo("508");
          assertThat(row.getField("sources")).isNotBlank();
        });
    assertThat(of(rows, "move"))
        .anySatisfy(row -> {
          assertThat(row.getField("move_to")).isEqualTo("data-engineer");
          assertThat(row.getField("move_amount")).isEqualTo("27300");
          assertThat(row.getField("move_ratio_low")).isEqualTo("1.1300");
          assertThat(row.getField("confidence")).isEqualTo("Medium");
        })
        .anySatisfy(row -> {
          assertThat(row.getField("move_amount")).isEmpty();
          assertThat(row.getField("reason")).isEqualTo("No reports tell them apart.");
        });
    assertThat(of(rows, "plan"))
        .hasSize(2)
        .allSatisfy(row -> {
          assertThat(Long.parseLong(row.getField("below")))
              .isEqualTo(Long.parseLong(row.getField("median_low")));
          assertThat(row.getField("reports")).isNotBlank();
        });
    assertThat(of(rows, "work").stream().filter(row -> row.getField("topic").startsWith("How")))
        .hasSize(8);
    assertThat(of(rows, "question")).hasSizeBetween(5, 9);
    assertThat(site.get(page + ".md").body())
        .contains(
            "## What the work is",
            "|Go|+9.4 %|+6.8 %|+12.2 %|",
            "## Usual moves, and how pay differs there",
            "## What to ask for",
            "Who is paid more, backend engineers or full-stack engineers?");
  }

  @Test
  void theFilesOfARoleAndOfAnOccupationTellTheirWork() {
    assertThat(figures("/roles/backend-engineer"))
        .contains("scope", "work", "step", "slows", "move", "years", "skill");
    assertThat(of(rows("/occupations/29-1141"), "work"))
        .anySatisfy(row -> {
          assertThat(row.getField("told_by")).isEqualTo("ratings");
          assertThat(row.getField("lead")).isEqualTo("Listening");
          assertThat(row.getField("importance")).isEqualTo("4.12");
        });
    assertThat(site.get("/roles/astronaut.md").body())
        .contains("no survey asks enough people of this role for their skills");
  }

  @Test
  void theMethodIsToldInWordsInItsFileToo() {
    assertThat(site.get("/method.md").body())
        .contains(
            "## The band: People of one job are paid very differently",
            "A band is five figures",
            "## False reports: One report moves little")
        .doesNotContain("told in words on the page");
  }

  private List<NamedCsvRecord> rows(String page) {
    return CsvReader.builder().ofNamedCsvRecord(site.get(page + ".csv").body()).stream().toList();
  }

  private static List<NamedCsvRecord> of(List<NamedCsvRecord> rows, String figure) {
    return rows.stream().filter(row -> row.getField("figure").equals(figure)).toList();
  }

  private Set<String> figures(String page) {
    Set<String> figures = new TreeSet<>();
    rows(page).forEach(row -> figures.add(row.getField("figure")));
    return figures;
  }

  @Test
  void jsonIsTheSameAsThatOfTheInterface() {
    String pair = "/compare/backend-engineer-vs-full-stack-engineer";
    assertThat(site.get(pair + ".json").body())
        .isEqualTo(site.get("/api/v1/compare/backend-engineer/full-stack-engineer").body());
    assertThat(site.get("/roles/backend-engineer.json").body())
        .isEqualTo(site.get("/roles/backend-engineer", "Accept", "application/json").body());
    assertThat(site.get("/roles", "Accept", "text/markdown").body())
        .isEqualTo(site.get("/roles.md").body());
    assertThat(site.get("/roles", "Accept", "text/csv, text/html").body()).startsWith("<!doctype");
  }

  @Test
  void anotherAddressKeepsTheEnding() {
    HttpResponse<String> turned =
        site.get("/compare/full-stack-engineer-vs-backend-engineer.md?level=L5");
    assertThat(turned.statusCode()).isEqualTo(308);
    assertThat(turned.headers().firstValue("Location"))
        .hasValue("/compare/backend-engineer-vs-full-stack-engineer.md?level=L5");
  }

  @Test
  void whatHasNoFilesHasNone() {
    assertThat(site.get("/robots.txt.csv").statusCode()).isEqualTo(404);
    assertThat(site.get("/health/live.json").statusCode()).isEqualTo(404);
    assertThat(site.get("/favicon.svg.md").statusCode()).isEqualTo(404);
    assertThat(site.get("/.json").statusCode()).isEqualTo(404);
    assertThat(site.get("/roles/nobody-at-all.csv").statusCode()).isEqualTo(404);
    HttpResponse<String> problem = site.get("/roles/nobody-at-all.json");
    assertThat(problem.statusCode()).isEqualTo(404);
    assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(site.send("POST", "/roles.csv").statusCode()).isEqualTo(405);
  }

  @Test
  void aFileAndItsPageAreKeptApart() {
    String csv = site.get("/roles/ios-engineer.csv").body();
    String html = site.get("/roles/ios-engineer").body();
    assertThat(site.get("/roles/ios-engineer.csv").body()).isEqualTo(csv);
    assertThat(site.get("/roles/ios-engineer").body()).isEqualTo(html);
    assertThat(csv).startsWith("role,name,");
    assertThat(html).startsWith("<!doctype html>");
  }
}
