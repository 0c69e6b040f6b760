package io.payband.web.health;

import io.payband.web.market.Market;
import io.payband.web.serving.Content;
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
}
