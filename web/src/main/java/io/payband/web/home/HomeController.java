package io.payband.web.home;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.job.Role;
import io.payband.web.compare.PairRow;
import io.payband.web.compare.Pairs;
import io.payband.web.figure.Figure;
import io.payband.web.home.HomePage.Family;
import io.payband.web.market.Market;
import io.payband.web.market.Market.Profile;
import io.payband.web.page.Templates;
import io.payband.web.serving.Content;
import io.payband.web.serving.Content.Keep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

  /** Pairs that people weigh against each other; shown where the snapshot knows both. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("backend-engineer", "full-stack-engineer"),
          List.of("frontend-engineer", "full-stack-engineer"),
          List.of("android-engineer", "ios-engineer"),
          List.of("qa-engineer", "software-engineer"),
          List.of("data-analyst", "data-scientist"),
          List.of("data-scientist", "machine-learning-engineer"),
          List.of("analytics-engineer", "data-engineer"),
          List.of("ai-engineer", "research-scientist"),
          List.of("product-manager", "technical-program-manager"),
          List.of("product-designer", "ux-researcher"),
          List.of("product-designer", "product-manager"),
          List.of("devops-engineer", "site-reliability-engineer"),
          List.of("security-analyst", "security-engineer"),
          List.of("cloud-engineer", "network-engineer"),
          List.of("account-executive", "sales-engineer"),
          List.of("customer-success-manager", "marketing-manager"),
          List.of("business-analyst", "management-consultant"),
          List.of("accountant", "financial-analyst"));

  private static final String EXAMPLE = "data-scientist";

  private final Market market;
  private final Templates templates;
  private final Pairs pairs;

  HomeController(Market market, Templates templates, Pairs pairs) {
    this.market = market;
    this.templates = templates;
    this.pairs = pairs;
  }

  @GetMapping("/")
  Content home() {
    Map<String, String> familyOf = new LinkedHashMap<>();
    for (Role role : market.roles()) {
      familyOf.put(role.slug(), role.family());
    }
    Map<String, List<PairRow>> families = new LinkedHashMap<>();
    List<PairRow> all = new ArrayList<>();
    for (List<String> pair : PAIRS) {
      String family = familyOf.get(pair.getFirst());
      if (family != null && familyOf.containsKey(pair.getLast())) {
        pairs
            .find(pair.getFirst(), pair.getLast())
            .ifPresent(row -> {
              families.computeIfAbsent(family, name -> new ArrayList<>()).add(row);
              all.add(row);
            });
      }
    }
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
    return Content.page(
        templates.render(
            "home",
            templates.frame(
                "What does it pay, and how sure is that?",
                "Two roles side by side: typical pay, why it differs, and how sure the figures are.",
                "/",
                "compare"),
            page),
        Keep.CANONICAL);
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
