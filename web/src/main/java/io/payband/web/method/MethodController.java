package io.payband.web.method;

import io.payband.web.document.Document;
import io.payband.web.market.Market;
import io.payband.web.page.Pages;
import io.payband.web.page.Templates;
import io.payband.web.serving.Content;
import io.payband.web.serving.Content.Keep;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class MethodController {

  private final Market market;
  private final Templates templates;
  private final Pages pages;

  MethodController(Market market, Templates templates, Pages pages) {
    this.market = market;
    this.templates = templates;
    this.pages = pages;
  }

  @GetMapping("/method")
  Content method(HttpServletRequest request) {
    return page(
        request,
        "method",
        "The record, and how the figures are made",
        "How right the figures were about pay that they had not seen, why this site says something"
            + " else than another, how it is made, and what is weak.",
        page -> RecordDocument.method(page, market.backTest()));
  }

  @GetMapping("/sources")
  Content sources(HttpServletRequest request) {
    return page(
        request,
        "sources",
        "Every source and its licence",
        "What was read, what was used, what was refused, under which licence.",
        RecordDocument::sources);
  }

  @GetMapping("/glossary")
  Content glossary(HttpServletRequest request) {
    return page(
        request,
        "glossary",
        "What the words mean",
        "One word for one thing, on every page.",
        page -> RecordDocument.glossary(page.manifest()));
  }

  private Content page(
      HttpServletRequest request,
      String name,
      String title,
      String description,
      Function<RecordPage, Document> document) {
    RecordPage page = new RecordPage(market);
    return pages.answer(
        request,
        Keep.CANONICAL,
        name,
        templates.frame(title, description, "/" + name, name),
        page,
        () -> document.apply(page));
  }
}
