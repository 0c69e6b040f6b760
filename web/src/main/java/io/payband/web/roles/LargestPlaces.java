package io.payband.web.roles;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.market.Estimate.Estimated;
import io.payband.web.figure.Figure;
import io.payband.web.market.Market;
import io.payband.web.market.Market.Named;
import io.payband.web.market.Market.Profile;
import io.payband.web.text.Say;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** An occupation in the large labour markets: a choice of well-known places, best paid first. */
@Component
class LargestPlaces {

  private static final List<String> CITIES =
      List.of(
          "New York, NY",
          "Los Angeles, CA",
          "Chicago, IL",
          "Dallas, TX",
          "Houston, TX",
          "Washington, DC",
          "Philadelphia, PA",
          "Atlanta, GA",
          "Miami, FL",
          "Boston, MA",
          "Phoenix, AZ",
          "San Francisco, CA",
          "Seattle, WA",
          "Minneapolis, MN",
          "Denver, CO");

  private final Market market;

  LargestPlaces(Market market) {
    this.market = market;
  }

  List<LocalLine> of(Named named, Profile page) {
    double nation =
        market.profile(named.slug(), Ask.PLAIN) instanceof Answer.Found<Profile> found
                && found.value().side().typical() instanceof Estimated estimated
            ? estimated.band().p50()
            : Double.NaN;
    List<LocalLine> lines = new ArrayList<>();
    for (String city : CITIES) {
      if (market.profile(named.slug(), new Ask("", city, "", ""))
              instanceof Answer.Found<Profile> found
          && found.value().side().typical() instanceof Estimated estimated) {
        String place = found.value().question().place();
        if (lines.stream().anyMatch(line -> line.place().equals(place))) {
          continue;
        }
        lines.add(
            new LocalLine(
                place,
                named.path() + "?place=" + URLEncoder.encode(place, StandardCharsets.UTF_8),
                new Figure(
                    "ev-place-" + lines.size(),
                    named.name() + ", " + place,
                    page.question().measure().words(),
                    found.value().side().typical()),
                Double.isNaN(nation) ? "" : Say.times(estimated.band().p50() / nation)));
      }
    }
    lines.sort(Comparator.comparingDouble(line -> -line.figure().median()));
    return lines;
  }
}
