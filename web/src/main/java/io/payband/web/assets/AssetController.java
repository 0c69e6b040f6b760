package io.payband.web.assets;

import io.payband.web.page.Failures;
import io.payband.web.page.StyleSheet;
import io.payband.web.search.SearchScript;
import io.payband.web.serving.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class AssetController {

  private final StyleSheet style;
  private final Failures failures;

  AssetController(StyleSheet style, Failures failures) {
    this.style = style;
    this.failures = failures;
  }

  @GetMapping("/assets/{name}")
  Content asset(@PathVariable String name, HttpServletRequest request) {
    if (name.equals(style.name())) {
      return Content.asset("text/css;charset=UTF-8", style.bytes(), true);
    }
    return name.equals(SearchScript.name())
        ? Content.asset("text/javascript;charset=UTF-8", SearchScript.bytes(), true)
        : failures.refuse(request, 404);
  }

  @GetMapping("/favicon.svg")
  Content icon() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(AssetController.class.getResourceAsStream("favicon.svg"))) {
      return Content.text(
          "image/svg+xml",
          new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8),
          Content.Keep.CANONICAL);
    }
  }
}
