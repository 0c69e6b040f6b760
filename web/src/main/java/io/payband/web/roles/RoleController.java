package io.payband.web.roles;

import io.payband.compare.Answer;
import io.payband.compare.Answer.Suggestion;
import io.payband.compare.Ask;
import io.payband.compare.Comparison.Side;
import io.payband.compare.PayCourse;
import io.payband.job.Occupation;
import io.payband.job.Role;
import io.payband.web.career.CourseTable;
import io.payband.web.compare.PairRow;
import io.payband.web.compare.Pairs;
import io.payband.web.document.Table;
import io.payband.web.figure.Figure;
import io.payband.web.figure.Slip;
import io.payband.web.figure.Slips;
import io.payband.web.json.ComparisonJson;
import io.payband.web.json.SkillsJson;
import io.payband.web.json.WorkJson;
import io.payband.web.linked.LinkedJob;
import io.payband.web.market.Market;
import io.payband.web.market.Market.Named;
import io.payband.web.market.Market.Profile;
import io.payband.web.page.Failures;
import io.payband.web.page.Frame;
import io.payband.web.page.Pages;
import io.payband.web.page.Query;
import io.payband.web.page.Templates;
import io.payband.web.picture.Scale;
import io.payband.web.roles.RoleList.Family;
import io.payband.web.roles.RoleList.Line;
import io.payband.web.scope.ScopeSubject;
import io.payband.web.scope.ScopeTable;
import io.payband.web.scope.ScopeView;
import io.payband.web.serving.Content;
import io.payband.web.serving.Content.Keep;
import io.payband.web.skills.SkillTable;
import io.payband.web.text.Say;
import io.payband.web.work.CareerTables;
import io.payband.web.work.WorkTable;
import io.payband.web.work.Works;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RoleController {

  private static final int MOST_PAIRS = 8;

  private final Market market;
  private final Templates templates;
  private final Pages pages;
  private final Failures failures;
  private final Pairs pairs;
  private final LargestPlaces largest;
  private final Works works;

  RoleController(
      Market market,
      Templates templates,
      Pages pages,
      Failures failures,
      Pairs pairs,
      LargestPlaces largest,
      Works works) {
    this.market = market;
    this.templates = templates;
    this.pages = pages;
    this.failures = failures;
    this.pairs = pairs;
    this.largest = largest;
    this.works = works;
  }

  @GetMapping("/roles")
  Content list(HttpServletRequest request) {
    Slips slips = new Slips(market.manifest());
    Map<String, List<Line>> families = new LinkedHashMap<>();
    List<Slip> all = new ArrayList<>();
    List<Figure> known = new ArrayList<>();
    for (Role role : market.roles()) {
      if (market.profile(role.slug(), Ask.PLAIN) instanceof Answer.Found<Profile> found) {
        Figure figure =
            new Figure(
                "ev-" + role.slug(),
                role.name() + ", all levels",
                found.value().question().measure().words(),
                found.value().side().typical());
        families
            .computeIfAbsent(role.family(), name -> new ArrayList<>())
            .add(new Line("/roles/" + role.slug(), role.name(), figure));
        all.add(slips.of(figure));
        if (figure.known()) {
          known.add(figure);
        }
      }
    }
    Comparator<Line> best =
        Comparator.comparingDouble(
            line -> line.figure().known() ? -line.figure().median() : Double.MAX_VALUE);
    RoleList page =
        new RoleList(
            families.entrySet().stream()
                .map(f -> new Family(f.getKey(), f.getValue().stream().sorted(best).toList()))
                .toList(),
            known.isEmpty()
                ? Scale.around(0, 100_000, 4)
                : Scale.within(
                    known.stream().mapToDouble(f -> f.interval().low()).min().orElseThrow(),
                    known.stream().mapToDouble(f -> f.interval().high()).max().orElseThrow(),
                    4),
            all,
            market.occupations().stream().sorted(Comparator.comparing(Occupation::title)).toList());
    return pages.answer(
        request,
        Keep.CANONICAL,
        "roles",
        templates.frame(
            "All roles and occupations",
            "Every role with its typical pay and how far that may be off.",
            "/roles",
            "roles"),
        page,
        () -> RoleListDocument.of(market, page));
  }

  @GetMapping("/roles/{slug}")
  Content role(
      @PathVariable String slug,
      @RequestParam(name = "level", defaultValue = "") String level,
      @RequestParam(name = "place", defaultValue = "") String place,
      @RequestParam(name = "measure", defaultValue = "") String measure,
      @RequestParam(name = "lane", defaultValue = "") String lane,
      HttpServletRequest request) {
    return job(slug, true, new Ask(level, place, measure, lane), request);
  }

  @GetMapping("/occupations/{code}")
  Content occupation(
      @PathVariable String code,
      @RequestParam(name = "place", defaultValue = "") String place,
      HttpServletRequest request) {
    return job(code, false, new Ask("", place, "", ""), request);
  }

  private Content job(String what, boolean asRole, Ask ask, HttpServletRequest request) {
    return switch (market.resolve(what)) {
      case Answer.Found<Named>(Named named) ->
          named.isRole() == asRole && named.slug().equals(what)
              ? job(named, ask, request)
              : Content.redirect(
                  308,
                  named.path()
                      + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
      case Answer.NotFound<Named> missing ->
          failures.notFound(request, missing, s -> "/compare?a=" + encoded(s.key()), what, "");
      case Answer.Malformed<Named> malformed -> failures.malformed(request, malformed);
    };
  }

  private Content job(Named named, Ask ask, HttpServletRequest request) {
    return switch (market.profile(named.slug(), ask)) {
      case Answer.Found<Profile>(Profile profile) -> found(named, profile, ask, request);
      case Answer.NotFound<Profile> missing ->
          failures.notFound(
              request,
              missing,
              (Suggestion s) ->
                  named.path() + "?" + encoded(missing.field()) + "=" + encoded(s.key()),
              named.name(),
              "");
      case Answer.Malformed<Profile> malformed -> failures.malformed(request, malformed);
    };
  }

  private Content found(Named named, Profile profile, Ask ask, HttpServletRequest request) {
    Keep keep =
        ask.place().isEmpty()
                || ask.place().equals(profile.question().place())
                || ask.place().equals(profile.question().placeSlug())
            ? Keep.CANONICAL
            : Keep.VARIANT;
    Optional<Role> role =
        market.roles().stream()
            .filter(r -> named.isRole() && r.slug().equals(named.slug()))
            .findFirst();
    JobPage page =
        new JobPage(
            profile,
            role.map(Role::definition).orElse(""),
            market.skills(),
            market.manifest(),
            market.places(),
            role.map(this::pairsOf).orElse(List.of()),
            named.isRole() ? List.of() : largest.of(named, profile),
            named.isRole() ? List.of() : rolesOf(named.slug()),
            PayCourse.of(profile.side(), market.growth(profile.side().slug())),
            ScopeView.of(
                market.scope(named.slug()),
                new ScopeSubject(
                    named.name(),
                    Say.person(named.name(), named.isRole()),
                    profile.side().occupationName()),
                market.manifest(),
                market::nameOf),
            works);
    String query = Query.of(ask);
    return pages.answer(
        request,
        keep,
        named.isRole() ? "role" : "occupation",
        templates
            .frame(page.title(), page.description(), page.path(), "roles")
            .asked(query)
            .about(List.of(new LinkedJob(profile.side(), profile.question(), page.definition())))
            .shared(new Frame.Shared("", named.isRole() ? "/card" + page.path() : "")),
        page,
        () ->
            JobDocument.of(
                page, more(named, profile), skillNotes(profile), query, market.manifest()),
        () ->
            ComparisonJson.profileBytes(
                profile.side(),
                market.manifest(),
                market.scope(named.slug()),
                WorkJson.of(market.work(), List.of(profile.side()), profile.question().level()),
                SkillsJson.of(List.of(profile.side().slug()), market.skills())));
  }

  private List<Table> more(Named named, Profile profile) {
    List<Side> one = List.of(profile.side());
    List<Table> tables = new ArrayList<>();
    tables.add(ScopeTable.alone(market.scope(named.slug()), named.name()));
    tables.add(WorkTable.of(market.work(), one, market.manifest()));
    tables.addAll(CareerTables.of(market.work(), one, profile.question().level()));
    tables.add(
        CourseTable.of(
            PayCourse.of(profile.side(), market.growth(profile.side().slug())).stream().toList()));
    tables.add(SkillTable.of(market.skills(), one, market.manifest()));
    return tables;
  }

  private List<String> skillNotes(Profile profile) {
    return profile.side().isRole()
        ? SkillTable.notes(market.skills(), List.of(profile.side()))
        : List.of();
  }

  private List<PairRow> pairsOf(Role role) {
    return market.roles().stream()
        .filter(other -> other.family().equals(role.family()) && !other.equals(role))
        .limit(MOST_PAIRS)
        .map(other -> pairs.find(role.slug(), other.slug()))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<InnerRole> rolesOf(String code) {
    return market.roles().stream()
        .filter(role -> role.occupation().equals(code))
        .map(role ->
            InnerRole.of(
                "/roles/" + role.slug(),
                role.name(),
                market.profile(role.slug(), Ask.PLAIN) instanceof Answer.Found<Profile> found
                    ? found.value().side().lanes()
                    : List.of()))
        .toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
