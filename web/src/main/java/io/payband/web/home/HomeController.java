package io.payband.web.home;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.job.Role;
import io.payband.market.Estimate.Estimated;
import io.payband.web.compare.PairRow;
import io.payband.web.compare.Pairs;
import io.payband.web.figure.Figure;
import io.payband.web.home.HomePage.Family;
import io.payband.web.market.Market;
import io.payband.web.market.Market.Profile;
import io.payband.web.page.Pages;
import io.payband.web.page.Templates;
import io.payband.web.serving.Content;
import io.payband.web.serving.Content.Keep;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

  /** Of each family, so many of its roles with the most reports, each beside the next. */
  private static final int MOST_REPORTED = 4;

  private static final String EXAMPLE = "data-scientist";

  private final Market market;
  private final Templates templates;
  private final Pages pages;
  private final Pairs pairs;

  HomeController(Market market, Templates templates, Pages pages, Pairs pairs) {
    this.market = market;
    this.templates = templates;
    this.pages = pages;
    this.pairs = pairs;
  }

  @GetMapping("/")
  Content home(HttpServletRequest request) {
    Map<String, List<PairRow>> families = new LinkedHashMap<>();
    List<PairRow> all = new ArrayList<>();
    mostReported()
        .forEach((family, roles) -> {
          for (int i = 1; i < roles.size(); i++) {
            pairs
                .find(roles.get(i - 1), roles.get(i))
                .ifPresent(row -> {
                  families.computeIfAbsent(family, name -> new ArrayList<>()).add(row);
                  all.add(row);
                });
          }
        });
    Optional<Profile> example = example();
    HomePage page =
        new HomePage(
            example.map(profile ->
                new Figure(
                    "ev-example",
                    profile.side().name() + ", all levels",
                    profile.question().measure().words(),
                    profile.side().typical())),
            example
                .map(profile ->
                    profile.side().name()
                        + ", all levels, "
                        + profile.question().place()
                        + ", "
                        + profile.question().measure().words()
                        + " a year")
                .orElse(""),
            example.map(profile -> "/roles/" + profile.side().slug()).orElse("/roles"),
            families.entrySet().stream().map(f -> new Family(f.getKey(), f.getValue())).toList(),
            Pairs.scale(all),
            market.roles().size(),
            market.occupations().size(),
            market.places().size(),
            market.manifest());
    return pages.answer(
        request,
        Keep.CANONICAL,
        "home",
        templates.frame(
            "What does it pay, and how sure is that?",
            "Two roles side by side: typical pay, why it differs, and how sure the figures are.",
            "/",
            "compare"),
        page,
        () -> HomeDocument.of(page, all));
  }

  /** Slugs of the most reported roles of each family, most reports first. */
  private Map<String, List<String>> mostReported() {
    Map<String, Map<String, Integer>> reports = new LinkedHashMap<>();
    for (Role role : market.roles()) {
      if (market.profile(role.slug(), Ask.PLAIN) instanceof Answer.Found<Profile>(Profile profile)
          && profile.side().typical() instanceof Estimated figure
          && figure.evidence().isCounted()
          && figure.evidence().reports() > 0) {
        reports
            .computeIfAbsent(role.family(), family -> new LinkedHashMap<>())
            .put(role.slug(), figure.evidence().reports());
      }
    }
    Map<String, List<String>> out = new LinkedHashMap<>();
    reports.forEach((family, counts) ->
        out.put(
            family,
            counts.entrySet().stream()
                .sorted(
                    Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_REPORTED)
                .map(Map.Entry::getKey)
                .toList()));
    return out;
  }

  private Optional<Profile> example() {
    List<String> wanted = new ArrayList<>();
    wanted.add(EXAMPLE);
    market.roles().stream().map(Role::slug).limit(5).forEach(wanted::add);
    for (String slug : wanted) {
      if (market.roles().stream().anyMatch(role -> role.slug().equals(slug))
          && market.profile(slug, Ask.PLAIN) instanceof Answer.Found<Profile> found
          && new Figure("", "", "", found.value().side().typical()).known()) {
        return Optional.of(found.value());
      }
    }
    return Optional.empty();
  }
}
