package io.payband.compare;

import io.payband.MadeUp;
import io.payband.market.MarketSnapshot;
import io.payband.observation.PayReport;
import java.util.List;

/** Two snapshots of one invented market, built once for all tests of this package. */
final class Snapshots {

  static final List<PayReport> REPORTS = MadeUp.reports(101, 900);
  static final MarketSnapshot PUBLISHED = MadeUp.snapshot(REPORTS, true);
  static final MarketSnapshot PRIVATE = MadeUp.snapshot(REPORTS, false);

  static final List<String> REPORTED_ROLES =
      List.of("clockmaker", "foundry-manager", "glassblower", "watchmaker");
  static final List<String> PLACES =
      List.of(
          "",
          "Amberfall, ZA",
          "Copperton, ZA",
          "Elmsport, ZB",
          "Fennwick, ZC",
          "Gullhaven, ZC",
          "Harrowmoor, ZC");
  static final List<String> LEVELS = List.of("", "L3", "L4", "L5", "L6", "L7");

  private Snapshots() {}
}
