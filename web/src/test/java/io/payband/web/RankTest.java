package io.payband.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankTest {

  private Site site;

  @BeforeAll
  void start() {
    site = new Site();
  }

  @AfterAll
  void end() {
    site.close();
  }

  private HttpResponse<String> post(String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(site.origin() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(path, e);
    }
  }

  private static String form(String title, String pay, String place) {
    return "title="
        + URLEncoder.encode(title, StandardCharsets.UTF_8)
        + "&pay="
        + URLEncoder.encode(pay, StandardCharsets.UTF_8)
        + "&place="
        + URLEncoder.encode(place, StandardCharsets.UTF_8);
  }

  @Test
  void aPayIsSetBesideBothLanes() {
    HttpResponse<String> answer = post("/rank", form("Backend Engineer", "$185k", ""));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "About 71 in 100 are paid less",
            "Beside the market",
            "Beside those who report",
            "$185k lies 23\u00a0% above the median, whichever way the error falls.",
            "8 in 10 are paid",
            "popovertarget=\"ev-market\"",
            "Made of flour.");
  }

  @Test
  void aPayWithinTheMediansErrorIsNotSaidToBeAboveIt() {
    assertThat(post("/rank", form("Backend Engineer", "152000", "")).body())
        .contains("$152k lies 1\u00a0% above the median, which is within the median’s own error");
  }

  @Test
  void oneLaneMayAnswerAlone() {
    assertThat(post("/rank", form("Backend Engineer", "185k", "Washington")).body())
        .contains("No pay reports of Washington in this snapshot.", "Beside the market");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 185k, '', title",
    "Backend Engineer, lots, '', pay",
    "Backend Engineer, 185, '', pay",
    "Backend Engineer, '', '', pay",
    "Poet, 185k, '', title",
    "Backend Engineer, 185k, Atlantis, place"
  })
  void whatIsWrongIsSaidBesideItsFieldAndTheRestIsKept(
      String title, String pay, String place, String field) {
    HttpResponse<String> answer = post("/rank", form(title, pay, place));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains(
            "id=\"r-" + field + "-error\"",
            "href=\"#r-" + field + "\"",
            "value=\"" + title + "\"",
            "value=\"" + place + "\"");
    HttpResponse<String> json = post("/api/v1/rank", form(title, pay, place));
    assertThat(json.statusCode()).isEqualTo(400);
    assertThat(json.body()).contains("\"parameter\":\"" + field + "\"");
  }

  @Test
  void nothingIsKept() {
    HttpResponse<String> answer = post("/rank", form("Backend Engineer", "173,411", ""));
    assertThat(answer.body()).contains("173,411");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(site.get("/rank").body()).doesNotContain("173");
  }

  @Test
  void noPayIsTakenFromAnAddress() {
    assertThat(site.get("/rank?title=Backend+Engineer&pay=185000").body())
        .contains("value=\"Backend Engineer\"")
        .doesNotContain("185000\"");
    assertThat(site.get("/api/v1/rank?title=x&pay=185000").statusCode()).isEqualTo(405);
  }

  @Test
  void aFormThatIsTooLongIsRefused() {
    assertThat(post("/rank", "title=" + "x".repeat(20_000)).statusCode()).isEqualTo(413);
    assertThat(post("/rank", form("x".repeat(300), "185k", "")).statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsTypedIsNeverMarkup() {
    assertThat(post("/rank", form("<script>alert(1)</script>\" onfocus=x", "1\"<b>", "")).body())
        .doesNotContain("<script>alert", "\" onfocus=x");
  }

  @Test
  void programsGetBothLanes() {
    String json = post("/api/v1/rank", form("Backend Engineer", "185k", "")).body();
    assertThat(json)
        .contains(
            "\"role\":\"backend-engineer\"",
            "\"lane\":\"market\"",
            "\"lane\":\"reported\"",
            "\"measure\":\"total\",\"pay\":185000",
            "\"percentileRank\":71",
            "\"compaRatio\":1.233");
  }
}
