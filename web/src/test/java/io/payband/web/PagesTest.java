package io.payband.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.payband.web.serving.PublicAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
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
class PagesTest {

  private static final String PAIR = "/compare/backend-engineer-vs-full-stack-engineer";

  private static final String NOTICE =
      "Contains information from the Made-Up Survey, which is made available here under the Open"
          + " Database License (ODbL).";

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
        "/roles/backend-engineer?lane=official",
        "/roles/astronaut",
        "/occupations/29-1141",
        "/occupations/15-2051",
        "/occupations/53-1047?place=Seattle",
        PAIR,
        PAIR + "?level=L5&place=Seattle&measure=base",
        PAIR + "?lane=official",
        PAIR + "?lane=reported&level=L5",
        "/roles/backend-engineer?lane=reported",
        "/compare/astronaut-vs-data-scientist",
        "/compare/product-designer-vs-technical-program-manager",
        "/places",
        "/places/seattle-tacoma-bellevue-wa",
        "/places/wa",
        "/companies",
        "/rank",
        "/rank?title=Backend+Engineer&place=Seattle",
        "/companies/acme/levels",
        "/companies/acme/levels?with=ovens",
        "/method",
        "/sources",
        "/glossary"
      })
  void everyPageIsWholeAndOpensWhatItPromises(String path) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    String html = answer.body();
    List<String> ids = Site.attributes(html, "id");
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> known = new HashSet<>(ids);
    assertThat(known).containsAll(Site.attributes(html, "popovertarget"));
    for (String list : Site.attributes(html, "aria-labelledby")) {
      assertThat(known).containsAll(List.of(list.split(" ")));
    }
    for (String link : Site.attributes(html, "href")) {
      if (link.startsWith("#")) {
        assertThat(known).as(link).contains(link.substring(1));
      } else {
        assertThat(link).startsWith("/");
      }
    }
    // Data that no browser runs, as search engines read it.
    String described = "<script type=\"application/ld+json\">";
    assertThat(withoutSearchScript(html).replace(described, "")).doesNotContain("<script");
    // What somebody types there is answered and forgotten: there is nothing to take along.
    assertThat(html.contains(described)).isEqualTo(!path.startsWith("/rank"));
    assertThat(html).doesNotContain(" style=\"", "onclick", "http://", "NaN", "null");
    assertThat(html.split("<h1", -1)).hasSize(2);
    assertThat(html.split("<svg", -1).length).isEqualTo(html.split("</svg>", -1).length);
  }

  /** The one script there may be: from this site, beside a search field. */
  private static String withoutSearchScript(String html) {
    return html.replaceFirst(
        "<script src=\"/assets/search-[0-9a-f]{12}\\.js\" defer></script>", "");
  }

  @Test
  void skillsAreShownWithTheirIntervalRespondentsAndImpact() {
    String html = site.get(PAIR).body();
    String skills = html.substring(html.indexOf("id=\"skills\""));
    skills = skills.substring(0, skills.indexOf("</section>"));
    assertThat(skills)
        .contains(
            "Go leads in backend, TypeScript in full-stack",
            "+9.4\u00a0%",
            "+6.8\u00a0% to +12.2\u00a0%",
            "508 of 2,358",
            "Less pay",
            "Unclear",
            "An association",
            "19\u00a0% of the differences",
            "skills did not help to foretell pay here",
            "54 expected",
            "class=\"a borrowed\"")
        .doesNotContain("p-skills-c");
    assertThat(html).contains("508\u00a0answers", "80\u00a0% this role’s own answers");
  }

  @Test
  void whoNobodyAskedIsSaidInOneSentence() {
    String html = site.get("/compare/astronaut-vs-data-scientist").body();
    String skills = html.substring(html.indexOf("id=\"skills\""));
    skills = skills.substring(0, skills.indexOf("</section>"));
    assertThat(skills)
        .contains(
            "Nobody was asked", "No survey here asks enough people of either role for their skills")
        .doesNotContain("<svg", "<table");
  }

  @Test
  void skillsAreInTheAnswerForPrograms() {
    assertThat(site.get("/api/v1/compare/backend-engineer/full-stack-engineer").body())
        .contains(
            "\"skills\":[{\"role\":\"backend-engineer\",\"respondents\":1900,\"explained\":0.19",
            "{\"skill\":\"Go\",\"premium\":0.0942,",
            "\"impact\":\"Goes with less pay\"");
    assertThat(site.get("/api/v1/compare/astronaut/data-scientist").body())
        .contains("no survey asks enough people of this role for their skills");
  }

  @Test
  void theSourcesStandBesideEachOtherInNumbers() {
    String html = site.get(PAIR).body();
    String lanes = html.substring(html.indexOf("id=\"p-lanes\""));
    lanes = lanes.substring(0, lanes.indexOf("</section>"));
    assertThat(lanes)
        .contains(
            "This page: the market",
            "Made-Up Survey 2028",
            "5,000 and 5,000 reports",
            "4,321 and 4,321 reports",
            "321 and 321 answers",
            "Where they disagree, and why",
            "By Made-Up Survey 2028 the median is 40\u00a0% above the market for both",
            "13\u00a0% more (Backend)")
        .contains("<table");
    assertThat(site.get(PAIR + "?lane=reported").body())
        .contains("This page: Made-Up Survey 2028", "?lane=market");
  }

  @Test
  void questionsStandOnThePageAndInItsData() {
    String html = site.get(PAIR).body();
    String data = html.substring(html.lastIndexOf("application/ld+json\">") + 21);
    JsonNode faq = new JsonMapper().readTree(data.substring(0, data.indexOf("</script>")));
    assertThat(faq.get("@type").stringValue()).isEqualTo("FAQPage");
    assertThat(faq.get("mainEntity").size()).isBetween(5, 9);
    String visible = html.replace("&#39;", "'").replace("&amp;", "&");
    for (JsonNode one : faq.get("mainEntity")) {
      assertThat(visible)
          .contains(
              "<summary>" + one.get("name").stringValue() + "</summary>",
              "<p>" + one.at("/acceptedAnswer/text").stringValue());
    }
    assertThat(faq.at("/mainEntity/0/name").stringValue())
        .isEqualTo("Who is paid more, backend engineers or full-stack engineers?");
  }

  @Test
  void sectionsSpeakOfTheLevelAndThePlaceAskedFor() {
    String html = site.get(PAIR + "?level=L4&place=Seattle").body();
    assertThat(html)
        .contains(
            "Who is paid more at mid level (L4) in Seattle-Tacoma-Bellevue, WA, backend",
            "What does being in Seattle-Tacoma-Bellevue, WA change?",
            "The middle half at mid-level (L4) in Seattle-Tacoma-Bellevue, WA runs from",
            "href=\"/roles/backend-engineer?place=seattle-tacoma-bellevue-wa\"")
        .doesNotContain("These speak of");
  }

  @Test
  void whatToBringAndWhoSaysSoStandBesideTheNumbers() {
    String html = site.get(PAIR).body();
    String section = html.substring(html.indexOf("id=\"negotiate\""));
    assertThat(section.substring(0, section.indexOf("</section>")))
        .contains(
            "These speak of senior (L5)",
            "A thing of backend-engineer that was &lt;made&gt; up.",
            "Malhotra, Harvard Business Review, April 2014",
            "an offer is under the median, whichever way the error falls");
  }

  @Test
  void driversAreShownWithTheirMeasureSourceAndCount() {
    String html = site.get(PAIR).body();
    String why = html.substring(html.indexOf("id=\"drivers\""));
    assertThat(why.substring(0, why.indexOf("</section>")))
        .contains(
            "Technologies per person",
            "21.1",
            "of 320",
            "Made-Up Survey 2028, May 2028. Of those who name any.",
            "1,895,500",
            "−3\u00a0%")
        .doesNotContain("Size of the organisation");
    assertThat(site.get("/api/v1/compare/backend-engineer/full-stack-engineer").body())
        .contains("\"drivers\":[{\"kind\":\"breadth\"", "\"firstCount\":320");
  }

  @Test
  void scopeIsDrawnAndEachScaleOpensToWhatItIsCountedFrom() {
    String html = site.get(PAIR).body();
    String scope = html.substring(html.indexOf("id=\"scope\""));
    assertThat(scope.substring(0, scope.indexOf("</section>")))
        .contains(
            "The full-stack engineer is closer to the interface; the backend engineer goes deeper into",
            "<title id=\"p-scope-t\">",
            "System architecture depth: Backend 59, Full-Stack 47.",
            "popovertarget=\"sc-architecture\"",
            "57 to 62",
            "Technical breadth and mathematics: too close to tell apart.",
            "Autonomy: rated by occupation only, and both are counted as",
            "People leadership: known of one of the two alone",
            "Hollow marks rest on ratings",
            "class=\"b borrowed\"");
    String slip = html.substring(html.indexOf("id=\"sc-architecture\" popover"));
    assertThat(slip.substring(0, slip.indexOf("</div>\n<div", 200)))
        .contains(
            "190 of 321\u00a0respondents",
            "Loom &lt;5&gt; 33\u00a0%",
            "share of respondents who work with any of the queues",
            "Made-Up Survey 2028, 2028 to 2029, Open Database License",
            "/method#scope");
    assertThat(html).contains("are not rated; this is the mean of the nearest that are");
    assertThat(site.get("/api/v1/compare/backend-engineer/full-stack-engineer").body())
        .contains(
            "\"scope\":[{\"attribute\":\"breadth\"",
            "\"relation\":\"one occupation\"",
            "\"respondents\":321");
  }

  @Test
  void scopeOfOneStandsOnItsOwnPage() {
    assertThat(site.get("/roles/backend-engineer").body())
        .contains(
            "id=\"scope\"",
            "User-interface involvement stands out: 98, where the mean is 40",
            "popovertarget=\"sc-autonomy\"");
    assertThat(site.get("/occupations/29-1141").body()).contains("id=\"scope\"");
    assertThat(site.get("/method").body()).contains("id=\"scope\"");
  }

  @Test
  void theWorkOfBothStandsSideBySideListByList() {
    String html = site.get(PAIR).body();
    String work = html.substring(html.indexOf("<section class=\"section\" id=\"work\""));
    work = work.substring(0, work.indexOf("<section class=\"section\" id=\"career\""));
    assertThat(work)
        .contains(
            "What each decides, meets, does and is judged by",
            "Decision ownership",
            "Stakeholder exposure",
            "Core responsibilities",
            "How performance is measured",
            "<b>Point 4.</b> backend-engineer is judged by number 4.",
            "<b>Point 1.</b> full-stack-engineer decides number 1.",
            "not measured, and no figure in it");
  }

  @Test
  void aMoveLeadsToItsComparisonAndSaysWhatItsPayIs() {
    String html = site.get(PAIR + "?level=L5").body();
    String career = html.substring(html.indexOf("<section class=\"section\" id=\"career\""));
    career = career.substring(0, career.indexOf("</section>"));
    assertThat(career)
        .contains(
            "Both lead on to data engineer",
            "popovertarget=\"ev-a-L5\"",
            "Title M2",
            "M2, leads leads",
            "<b>After the third step.</b> Few ladders are longer.",
            "One pays more, two cannot be told yet.",
            "href=\"/compare/backend-engineer-vs-data-engineer?level=L5\"",
            "+18\u00a0%",
            "+13 to +23\u00a0%",
            "Pays more, +$27k a year, confidence medium.",
            "Cannot tell yet whether it pays more, −$2k base a year, by official wages of whole"
                + " occupations, confidence low.",
            "No reports tell them apart.",
            "Senior (L5) at both ends");
    assertThat(site.get("/roles/backend-engineer").body())
        .contains("id=\"work\"", "Of its usual moves: one pays more, two cannot be told yet");
  }

  @Test
  void anOccupationIsShownAsItIsRated() {
    assertThat(site.get("/occupations/29-1141").body())
        .contains(
            "The work takes medium preparation",
            "job zone 3 of 5",
            "Listening <span class=\"num quiet\">4.1</span>",
            "Abacus, Slide rule",
            "12,300 jobs in 2024, −3\u00a0% projected to 2034")
        .doesNotContain("id=\"career\"");
  }

  @Test
  void anOccupationShowsItsRolesInBothLanes() {
    assertThat(site.get("/occupations/15-2051").body())
        .contains(
            "What tells them apart is reported, not official",
            "href=\"/roles/data-analyst\"",
            "href=\"/roles/data-scientist?lane=reported\"")
        .doesNotContain("href=\"/roles/backend-engineer\"");
  }

  @Test
  void theRecordIsShownInNumbers() {
    String html = site.get("/method").body();
    assertThat(html)
        .contains(
            "Not every band holds 80 in 100: from 75.1 to 80.2",
            "of 100 held-out reports inside the 80\u00a0% band",
            "Of 2 roles the median was 12\u00a0% off on average",
            "What the market said, without any survey",
            "For 1 of 2 occupations whose reports lie above official pay",
            "id=\"lanes\"",
            "One example");
  }

  @Test
  void theLaneCanBeSwitchedAndWhatWasAskedIsKept() {
    String html = site.get(PAIR + "?place=Seattle&level=L5&measure=base").body();
    assertThat(html)
        .contains("What a random person in the role is paid")
        .contains(
            "href=\"" + PAIR + "?lane=reported&amp;level=L5&amp;measure=base&amp;place=Seattle");
    assertThat(site.get("/roles/backend-engineer").body())
        .contains("href=\"/roles/backend-engineer?lane=reported\"", "id=\"p-lanes\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/roles", PAIR, "/occupations/29-1141", "/method", "/sources", "/nothing"})
  void everyPageCarriesTheNoticeOfOpenDatabases(String path) {
    assertThat(site.get(path).body()).contains(NOTICE);
  }

  @Test
  void filesCarryTheNoticeToo() {
    assertThat(site.get("/api/v1/compare/backend-engineer/full-stack-engineer").body())
        .contains("\"notice\":\"" + NOTICE + "\"");
    assertThat(site.get("/roles/backend-engineer", "Accept", "application/json").body())
        .contains("\"notice\":\"" + NOTICE + "\"");
    assertThat(site.get(PAIR + ".csv").body().strip().split("\r\n"))
        .allMatch(line -> line.endsWith(NOTICE + "\"") || line.endsWith(",notice"));
  }

  @Test
  void noLinkIsDead() {
    Set<String> seen = new HashSet<>();
    for (String page : List.of("/", "/roles", PAIR, "/roles/astronaut", "/method", "/sources")) {
      for (String link : Site.attributes(site.get(page).body(), "href")) {
        if (link.startsWith("/") && seen.add(link)) {
          String address = link.replace("&amp;", "&");
          int hash = address.indexOf('#');
          HttpResponse<String> answer = site.get(hash < 0 ? address : address.substring(0, hash));
          assertThat(answer.statusCode()).as(link).isIn(200, 303, 308, 404);
          assertThat(
                  answer.statusCode() == 404
                      && !link.startsWith("/compare?")
                      && !link.startsWith("/occupations/"))
              .as(link)
              .isFalse();
          if (hash >= 0) {
            assertThat(Site.attributes(answer.body(), "id"))
                .as(link)
                .contains(address.substring(hash + 1));
          }
        }
      }
    }
  }

  @Test
  void aFigureOpensItsOwnEvidence() {
    String html = site.get(PAIR).body();
    String slip = html.substring(html.indexOf("<div class=\"slip\" id=\"ev-a-L7\""));
    slip = slip.substring(0, slip.indexOf("<div class=\"slip\"", 10));
    assertThat(slip)
        .contains("Backend Engineer, Principal (L7)", "fewer than 5", "Made-Up Survey 2028")
        .doesNotContain("January 2028");
  }

  @Test
  void slugsInTheOtherOrderLeadToTheOnePageForGood() {
    HttpResponse<String> answer =
        site.get("/compare/full-stack-engineer-vs-backend-engineer?level=L5&place=Seattle");
    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(answer.headers().firstValue("Location")).hasValue(PAIR + "?level=L5&place=Seattle");
  }

  @Test
  void twoTitlesLeadToTheirComparison() {
    HttpResponse<String> answer = site.get("/compare?a=Full-Stack+Engineer&b=backend+engineer");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue(PAIR);
  }

  @Test
  void oneTitleLeadsToItsPage() {
    assertThat(site.get("/compare?a=data+scientist&b=").headers().firstValue("Location"))
        .hasValue("/roles/data-scientist");
    assertThat(site.get("/compare?a=&b=29-1141").headers().firstValue("Location"))
        .hasValue("/occupations/29-1141");
  }

  @Test
  void aRoleAgainstItselfIsAskedWrongly() {
    HttpResponse<String> answer = site.get("/compare/data-analyst-vs-data-analyst");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Both sides are Data Analyst");
  }

  @Test
  void anUnknownRoleIsNotFoundAndTheClosestAreNamed() {
    HttpResponse<String> answer = site.get("/compare/backend-enginer-vs-data-analyst");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .contains("href=\"/compare/backend-engineer-vs-data-analyst\"", "backend-enginer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"level=L9", "place=Atlantis"})
  void aBadParameterIsNamed(String query) {
    HttpResponse<String> answer = site.get(PAIR + "?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(query.substring(0, query.indexOf('=')));
  }

  @Test
  void whatIsTypedIsNeverMarkup() {
    String typed = "%3Cscript%3Ealert(1)%3C/script%3E%22%20onmouseover=x";
    for (String path :
        List.of(
            PAIR + "?place=" + typed,
            "/roles/" + typed.replace("/", "%2F").replace("%2F", ""),
            "/compare?a=" + typed + "&b=data+analyst")) {
      HttpResponse<String> answer = site.get(path);
      assertThat(answer.statusCode()).as(path).isBetween(400, 404);
      assertThat(withoutSearchScript(answer.body()))
          .as(path)
          .doesNotContain("<script")
          .doesNotContainPattern("<[^>]*\" onmouseover=x");
    }
  }

  @Test
  void everyAnswerCarriesTheHeadersOfAClosedSite() {
    for (String path : List.of("/", PAIR, "/nothing-here", "/health/live")) {
      HttpResponse<String> answer = site.get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  void aPageThatIsKnownIsNotSentAgain() {
    String tag = site.get(PAIR).headers().firstValue("ETag").orElseThrow();
    assertThat(tag).startsWith("\"");
    HttpResponse<String> again = site.get(PAIR, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).hasValue(tag);
    assertThat(site.get(PAIR, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void compressedAndPlainBytesHaveTagsOfTheirOwn() {
    HttpResponse<String> packed = site.get(PAIR, "Accept-Encoding", "br, gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    HttpResponse<String> plain = site.get(PAIR, "Accept-Encoding", "gzip;q=0");
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(packed.headers().firstValue("ETag"))
        .isNotEqualTo(plain.headers().firstValue("ETag"));
    assertThat(packed.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        PAIR,
        "/roles/astronaut",
        "/nothing-here",
        "/api/v1/compare/data-analyst/data-engineer"
      })
  void headSaysWhatGetSays(String path) {
    HttpResponse<String> get = site.get(path);
    HttpResponse<String> head = site.send("HEAD", path);
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
    assertThat(head.headers().firstValue("Content-Type"))
        .isEqualTo(get.headers().firstValue("Content-Type"));
    assertThat(head.headers().firstValue("Content-Length"))
        .isEqualTo(get.headers().firstValue("Content-Length"));
  }

  @Test
  void programsGetJsonAndProblems() {
    HttpResponse<String> page = site.get(PAIR, "Accept", "application/json");
    assertThat(page.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(page.body())
        .isEqualTo(site.get("/api/v1/compare/backend-engineer/full-stack-engineer").body());
    HttpResponse<String> problem = site.get("/api/v1/compare/backend-engineer/nobody");
    assertThat(problem.statusCode()).isEqualTo(404);
    assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(problem.body()).contains("\"status\":404", "suggestions", "\"parameter\":\"role\"");
    assertThat(site.get("/api/v1/compare/data-engineer/data-analyst").statusCode()).isEqualTo(308);
    assertThat(site.get(PAIR + ".csv").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/csv");
  }

  @Test
  void whatIsNotThereIsOurOwnPage() {
    HttpResponse<String> answer = site.get("/nothing-here");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .contains("Payband", "There is nothing at this address")
        .doesNotContain("Exception");
    HttpResponse<String> refused = site.send("POST", PAIR);
    assertThat(refused.statusCode()).isEqualTo(405);
    assertThat(refused.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
    assertThat(site.get("/?" + "x".repeat(2_100)).statusCode()).isEqualTo(414);
  }

  @Test
  void whatTheServerItselfRefusesHasNoBannerEither() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
      socket
          .getOutputStream()
          .write("GET /%%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
      assertThat(answer)
          .startsWith("HTTP/1.1 400")
          .contains("This request cannot be answered", "Content-Security-Policy")
          .doesNotContainIgnoringCase("tomcat");
    }
  }

  @Test
  void theStyleSheetMayBeKeptForGood() {
    String path =
        Site.attributes(site.get("/").body(), "href").stream()
            .filter(link -> link.startsWith("/assets/"))
            .findFirst()
            .orElseThrow();
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(site.get("/assets/payband-000000000000.css").statusCode()).isEqualTo(404);
  }

  @Test
  void parametersThatMeanNothingChangeNothing() {
    assertThat(site.get(PAIR + "?utm=x&level=").headers().firstValue("ETag"))
        .isEqualTo(site.get(PAIR).headers().firstValue("ETag"));
  }

  @Test
  void anEncodedNameOfAParameterChangesNobodyElsesPage() {
    String pair = "/compare/data-analyst-vs-data-scientist";
    String own = site.get(pair + "?%6Cevel=L9").body();
    assertThat(site.get(pair).statusCode()).isEqualTo(200);
    String page = "/roles/full-stack-engineer";
    String level = site.get(page + "?l%65vel=L5&place=Seattle").body();
    assertThat(site.get(page + "?place=Seattle").body()).isNotEqualTo(level);
    assertThat(own).contains("level");
  }

  @ParameterizedTest
  @ValueSource(strings = {"place=%ff", "place=%zz", "level=%c0%ae"})
  void aParameterThatIsNoTextIsAskedWrongly(String query) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
      socket
          .getOutputStream()
          .write(
              ("GET " + PAIR + "?" + query + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                  .getBytes(US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
      assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception");
    }
  }

  @Test
  void aFileOfAPageNamesABadParameterToo() {
    HttpResponse<String> answer = site.get(PAIR + ".csv?level=L9");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("level");
    assertThat(site.get("/compare/nobody-vs-data-analyst.json").statusCode()).isEqualTo(404);
  }

  @Test
  void aTakenPortIsSaidInOneSentence() {
    assertThatThrownBy(() ->
            PaybandWeb.start(
                site.port(), "127.0.0.1", new SampleMarket(), true, PublicAddress.NONE))
        .isInstanceOf(PortTaken.class)
        .hasMessage("Port " + site.port() + " is taken by another program.");
  }

  @Test
  void healthNamesTheSnapshot() {
    assertThat(site.get("/health/live").statusCode()).isEqualTo(200);
    assertThat(site.get("/health/ready").body()).contains("2030-06", "UP");
  }

  @Test
  void anotherWayToWriteAnAddressIsKeptForNobodyElse() {
    for (String path : List.of("/%72oles/data-analyst", "/%63ompare" + PAIR.substring(8))) {
      HttpResponse<String> senior = site.get(path + "?level=L5");
      HttpResponse<String> all = site.get(path);
      assertThat(all.statusCode()).isEqualTo(200);
      assertThat(all.headers().firstValue("ETag"))
          .isNotEqualTo(senior.headers().firstValue("ETag"));
    }
  }

  @Test
  void whatTheServerItselfRefusesIsAProblemForPrograms() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
      socket
          .getOutputStream()
          .write(
              String.join(
                      "\r\n",
                      "GET /roles/%%zz HTTP/1.1",
                      "Host: x",
                      "Accept: application/json",
                      "Connection: close",
                      "",
                      "")
                  .getBytes(US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
      assertThat(answer)
          .startsWith("HTTP/1.1 400")
          .contains("application/problem+json", "\"status\":400");
    }
  }
}
