package io.payband.web.rank;

import io.payband.compare.Answer;
import io.payband.market.Estimate;
import io.payband.market.Estimate.Estimated;
import io.payband.market.Lane;
import io.payband.market.PersonAnswer;
import io.payband.web.figure.Figure;
import io.payband.web.market.Lookups;
import io.payband.web.market.Market;
import io.payband.web.market.Market.Named;
import io.payband.web.page.Failures;
import io.payband.web.page.Templates;
import io.payband.web.serving.Content;
import io.payband.web.serving.Content.Keep;
import io.payband.web.serving.PageKey;
import io.payband.web.text.Say;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where one pay stands. The pay is posted, so that it is in no address, no history and no log; the
 * answer is kept nowhere, neither here nor, by its headers, on the way.
 *
 * <p>A post from another site does no harm, so that no token guards against one: nothing is stored,
 * nobody is signed in, no cookie is set, and what comes back depends on nothing but what was sent.
 */
@Controller
class RankController {

  private static final String HTML = "text/html;charset=UTF-8";

  private final Market market;
  private final Lookups lookups;
  private final Templates templates;
  private final Failures failures;

  RankController(Market market, Templates templates, Failures failures) {
    this.market = market;
    this.lookups = market.lookups();
    this.templates = templates;
    this.failures = failures;
  }

  /** The form; what an address may fill in is anything but the pay. */
  @GetMapping("/rank")
  Content form(
      @RequestParam(name = "title", defaultValue = "") String title,
      @RequestParam(name = "level", defaultValue = "") String level,
      @RequestParam(name = "company", defaultValue = "") String company,
      @RequestParam(name = "place", defaultValue = "") String place,
      @RequestParam(name = "measure", defaultValue = "") String measure,
      HttpServletRequest request) {
    RankForm form = new RankForm(title, "", measure, level, company, place, "");
    return Content.page(
        html(page(form, Map.of(), List.of(), "", "")),
        request.getQueryString() == null ? Keep.CANONICAL : Keep.NOT);
  }

  /** The answer. */
  @PostMapping({"/rank", "/api/v1/rank"})
  Content answer(
      @RequestParam(name = "title", defaultValue = "") String title,
      @RequestParam(name = "pay", defaultValue = "") String pay,
      @RequestParam(name = "measure", defaultValue = "") String measure,
      @RequestParam(name = "level", defaultValue = "") String level,
      @RequestParam(name = "company", defaultValue = "") String company,
      @RequestParam(name = "place", defaultValue = "") String place,
      @RequestParam(name = "years", defaultValue = "") String years,
      HttpServletRequest request) {
    RankForm form = new RankForm(title, pay, measure, level, company, place, years);
    RankReader reader = new RankReader(form);
    Map<String, String> errors = new LinkedHashMap<>(reader.errors());
    List<LaneStanding> standings = List.of();
    String role = "";
    if (errors.isEmpty()) {
      String meant = meant(title.strip());
      PersonAnswer market = ask(reader, meant, Lane.MARKET);
      PersonAnswer reported = ask(reader, meant, Lane.REPORTED);
      if (market instanceof PersonAnswer.Refused(String message)) {
        errors.putAll(RankRefusal.byField(message));
      }
      if (errors.isEmpty()) {
        // Where a company's own people report, that is what both lanes answer.
        standings =
            market.equals(reported)
                ? List.of(standing(reader, Lane.REPORTED, reported))
                : List.of(
                    standing(reader, Lane.MARKET, market),
                    standing(reader, Lane.REPORTED, reported));
        role = role(market, reported);
      }
    }
    boolean json = PageKey.wantsJson(request) || request.getRequestURI().startsWith("/api/");
    if (!errors.isEmpty()) {
      Map.Entry<String, String> first = errors.entrySet().iterator().next();
      return json
          ? failures.malformed(
              request, new Answer.Malformed<>(first.getKey(), "", first.getValue()))
          : Content.now(400, HTML, html(page(form, errors, List.of(), "", "")));
    }
    return json
        ? Content.now(200, "application/json", RankJson.of(role, standings, market.manifest()))
        : Content.now(200, HTML, html(answered(form, standings, role)));
  }

  private RankPage answered(RankForm form, List<LaneStanding> standings, String role) {
    return market.resolve(role) instanceof Answer.Found<Named>(Named named)
        ? page(form, Map.of(), standings, named.name(), named.path())
        : page(form, Map.of(), standings, "", "");
  }

  /** A title that is not known as it is, as what somebody who searches would mean by it. */
  private String meant(String title) {
    return !(market.resolve(title) instanceof Answer.Found<Named>)
            && market.understand(title) instanceof Answer.Found<Named>(Named named)
        ? named.name()
        : title;
  }

  private PersonAnswer ask(RankReader reader, String title, Lane lane) {
    return lookups.person(reader.question(title, lane));
  }

  private static String role(PersonAnswer... answers) {
    return Stream.of(answers)
        .filter(PersonAnswer.Answered.class::isInstance)
        .map(PersonAnswer.Answered.class::cast)
        .findFirst()
        .map(PersonAnswer.Answered::role)
        .orElse("");
  }

  private LaneStanding standing(RankReader reader, Lane lane, PersonAnswer answer) {
    String id = "ev-" + lane.key();
    String pays = reader.pays().words();
    return switch (answer) {
      case PersonAnswer.Answered found -> {
        Estimated estimate = found.estimate();
        double pay = reader.dollars();
        double median = estimate.band().p50();
        yield new LaneStanding(
            lane,
            new Figure(id, "People like this one", pays, estimate),
            pay,
            lookups.rank(found, pay).percentileRank(),
            lookups.rank(found, pay * median / estimate.medianInterval().high()).percentileRank(),
            lookups.rank(found, pay * median / estimate.medianInterval().low()).percentileRank(),
            found.path().stream().map(Say::full).toList());
      }
      case PersonAnswer.Refused(String message) ->
          new LaneStanding(
              lane,
              new Figure(id, "People like this one", pays, new Estimate.Unknown(message)),
              reader.dollars(),
              Double.NaN,
              Double.NaN,
              Double.NaN,
              List.of());
    };
  }

  private RankPage page(
      RankForm form,
      Map<String, String> errors,
      List<LaneStanding> standings,
      String taken,
      String takenPath) {
    return new RankPage(
        form, errors, standings, taken, takenPath, market.manifest(), market.places());
  }

  private byte[] html(RankPage page) {
    return templates.render(
        "rank",
        templates.frame(
            page.heading(),
            "Where one pay stands among people who do the same, and how sure that is.",
            "/rank",
            ""),
        page);
  }
}
