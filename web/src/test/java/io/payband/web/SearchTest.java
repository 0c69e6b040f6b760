package io.payband.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

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
  void namesComeWithWhereTheyLeadAndWhatToAskWith() {
    HttpResponse<String> answer = site.get("/api/v1/search?q=back");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.body())
        .isEqualTo(
            "{\"query\":\"back\",\"certain\":true,\"results\":["
                + "{\"kind\":\"role\",\"key\":\"backend-engineer\",\"name\":\"Backend Engineer\","
                + "\"ask\":\"Backend Engineer\",\"path\":\"/roles/backend-engineer\","
                + "\"matched\":\"Back-End Dev\"},"
                + "{\"kind\":\"occupation\",\"key\":\"29-1141\",\"name\":\"Registered Nurses\","
                + "\"ask\":\"29-1141\",\"path\":\"/occupations/29-1141\"}]}\n");
  }

  @Test
  void whatOneTypesIsNotAnsweredWithWhatAnotherTyped() {
    assertThat(site.get("/api/v1/search?q=back").body()).contains("backend-engineer");
    assertThat(site.get("/api/v1/search?q=zzz").body()).contains("\"results\":[]");
    assertThat(site.get("/api/v1/search").body()).contains("\"results\":[]");
  }

  @Test
  void aTextThatIsTooLongIsAskedWrongly() {
    HttpResponse<String> answer = site.get("/api/v1/search?q=" + "x".repeat(400));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"parameter\":\"q\"");
  }

  @Test
  void thePageNamesItsScriptWhichMayBeKeptForGood() {
    String html = site.get("/").body();
    String path =
        Site.attributes(html, "src").stream()
            .filter(src -> src.endsWith(".js"))
            .findFirst()
            .orElseThrow();
    HttpResponse<String> script = site.get(path);
    assertThat(script.statusCode()).isEqualTo(200);
    assertThat(script.headers().firstValue("Content-Type").orElse("")).contains("javascript");
    assertThat(script.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(script.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self'", "connect-src 'self'")
        .doesNotContain("unsafe");
    assertThat(html).contains("data-suggest");
  }
}
