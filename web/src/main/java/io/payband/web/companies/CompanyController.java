package io.payband.web.companies;

import io.payband.compare.Answer;
import io.payband.compare.Answer.Suggestion;
import io.payband.ladder.Ladders.Company;
import io.payband.web.market.Lookups;
import io.payband.web.market.Market;
import io.payband.web.page.Failures;
import io.payband.web.page.Pages;
import io.payband.web.page.Templates;
import io.payband.web.serving.Content;
import io.payband.web.serving.Content.Keep;
import io.payband.web.serving.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CompanyController {

  private static final int CLOSEST = 5;
  private static final String NOT_KNOWN =
      "no ladder of that company is known: its levels need a public ladder or five reports each";

  private final Market market;
  private final Lookups lookups;
  private final Templates templates;
  private final Pages pages;
  private final Failures failures;

  CompanyController(Market market, Templates templates, Pages pages, Failures failures) {
    this.market = market;
    this.lookups = market.lookups();
    this.templates = templates;
    this.pages = pages;
    this.failures = failures;
  }

  @GetMapping("/companies")
  Content list(
      @RequestParam(name = "q", defaultValue = "") String asked, HttpServletRequest request) {
    if (asked.isBlank() || Form.of(request) != Form.HTML) {
      return index("", List.of(), Keep.CANONICAL, request);
    }
    Optional<Company> found = lookups.company(asked.strip());
    return found.isPresent()
        ? Content.redirect(303, path(found.get()))
        : index(asked.strip(), lookups.companiesLike(asked, CLOSEST), Keep.NOT, request);
  }

  @GetMapping("/api/v1/companies")
  Content json() {
    return Content.json(LadderJson.list(lookups.companies(), market.manifest()), Keep.CANONICAL);
  }

  /** A company's own address leads to all that there is of it. */
  @GetMapping("/companies/{slug}")
  Content company(@PathVariable String slug, HttpServletRequest request) {
    Optional<Company> found = lookups.company(slug);
    return found.isPresent() ? Content.redirect(308, path(found.get())) : unknown(slug, request);
  }

  @GetMapping({"/companies/{slug}/levels", "/api/v1/companies/{slug}/levels"})
  Content levels(
      @PathVariable String slug,
      @RequestParam(name = "with", defaultValue = "") String with,
      HttpServletRequest request) {
    Optional<Company> company = lookups.company(slug);
    if (company.isEmpty()) {
      return unknown(slug, request);
    }
    boolean api = request.getRequestURI().startsWith("/api/");
    if (!company.get().key().equals(slug)) {
      String query = request.getQueryString();
      return Content.redirect(
          308, (api ? "/api/v1" : "") + path(company.get()) + (query == null ? "" : "?" + query));
    }
    Optional<Company> other = with.isBlank() ? Optional.empty() : lookups.company(with.strip());
    if (!with.isBlank() && other.isEmpty()) {
      return failures.notFound(
          request,
          new Answer.NotFound<>("with", with, NOT_KNOWN, suggestions(with)),
          s -> path(company.get()) + "?with=" + encoded(s.key()),
          "",
          "");
    }
    boolean same = other.isPresent() && other.get().equals(company.get());
    Optional<Company> second = same ? Optional.empty() : other;
    LadderPage page =
        new LadderPage(
            view(company.get(), second.isPresent() ? "a" : "ink"),
            second.map(c -> view(c, "b")),
            lookups.companies(),
            market.manifest());
    Keep keep = with.isEmpty() ? Keep.CANONICAL : Keep.VARIANT;
    if (api) {
      return Content.json(LadderJson.page(page, market.manifest()), keep);
    }
    String path = path(company.get());
    String query = second.map(c -> "?with=" + encoded(c.key())).orElse("");
    return pages.answer(
        request,
        keep,
        "ladder",
        templates.frame(page.title(), page.description(), path, "companies").asked(query),
        page,
        () -> LadderDocument.of(page, path, query),
        () -> LadderJson.page(page, market.manifest()));
  }

  private LadderView view(Company company, String side) {
    return new LadderView(lookups.ladder(company), company.published(), side);
  }

  private Content unknown(String slug, HttpServletRequest request) {
    return failures.notFound(
        request,
        new Answer.NotFound<>("slug", slug, NOT_KNOWN, suggestions(slug)),
        s -> "/companies/" + encoded(s.key()) + "/levels",
        "",
        "");
  }

  private List<Suggestion> suggestions(String text) {
    return lookups.companiesLike(text, CLOSEST).stream()
        .map(company -> new Suggestion(company.key(), company.name()))
        .toList();
  }

  private Content index(
      String asked, List<Company> closest, Keep keep, HttpServletRequest request) {
    List<Company> all = lookups.companies();
    CompanyIndex page =
        new CompanyIndex(
            all.stream().filter(Company::published).map(lookups::ladder).toList(),
            all.stream().filter(company -> !company.published()).toList(),
            asked,
            closest);
    return pages.answer(
        request,
        keep,
        "companies",
        templates.frame(
            "Which company’s level is which",
            "The levels of companies on one common scale, and beside each other.",
            "/companies",
            "companies"),
        page,
        () -> LadderDocument.list(all, market.manifest()),
        () -> LadderJson.list(all, market.manifest()));
  }

  private static String path(Company company) {
    return "/companies/" + company.key() + "/levels";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
