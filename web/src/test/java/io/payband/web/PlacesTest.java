package io.payband.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesTest {

  private static final String SEATTLE = "/places/seattle-tacoma-bellevue-wa";

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
  void aPlaceSaysHowItComparesAndHowThatIsComputed() {
    assertThat(site.get(SEATTLE).body())
        .contains(
            "Official wages in Seattle lie 27\u00a0% above the nation’s",
            "×1.27",
            "From ×1.27 (management) to ×0.90 (legal)",
            "jobs as it has in the nation",
            "popovertarget=\"ev-place\"");
  }

  @Test
  void theRolesThereStandBesideTheNationAndLeadToTheirPages() {
    assertThat(site.get(SEATTLE).body())
        .contains(
            "href=\"/roles/backend-engineer?place=seattle-tacoma-bellevue-wa\"",
            "popovertarget=\"ev-backend-engineer\"",
            "id=\"ev-backend-engineer\"");
  }

  @Test
  void neighboursAreThoseOfTheState() {
    assertThat(site.get(SEATTLE).body())
        .contains("Seattle is number 1 of 2 metros in Washington", "href=\"/places/wa\"");
    assertThat(site.get("/places/wa").body())
        .contains("Its 2\u00a0metros", "href=\"" + SEATTLE + "\"", "mean wage in the state");
  }

  @Test
  void aPlaceAsPeopleWriteItLeadsToItsPage() {
    HttpResponse<String> path = site.get("/places/Seattle,%20WA");
    assertThat(path.statusCode()).isEqualTo(308);
    assertThat(path.headers().firstValue("Location")).hasValue(SEATTLE);
    HttpResponse<String> asked = site.get("/places?q=Seattle,+WA");
    assertThat(asked.statusCode()).isEqualTo(303);
    assertThat(asked.headers().firstValue("Location")).hasValue(SEATTLE);
  }

  @Test
  void aPlaceThatIsNotKnownIsNotFoundAndTheClosestAreNamed() {
    HttpResponse<String> page = site.get("/places/atlantis");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("href=\"" + SEATTLE + "\"");
    assertThat(site.get("/api/v1/places/atlantis").body()).contains("suggestions", "404");
    HttpResponse<String> search = site.get("/places?q=Atlantis%3Cb%3E");
    assertThat(search.statusCode()).isEqualTo(200);
    assertThat(search.body()).contains("Atlantis&lt;b", "href=\"" + SEATTLE + "\"");
    assertThat(site.get("/places").body()).doesNotContain("Atlantis");
  }

  @Test
  void programsGetTheSameAsJson() {
    String json = site.get("/api/v1" + SEATTLE).body();
    assertThat(json)
        .contains(
            "\"kind\":\"metro\"",
            "\"ratio\":1.27,\"middleHalfFrom\":1.207",
            "\"group\":\"11\"",
            "\"slug\":\"backend-engineer\"",
            "\"neighbours\":[");
    assertThat(site.get(SEATTLE, "Accept", "application/json").body()).isEqualTo(json);
    assertThat(site.get("/api/v1/places").body()).contains("\"slug\":\"wa\"");
  }
}
