package io.payband.web.compare;

import io.payband.compare.Answer;
import io.payband.compare.Answer.Suggestion;
import io.payband.compare.Ask;
import io.payband.compare.Comparison;
import io.payband.full.FullComparison;
import io.payband.web.json.ComparisonJson;
import io.payband.web.linked.LinkedJob;
import io.payband.web.market.Market;
import io.payband.web.market.Market.Named;
import io.payband.web.page.Failures;
import io.payband.web.page.Frame;
import io.payband.web.page.Notice;
import io.payband.web.page.Pages;
import io.payband.web.page.Query;
import io.payband.web.page.Templates;
import io.payband.web.serving.Content;
import io.payband.web.serving.Content.Keep;
import io.payband.web.work.Works;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CompareController {

  private static final String AGAINST = "-vs-";

  private final Market market;
  private final Pairs pairs;
  private final Templates templates;
  private final Pages pages;
  private final Failures failures;
  private final Works works;

  CompareController(
      Market market,
      Pairs pairs,
      Templates templates,
      Pages pages,
      Failures failures,
      Works works) {
    this.market = market;
    this.pairs = pairs;
    this.templates = templates;
    this.pages = pages;
    this.failures = failures;
    this.works = works;
  }

  /** Two titles as people write them: on to the page of the two, or of the one. */
  @GetMapping("/compare")
  Content find(
      @RequestParam(name = "a", defaultValue = "") String a,
      @RequestParam(name = "b", defaultValue = "") String b,
      HttpServletRequest request) {
    String first = a.strip();
    String second = b.strip();
    if (first.isEmpty() && second.isEmpty()) {
      return Content.redirect(303, "/");
    }
    if (first.isEmpty() || second.isEmpty()) {
      String only = first.isEmpty() ? second : first;
      return understood(
          only,
          request,
          suggestion -> "/compare?a=" + encoded(suggestion.key()),
          first,
          second,
          named -> Content.redirect(303, named.path()));
    }
    return understood(
        first,
        request,
        s -> "/compare?a=" + encoded(s.key()) + "&b=" + encoded(second),
        first,
        second,
        one ->
            understood(
                second,
                request,
                s -> "/compare?a=" + encoded(one.slug()) + "&b=" + encoded(s.key()),
                first,
                second,
                two ->
                    one.slug().equals(two.slug())
                        ? same(one, request)
                        : Content.redirect(303, path(one.slug(), two.slug()))));
  }

  @GetMapping("/compare/{pair}")
  Content compare(
      @PathVariable String pair,
      @RequestParam(name = "level", defaultValue = "") String level,
      @RequestParam(name = "place", defaultValue = "") String place,
      @RequestParam(name = "measure", defaultValue = "") String measure,
      @RequestParam(name = "lane", defaultValue = "") String lane,
      HttpServletRequest request) {
    int at = pair.indexOf(AGAINST);
    if (at <= 0 || at + AGAINST.length() == pair.length()) {
      return named(
          pair,
          request,
          s -> "/compare?a=" + encoded(s.key()),
          pair,
          "",
          named -> Content.redirect(308, named.path()));
    }
    String first = pair.substring(0, at);
    String second = pair.substring(at + AGAINST.length());
    return answer(
        first, second, "/compare/", AGAINST, new Ask(level, place, measure, lane), request);
  }

  @GetMapping("/api/v1/compare/{first}/{second}")
  Content compareForPrograms(
      @PathVariable String first,
      @PathVariable String second,
      @RequestParam(name = "level", defaultValue = "") String level,
      @RequestParam(name = "place", defaultValue = "") String place,
      @RequestParam(name = "measure", defaultValue = "") String measure,
      @RequestParam(name = "lane", defaultValue = "") String lane,
      HttpServletRequest request) {
    return answer(
        first, second, "/api/v1/compare/", "/", new Ask(level, place, measure, lane), request);
  }

  private Content answer(
      String first,
      String second,
      String before,
      String between,
      Ask ask,
      HttpServletRequest request) {
    return named(
        first,
        request,
        s -> path(s.key(), second),
        first,
        second,
        one ->
            named(
                second,
                request,
                s -> path(one.slug(), s.key()),
                one.name(),
                second,
                two -> answer(one, two, first, second, before, between, ask, request)));
  }

  private Content answer(
      Named one,
      Named two,
      String first,
      String second,
      String before,
      String between,
      Ask ask,
      HttpServletRequest request) {
    if (one.slug().equals(two.slug())) {
      return same(one, request);
    }
    boolean turned = one.slug().compareTo(two.slug()) > 0;
    String low = turned ? two.slug() : one.slug();
    String high = turned ? one.slug() : two.slug();
    if (!first.equals(low) || !second.equals(high)) {
      String query = request.getQueryString();
      return Content.redirect(
          308, before + low + between + high + (query == null ? "" : "?" + query));
    }
    return switch (market.compare(low, high, ask)) {
      case Answer.Found<Comparison>(Comparison comparison) ->
          found(comparison, ask, before.startsWith("/api/"), request);
      case Answer.NotFound<Comparison> missing ->
          failures.notFound(
              request,
              missing,
              s ->
                  request.getRequestURI() + "?" + encoded(missing.field()) + "=" + encoded(s.key()),
              one.name(),
              two.name());
      case Answer.Malformed<Comparison> malformed -> failures.malformed(request, malformed);
    };
  }

  private Content found(
      Comparison comparison, Ask ask, boolean forPrograms, HttpServletRequest request) {
    Keep keep =
        ask.place().isEmpty()
                || ask.place().equals(comparison.question().place())
                || ask.place().equals(comparison.question().placeSlug())
            ? Keep.CANONICAL
            : Keep.VARIANT;
    FullComparison full = market.full(comparison, ask);
    if (forPrograms) {
      return Content.json(ComparisonJson.bytes(full, market.manifest()), keep);
    }
    List<PairRow> related =
        full.related().stream()
            .flatMap(pair -> pairs.find(pair.first(), pair.second()).stream())
            .toList();
    ComparePage page =
        new ComparePage(full, related, works, market::nameOf, market.manifest(), market.places());
    String query = Query.of(ask);
    return pages.answer(
        request,
        keep,
        "compare",
        templates
            .frame(page.title(), page.description(), page.path(), "compare")
            .asked(query)
            .about(about(comparison))
            .shared(new Frame.Shared("/share" + page.path() + ".png", "/card" + page.path())),
        page,
        () -> CompareDocument.of(page, full, query, market.manifest()),
        () -> ComparisonJson.bytes(full, market.manifest()));
  }

  private static List<LinkedJob> about(Comparison comparison) {
    return List.of(
        new LinkedJob(comparison.first(), comparison.question(), ""),
        new LinkedJob(comparison.second(), comparison.question(), ""));
  }

  private Content named(
      String what,
      HttpServletRequest request,
      Function<Suggestion, String> link,
      String first,
      String second,
      Function<Named, Content> then) {
    return named(market.resolve(what), request, link, first, second, then);
  }

  private Content understood(
      String what,
      HttpServletRequest request,
      Function<Suggestion, String> link,
      String first,
      String second,
      Function<Named, Content> then) {
    return named(market.understand(what), request, link, first, second, then);
  }

  private Content named(
      Answer<Named> answer,
      HttpServletRequest request,
      Function<Suggestion, String> link,
      String first,
      String second,
      Function<Named, Content> then) {
    return switch (answer) {
      case Answer.Found<Named>(Named named) -> then.apply(named);
      case Answer.NotFound<Named> missing ->
          failures.notFound(request, missing, link, first, second);
      case Answer.Malformed<Named> malformed -> failures.malformed(request, malformed);
    };
  }

  private Content same(Named one, HttpServletRequest request) {
    return failures.notice(
        request,
        new Notice(
            400,
            "Both sides are " + one.name(),
            "A comparison needs two different ones. Choose another for one of the sides.",
            List.of(new Notice.Link(one.path(), one.name() + " alone")),
            one.name(),
            ""));
  }

  private static String path(String one, String two) {
    return one.compareTo(two) <= 0
        ? "/compare/" + encoded(one) + AGAINST + encoded(two)
        : "/compare/" + encoded(two) + AGAINST + encoded(one);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
