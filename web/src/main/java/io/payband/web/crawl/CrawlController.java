package io.payband.web.crawl;

import io.payband.web.crawl.SiteMap.Part;
import io.payband.web.market.Market;
import io.payband.web.page.Failures;
import io.payband.web.serving.Content;
import io.payband.web.serving.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Files whose addresses are whole ones. Where nobody said what this site is called, they begin as
 * the request's own address does, and are kept by nobody but whoever asked.
 */
@Controller
class CrawlController {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XML = "application/xml;charset=UTF-8";
  private static final String ATOM = "application/atom+xml;charset=UTF-8";
  private static final String TEXT = "text/plain;charset=UTF-8";

  private final Market market;
  private final SiteMap map;
  private final PublicAddress address;
  private final Failures failures;
  private final List<Release> releases = Releases.bundled();

  CrawlController(Market market, SiteMap map, PublicAddress address, Failures failures) {
    this.market = market;
    this.map = map;
    this.address = address;
    this.failures = failures;
  }

  /** Pages may be read at their one address; what programs ask is no page. */
  @GetMapping("/robots.txt")
  Content robots(HttpServletRequest request) {
    return answer(
        request,
        TEXT,
        origin ->
            "User-agent: *\nDisallow: /api/\nDisallow: /*?\n\nSitemap: "
                + origin
                + "/sitemap.xml\n");
  }

  @GetMapping("/sitemap.xml")
  Content index(HttpServletRequest request) {
    return answer(
        request,
        XML,
        origin -> {
          Xml xml = new Xml("sitemapindex", NAMESPACE);
          for (Part part : map.list()) {
            xml.open("sitemap")
                .element("loc", origin + "/sitemap/" + part.name() + ".xml")
                .element("lastmod", day())
                .close();
          }
          return xml.text();
        });
  }

  @GetMapping("/sitemap/{name}.xml")
  Content part(@PathVariable String name, HttpServletRequest request) {
    Optional<Part> part = map.find(name);
    if (part.isEmpty()) {
      return failures.refuse(request, 404);
    }
    return answer(
        request,
        XML,
        origin -> {
          Xml xml = new Xml("urlset", NAMESPACE);
          for (String path : part.get().paths()) {
            xml.open("url").element("loc", origin + path).element("lastmod", day()).close();
          }
          return xml.text();
        });
  }

  @GetMapping("/feed.xml")
  Content feed(HttpServletRequest request) {
    return answer(request, ATOM, origin -> new Feed(origin, market.manifest(), releases).text());
  }

  private Content answer(HttpServletRequest request, String type, Function<String, String> text) {
    String origin = address.originFor(request);
    if (origin.isEmpty()) {
      // The request names a host that no address could begin with.
      return failures.refuse(request, 404);
    }
    return address.origin().isEmpty()
        ? Content.ofHost(type, text.apply(origin))
        : Content.text(type, text.apply(origin), Content.Keep.CANONICAL);
  }

  /** The protocol knows days and no months: the first of the snapshot's. */
  private String day() {
    return market.manifest().date().atDay(1).toString();
  }
}
