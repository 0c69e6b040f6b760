package io.payband.web.method;

import io.payband.web.market.Market;
import io.payband.web.page.Templates;
import io.payband.web.serving.Content;
import io.payband.web.serving.Content.Keep;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class MethodController {

  private final Market market;
  private final Templates templates;

  MethodController(Market market, Templates templates) {
    this.market = market;
    this.templates = templates;
  }

  @GetMapping("/method")
  Content method() {
    return page(
        "method",
        "The record, and how the figures are made",
        "How right the figures were about pay that they had not seen, why this site says something"
            + " else than another, how it is made, and what is weak.");
  }

  @GetMapping("/sources")
  Content sources() {
    return page(
        "sources",
        "Every source and its licence",
        "What was read, what was used, what was refused, under which licence.");
  }

  @GetMapping("/glossary")
  Content glossary() {
    return page("glossary", "What the words mean", "One word for one thing, on every page.");
  }

  private Content page(String name, String title, String description) {
    return Content.page(
        templates.render(
            name, templates.frame(title, description, "/" + name, name), new RecordPage(market)),
        Keep.CANONICAL);
  }
}
