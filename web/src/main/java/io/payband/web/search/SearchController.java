package io.payband.web.search;

import io.payband.compare.Answer;
import io.payband.search.Found;
import io.payband.search.Hit;
import io.payband.web.json.Json;
import io.payband.web.market.Market;
import io.payband.web.market.Market.Named;
import io.payband.web.page.Failures;
import io.payband.web.serving.Content;
import io.payband.web.serving.Content.Keep;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {

  private static final int MOST = 6;
  private static final int LONGEST = 300;

  private final Market market;
  private final Failures failures;

  SearchController(Market market, Failures failures) {
    this.market = market;
    this.failures = failures;
  }

  /** What may be meant by what was typed so far, the likeliest first; names, and no figures. */
  @GetMapping("/api/v1/search")
  Content search(
      @RequestParam(name = "q", defaultValue = "") String asked, HttpServletRequest request) {
    if (asked.length() > LONGEST) {
      return failures.malformed(
          request,
          new Answer.Malformed<>("q", "", "at most " + LONGEST + " characters were expected"));
    }
    Found found = market.lookups().search(asked, MOST);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1_024);
    try (Json json = new Json(bytes)) {
      json.object().text("query", asked).flag("certain", found.isCertain()).array("results");
      for (Hit hit : found.hits()) {
        json.object()
            .text("kind", hit.isRole() ? "role" : "occupation")
            .text("key", hit.key())
            .text("name", hit.name())
            .text("ask", ask(hit))
            .text("path", (hit.isRole() ? "/roles/" : "/occupations/") + hit.key());
        if (!hit.matched().isEmpty()) {
          json.text("matched", hit.matched());
        }
        json.end();
      }
      json.endArray().end();
    }
    return Content.json(bytes.toByteArray(), Keep.NOT);
  }

  /** What to ask with: the name, or the key where a role of that name would be taken for it. */
  private String ask(Hit hit) {
    return hit.isRole()
            || (market.resolve(hit.name()) instanceof Answer.Found<Named>(Named named)
                && named.slug().equals(hit.key()))
        ? hit.name()
        : hit.key();
  }
}
