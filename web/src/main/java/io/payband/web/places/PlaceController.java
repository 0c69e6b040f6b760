package io.payband.web.places;

import io.payband.compare.Answer;
import io.payband.region.Region;
import io.payband.web.market.Lookups;
import io.payband.web.market.Market;
import io.payband.web.page.Failures;
import io.payband.web.page.Pages;
import io.payband.web.page.Templates;
import io.payband.web.places.PlaceIndex.OfState;
import io.payband.web.serving.Content;
import io.payband.web.serving.Content.Keep;
import io.payband.web.serving.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PlaceController {

  private static final int ENDS = 8;
  private static final Comparator<Region> DEAREST =
      Comparator.comparingDouble((Region region) -> -region.all().ratio())
          .thenComparing(Region::name);

  private final Market market;
  private final Lookups lookups;
  private final Templates templates;
  private final Pages pages;
  private final Failures failures;
  private final RolesHere roles;

  PlaceController(
      Market market, Templates templates, Pages pages, Failures failures, RolesHere roles) {
    this.market = market;
    this.lookups = market.lookups();
    this.templates = templates;
    this.pages = pages;
    this.failures = failures;
    this.roles = roles;
  }

  @GetMapping("/places")
  Content list(
      @RequestParam(name = "q", defaultValue = "") String asked, HttpServletRequest request) {
    if (asked.isBlank() || Form.of(request) != Form.HTML) {
      return index("", List.of(), Keep.CANONICAL, request);
    }
    return switch (lookups.region(asked.strip())) {
      case Answer.Found<Region>(Region region) -> Content.redirect(303, "/places/" + region.slug());
      case Answer.NotFound<Region> missing ->
          index(
              asked.strip(),
              missing.suggestions().stream()
                  .flatMap(s ->
                      lookups.region(s.key()) instanceof Answer.Found<Region>(Region near)
                          ? Stream.of(near)
                          : Stream.empty())
                  .toList(),
              Keep.NOT,
              request);
      case Answer.Malformed<Region> malformed -> failures.malformed(request, malformed);
    };
  }

  @GetMapping("/api/v1/places")
  Content json() {
    return Content.json(PlaceJson.list(lookups.regions(), market.manifest()), Keep.CANONICAL);
  }

  @GetMapping({"/places/{slug}", "/api/v1/places/{slug}"})
  Content place(@PathVariable String slug, HttpServletRequest request) {
    return switch (lookups.region(slug)) {
      case Answer.Found<Region>(Region region) ->
          region.slug().equals(slug)
              ? found(region, request)
              : Content.redirect(
                  308, (isApi(request) ? "/api/v1/places/" : "/places/") + region.slug());
      case Answer.NotFound<Region> missing ->
          failures.notFound(request, missing, s -> "/places/" + s.key(), "", "");
      case Answer.Malformed<Region> malformed -> failures.malformed(request, malformed);
    };
  }

  private Content found(Region region, HttpServletRequest request) {
    List<Region> neighbours = new ArrayList<>(lookups.metrosOf(region.state()));
    if (region.kind() == Region.Kind.METRO
        && lookups.region(region.state().toLowerCase(Locale.ROOT))
            instanceof Answer.Found<Region>(Region state)) {
      neighbours.add(state);
    }
    neighbours.sort(DEAREST);
    PlacePage page =
        new PlacePage(
            region,
            market.manifest(),
            neighbours.stream().map(other -> line(other, other.equals(region))).toList(),
            roles.of(region));
    if (isApi(request)) {
      return Content.json(PlaceJson.place(page, neighbours, market.manifest()), Keep.CANONICAL);
    }
    return pages.answer(
        request,
        Keep.CANONICAL,
        "place",
        templates.frame(page.title(), page.description(), page.path(), "places"),
        page,
        () -> PlaceDocument.of(page, market.manifest()),
        () -> PlaceJson.place(page, neighbours, market.manifest()));
  }

  private static boolean isApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/");
  }

  private static RatioLine line(Region region, boolean here) {
    return new RatioLine(
        "/places/" + region.slug(),
        region.kind() == Region.Kind.STATE ? region.name() + ", the state" : region.name(),
        region.all(),
        here);
  }

  private static RatioLine plain(Region region) {
    return new RatioLine("/places/" + region.slug(), region.name(), region.all(), false);
  }

  private Content index(String asked, List<Region> closest, Keep keep, HttpServletRequest request) {
    List<Region> metros =
        lookups.regions().stream()
            .filter(region -> region.kind() == Region.Kind.METRO)
            .sorted(DEAREST)
            .toList();
    List<Region> states =
        lookups.regions().stream().filter(region -> region.kind() == Region.Kind.STATE).toList();
    Map<String, List<RatioLine>> byState = new LinkedHashMap<>();
    states.stream()
        .sorted(Comparator.comparing(Region::name))
        .forEach(state -> byState.put(state.state(), new ArrayList<>()));
    metros.stream()
        .sorted(Comparator.comparing(Region::name))
        .forEach(metro ->
            byState.computeIfAbsent(metro.state(), state -> new ArrayList<>()).add(plain(metro)));
    List<OfState> lists = new ArrayList<>();
    byState.forEach((code, lines) -> {
      String name =
          states.stream()
              .filter(state -> state.state().equals(code))
              .map(Region::name)
              .findFirst()
              .orElse(code);
      boolean known = states.stream().anyMatch(state -> state.state().equals(code));
      if (!lines.isEmpty()) {
        lists.add(
            new OfState(name, known ? "/places/" + code.toLowerCase(Locale.ROOT) : "", lines));
      }
    });
    int ends = Math.min(ENDS, metros.size() / 2);
    PlaceIndex page =
        new PlaceIndex(
            states.stream().sorted(DEAREST).map(PlaceController::plain).toList(),
            metros.stream().limit(ends).map(PlaceController::plain).toList(),
            metros.reversed().stream().limit(ends).map(PlaceController::plain).toList(),
            lists,
            metros.size(),
            asked,
            closest.stream().map(PlaceController::plain).toList());
    return pages.answer(
        request,
        keep,
        "places",
        templates.frame(
            "Places beside the nation",
            "Official wages of every metro and state beside the nation’s.",
            "/places",
            "places"),
        page,
        () -> PlaceDocument.list(lookups.regions(), market.manifest()),
        () -> PlaceJson.list(lookups.regions(), market.manifest()));
  }
}
