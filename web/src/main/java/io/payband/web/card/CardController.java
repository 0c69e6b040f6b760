package io.payband.web.card;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.web.compare.PairReader;
import io.payband.web.market.Market;
import io.payband.web.market.Market.Named;
import io.payband.web.market.Market.Profile;
import io.payband.web.page.Failures;
import io.payband.web.page.Query;
import io.payband.web.page.Templates;
import io.payband.web.serving.Content;
import io.payband.web.serving.Content.Keep;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CardController {

  private static final String COMPARE = "/card/compare/";
  private static final String SHARE = "/share/compare/";

  private final Market market;
  private final Templates templates;
  private final Failures failures;
  private final PairReader pairs;
  private final Pictures pictures;

  CardController(
      Market market, Templates templates, Failures failures, PairReader pairs, Pictures pictures) {
    this.market = market;
    this.templates = templates;
    this.failures = failures;
    this.pairs = pairs;
    this.pictures = pictures;
  }

  @GetMapping("/card/compare/{pair}")
  Content comparison(
      @PathVariable String pair,
      @RequestParam(name = "level", defaultValue = "") String level,
      @RequestParam(name = "place", defaultValue = "") String place,
      @RequestParam(name = "measure", defaultValue = "") String measure,
      @RequestParam(name = "lane", defaultValue = "") String lane,
      HttpServletRequest request) {
    Ask ask = new Ask(level, place, measure, lane);
    return pairs.read(
        request,
        new PairReader.Address(COMPARE, pair, ""),
        ask,
        (path, comparison) -> card(Card.of(comparison, path + Query.of(ask), market.manifest())));
  }

  @GetMapping("/card/roles/{slug}")
  Content role(
      @PathVariable String slug,
      @RequestParam(name = "level", defaultValue = "") String level,
      @RequestParam(name = "place", defaultValue = "") String place,
      @RequestParam(name = "measure", defaultValue = "") String measure,
      @RequestParam(name = "lane", defaultValue = "") String lane,
      HttpServletRequest request) {
    Ask ask = new Ask(level, place, measure, lane);
    if (!(market.resolve(slug) instanceof Answer.Found<Named>(Named named))
        || !named.isRole()
        || !named.slug().equals(slug)) {
      return failures.refuse(request, 404);
    }
    return switch (market.profile(slug, ask)) {
      case Answer.Found<Profile>(Profile profile) ->
          card(
              Card.of(
                  profile.side(),
                  profile.question(),
                  named.path() + Query.of(ask),
                  market.manifest()));
      case Answer.NotFound<Profile> missing ->
          failures.notFound(request, missing, s -> named.path(), named.name(), "");
      case Answer.Malformed<Profile> malformed -> failures.malformed(request, malformed);
    };
  }

  @GetMapping("/share/compare/{pair}.png")
  Content picture(
      @PathVariable String pair,
      @RequestParam(name = "level", defaultValue = "") String level,
      @RequestParam(name = "place", defaultValue = "") String place,
      @RequestParam(name = "measure", defaultValue = "") String measure,
      @RequestParam(name = "lane", defaultValue = "") String lane,
      HttpServletRequest request) {
    Ask ask = new Ask(level, place, measure, lane);
    return pairs.read(
        request,
        new PairReader.Address(SHARE, pair, ".png"),
        ask,
        (path, comparison) ->
            pictures.of(Card.of(comparison, path + Query.of(ask), market.manifest())));
  }

  private Content card(Card card) {
    return Content.page(
            templates.render(
                "card", templates.frame(card.title(), card.verdict(), card.path(), ""), card),
            Keep.VARIANT)
        .frameable();
  }
}
