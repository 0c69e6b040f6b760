package io.payband.web.health;

import io.payband.job.Role;
import io.payband.web.market.Market;
import io.payband.web.serving.Content;
import io.payband.web.serving.Content.Keep;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HealthController {

  private final Market market;

  HealthController(Market market) {
    this.market = market;
  }

  @GetMapping("/health/live")
  Content live() {
    return Content.now(200, "application/json", "{\"status\":\"UP\"}\n");
  }

  @GetMapping("/health/ready")
  Content ready() {
    return Content.now(
        200,
        "application/json",
        "{\"status\":\"UP\",\"snapshot\":\""
            + market.manifest().date()
            + "\",\"hash\":\""
            + market.manifest().hash().replaceAll("[^0-9A-Za-z]", "")
            + "\"}\n");
  }

  @GetMapping("/robots.txt")
  Content robots(HttpServletRequest request) {
    return Content.text(
        "text/plain;charset=UTF-8",
        "User-agent: *\nDisallow: /api/\nDisallow: /*?\nSitemap: "
            + origin(request)
            + "/sitemap.xml\n",
        Keep.NOT);
  }

  @GetMapping("/sitemap.xml")
  Content sitemap(HttpServletRequest request) {
    String origin = origin(request);
    StringBuilder xml =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """);
    for (String path : new String[] {"/", "/roles", "/method", "/sources", "/glossary"}) {
      add(xml, origin + path);
    }
    for (Role role : market.roles()) {
      add(xml, origin + "/roles/" + role.slug());
      for (Role other : market.roles()) {
        if (role.family().equals(other.family()) && role.slug().compareTo(other.slug()) < 0) {
          add(xml, origin + "/compare/" + role.slug() + "-vs-" + other.slug());
        }
      }
    }
    market.occupations().forEach(o -> add(xml, origin + "/occupations/" + o.code()));
    return Content.text(
        "application/xml;charset=UTF-8", xml.append("</urlset>\n").toString(), Keep.NOT);
  }

  private static void add(StringBuilder xml, String address) {
    xml.append("<url><loc>")
        .append(address.replace("&", "&amp;").replace("<", "&lt;"))
        .append("</loc></url>\n");
  }

  private static String origin(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length());
  }
}
