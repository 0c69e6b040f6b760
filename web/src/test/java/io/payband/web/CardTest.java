package io.payband.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardTest {

  private static final String PAIR = "/compare/backend-engineer-vs-full-stack-engineer";

  private Site site;

  @BeforeAll
  void start() {
    site = new Site();
  }

  @AfterAll
  void end() {
    site.close();
  }

  private static String policy(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Security-Policy").orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/card" + PAIR,
        "/card" + PAIR + "?level=L5&place=Seattle",
        "/card/compare/astronaut-vs-data-scientist",
        "/card/roles/backend-engineer",
        "/card/roles/astronaut"
      })
  void aCardStandsInAFrameOfAnySite(String path) {
    for (int time = 0; time < 2; time++) {
      HttpResponse<String> card = site.get(path);
      assertThat(card.statusCode()).isEqualTo(200);
      assertThat(policy(card)).contains("frame-ancestors *", "default-src 'none'");
      assertThat(card.headers().allValues("Content-Security-Policy")).hasSize(1);
      assertThat(card.headers().firstValue("X-Frame-Options")).isEmpty();
      assertThat(card.body())
          .contains("made available here under the Open", "pay as of June 2030", "noindex")
          .doesNotContain("<script", " style=", "NaN");
    }
  }

  @Test
  void nothingElseDoes() {
    for (String path :
        new String[] {
          "/", PAIR, "/roles/backend-engineer", "/card/compare/x-vs-y", "/share" + PAIR + ".png"
        }) {
      HttpResponse<String> answer = site.get(path);
      assertThat(policy(answer)).as(path).contains("frame-ancestors 'none'");
      assertThat(answer.headers().firstValue("X-Frame-Options")).as(path).hasValue("DENY");
    }
  }

  @Test
  void aCardSaysBothMediansWithTheirDoubtAndLeadsToThePage() {
    String card = site.get("/card" + PAIR + "?level=L5").body();
    assertThat(card)
        .contains(
            "Backend Engineer",
            "Full-Stack Engineer",
            "may be off ±",
            "href=\"" + PAIR + "?level=L5\"",
            "Senior (L5)");
    assertThat(site.get(PAIR + "?level=L5&place=Seattle").body())
        .contains("&lt;iframe src=\"/card" + PAIR + "?level=L5&amp;amp;place=Seattle\"");
  }

  @Test
  void theOtherOrderLeadsToTheOneCard() {
    HttpResponse<String> answer =
        site.get("/card/compare/full-stack-engineer-vs-backend-engineer?level=L5");
    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(answer.headers().firstValue("Location")).hasValue("/card" + PAIR + "?level=L5");
    assertThat(
            site.get("/share/compare/full-stack-engineer-vs-backend-engineer.png")
                .headers()
                .firstValue("Location"))
        .hasValue("/share" + PAIR + ".png");
    assertThat(site.get("/share/compare/nobody.png").statusCode()).isEqualTo(404);
  }

  @Test
  void aComparisonHasAPictureForLinks() {
    HttpResponse<String> picture = site.get("/share" + PAIR + ".png");
    assertThat(picture.statusCode()).isEqualTo(200);
    assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
    String tag = picture.headers().firstValue("ETag").orElseThrow();
    assertThat(site.get("/share" + PAIR + ".png", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(site.get("/share" + PAIR + ".png?level=L5").headers().firstValue("ETag"))
        .isNotEqualTo(picture.headers().firstValue("ETag"));
    assertThat(site.get(PAIR).body())
        .contains(
            "<meta property=\"og:image\" content=\"/share" + PAIR + ".png\">",
            "summary_large_image");
    assertThat(site.get("/share/compare/astronaut-vs-data-scientist.png").statusCode())
        .isEqualTo(200);
  }
}
