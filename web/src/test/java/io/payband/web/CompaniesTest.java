package io.payband.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompaniesTest {

  private static final String ACME = "/companies/acme/levels";

  private Site site;

  @BeforeAll
  void start() {
    site = new Site();
  }

  @AfterAll
  void end() {
    site.close();
  }

  @Test
  void everyLevelIsADistributionWithItsSourceAndReports() {
    assertThat(site.get(ACME).body())
        .contains(
            "At Acme, L5 is most likely Senior (L5), 86 in 100",
            "742\u00a0reports",
            "Known ladder: a made-up source",
            "fewer than 5 reports");
  }

  @Test
  void aLadderAloneHasNoColourOfARole() {
    String html = site.get(ACME).body();
    assertThat(html).contains("class=\"share ink\"").doesNotContain("share a\"", "share b\"");
    assertThat(site.get(ACME + "?with=ovens").body())
        .contains("class=\"share a\"", "class=\"share b\"")
        .doesNotContain("share ink");
  }

  @Test
  void twoLaddersSayWhichLevelIsWhich() {
    assertThat(site.get(ACME + "?with=ovens").body())
        .contains("From Acme to Ovens &amp; Sons", "Senior Baker, 84 in 100");
  }

  @Test
  void managersStandOnALadderOfTheirOwn() {
    assertThat(site.get("/companies/ovens/levels").body())
        .contains("Engineering managers", "M2, 50 in 100");
  }

  @Test
  void aCompanyAsPeopleWriteItLeadsToItsPage() {
    assertThat(site.get("/companies/Acme/levels?with=ovens").headers().firstValue("Location"))
        .hasValue(ACME + "?with=ovens");
    assertThat(site.get("/companies/acme").statusCode()).isEqualTo(308);
    HttpResponse<String> asked = site.get("/companies?q=Acme");
    assertThat(asked.statusCode()).isEqualTo(303);
    assertThat(asked.headers().firstValue("Location")).hasValue(ACME);
  }

  @Test
  void whatIsNotKnownNamesTheClosest() {
    HttpResponse<String> page = site.get("/companies/acne/levels");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("href=\"" + ACME + "\"");
    HttpResponse<String> with = site.get("/companies/ovens/levels?with=acne");
    assertThat(with.statusCode()).isEqualTo(400);
    assertThat(with.body()).contains("with", "href=\"/companies/ovens/levels?with=acme\"");
    assertThat(site.get("/companies?q=acne").body()).contains("href=\"" + ACME + "\"");
  }

  @Test
  void programsGetTheSameAsJson() {
    String json = site.get("/api/v1" + ACME + "?with=ovens").body();
    assertThat(json)
        .contains(
            "\"level\":\"L3\",\"manager\":false,\"distribution\":{\"L3\":0.93",
            "\"managerDistribution\":{\"M1\":0.3",
            "\"reports\":null",
            "\"reason\":\"fewer than 5\"");
    assertThat(site.get(ACME + "?with=ovens", "Accept", "application/json").body()).isEqualTo(json);
    assertThat(site.get("/api/v1/companies").body()).contains("\"slug\":\"ovens\"");
  }
}
