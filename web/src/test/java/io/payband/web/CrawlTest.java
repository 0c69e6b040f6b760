package io.payband.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.payband.store.BundledGuides;
import io.payband.store.BundledSnapshot;
import io.payband.web.market.SnapshotMarket;
import io.payband.web.serving.PublicAddress;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What programs that visit the whole site are given. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrawlTest {

  private static final String OUTSIDE = "https://pay.example";

  private Site site;

  @BeforeAll
  void start() {
    site = new Site(PublicAddress.of(OUTSIDE));
  }

  @AfterAll
  void end() {
    site.close();
  }

  private static Document xml(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    } catch (Exception e) {
      throw new IllegalArgumentException("no XML: " + text, e);
    }
  }

  private static List<String> words(String text, String element) {
    NodeList nodes = xml(text).getElementsByTagNameNS("*", element);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      words.add(nodes.item(i).getTextContent());
    }
    return words;
  }

  private static List<String> paths(Site of, String origin, String file) {
    return words(of.get(file).body(), "loc").stream()
        .map(loc -> {
          assertThat(loc).startsWith(origin + "/");
          return loc.substring(origin.length());
        })
        .toList();
  }

  @Test
  void everyAddressOfTheMapIsAPageAtItsOneAddress() {
    List<String> parts = paths(site, OUTSIDE, "/sitemap.xml");
    assertThat(parts)
        .containsExactly(
            "/sitemap/pages.xml",
            "/sitemap/comparisons.xml",
            "/sitemap/roles.xml",
            "/sitemap/occupations.xml",
            "/sitemap/places.xml",
            "/sitemap/companies.xml");
    List<String> all = new ArrayList<>();
    for (String part : parts) {
      HttpResponse<String> file = site.get(part);
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(words(file.body(), "lastmod")).isNotEmpty().containsOnly("2030-06-01");
      all.addAll(paths(site, OUTSIDE, part));
    }
    assertThat(all).doesNotHaveDuplicates().hasSize(8 + 13 * 12 / 2 + 13 + 3 + 3 + 2);
    for (String path : all) {
      HttpResponse<String> page = site.get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.body())
          .as(path)
          .contains("<link rel=\"canonical\" href=\"" + OUTSIDE + path + "\">")
          .doesNotContain("noindex");
    }
  }

  @Test
  void everyKindOfAddressOfTheBundledSnapshotIsAPage() {
    assumeTrue(BundledSnapshot.isThere());
    try (Site real = new Site(new SnapshotMarket(BundledSnapshot.load(), new BundledGuides()))) {
      List<String> parts = paths(real, real.origin(), "/sitemap.xml");
      assertThat(parts).hasSize(6);
      int pairs = 0;
      for (String part : parts) {
        HttpResponse<String> file = real.get(part);
        assertThat(file.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(50_000_000);
        List<String> paths = paths(real, real.origin(), part);
        assertThat(paths).isNotEmpty().hasSizeLessThanOrEqualTo(10_000).doesNotHaveDuplicates();
        pairs += part.contains("comparisons") ? paths.size() : 0;
        Random random = new Random(9);
        for (int i = 0; i < 15; i++) {
          String path = paths.get(random.nextInt(paths.size()));
          assertThat(real.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(real.get(paths.getLast()).statusCode()).isEqualTo(200);
      }
      assertThat(pairs).isEqualTo(61 * 60 / 2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/robots.txt", "/sitemap.xml", "/sitemap/comparisons.xml", "/feed.xml"})
  void itIsKeptAndKnownByItsTag(String path) {
    HttpResponse<String> file = site.get(path);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type").orElse(""))
        .matches("(application/xml|application/atom\\+xml|text/plain);charset=UTF-8");
    assertThat(file.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
    String tag = file.headers().firstValue("ETag").orElseThrow();
    assertThat(site.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    HttpResponse<String> head = site.send("HEAD", path);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length"))
        .isEqualTo(file.headers().firstValue("Content-Length"));
  }

  @Test
  void robotsAreToldWhereTheMapIs() {
    assertThat(site.get("/robots.txt").body())
        .startsWith("User-agent: *\n")
        .endsWith("\nSitemap: " + OUTSIDE + "/sitemap.xml\n");
  }

  @Test
  void whereNobodySaidTheAddressItIsThatOfTheRequestAndKeptForNobodyElse() {
    try (Site unsaid = new Site()) {
      HttpResponse<String> map = unsaid.get("/sitemap.xml");
      assertThat(map.body()).contains(unsaid.origin() + "/sitemap/roles.xml");
      assertThat(map.headers().firstValue("Cache-Control")).hasValue("private, max-age=300");
      String other = unsaid.origin().replace("127.0.0.1", "localhost");
      assertThat(unsaid.getAt(other, "/sitemap.xml").body())
          .contains(other + "/sitemap/roles.xml")
          .doesNotContain("127.0.0.1");
    }
  }

  @Test
  void everyPageNamesTheFeedWhichInventsNoChange() {
    assertThat(site.get("/").body())
        .contains("<link rel=\"alternate\" type=\"application/atom+xml\"", "href=\"/feed.xml\"");
    String feed = site.get("/feed.xml").body();
    assertThat(words(feed, "title"))
        .containsExactly("Payband: what changed", "Snapshot of June 2030");
    assertThat(feed).contains("href=\"" + OUTSIDE + "/feed.xml\"", "No earlier snapshot");
  }

  @Test
  void noOtherPartIsThere() {
    assertThat(site.get("/sitemap/comparisons-2.xml").statusCode()).isEqualTo(404);
    assertThat(site.get("/sitemap/nothing.xml").statusCode()).isEqualTo(404);
    assertThat(site.get("/sitemap.xml.csv").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/roles/, /roles",
    "/compare/data-analyst-vs-data-scientist/?level=L5, /compare/data-analyst-vs-data-scientist?level=L5",
    "/places/wa//, /places/wa",
    "/%72oles/, /%72oles",
    "/api/v1/places/, /api/v1/places",
  })
  void anAddressHasNoSlashAtItsEnd(String written, String meant) {
    for (String method : List.of("GET", "HEAD")) {
      HttpResponse<String> answer = site.send(method, written);
      assertThat(answer.statusCode()).isEqualTo(308);
      assertThat(answer.headers().firstValue("Location")).hasValue(meant);
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
  }

  @Test
  void noSlashLeadsToAnotherSite() {
    assertThat(site.get("//other.example/").statusCode()).isEqualTo(404);
    assertThat(site.get("/").statusCode()).isEqualTo(200);
    assertThat(site.send("POST", "/roles/").statusCode()).isNotEqualTo(308);
  }
}
