package io.payband.sources.build;

import io.payband.estimate.WageAgeing;
import io.payband.market.Ageing;
import io.payband.money.MonthlyIndex;
import io.payband.observation.OfficialWage;
import io.payband.sources.macro.MacroIndexes;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ageing by the published series that were read; none, and said so, where none were. */
final class PublishedAgeing implements Ageing {

  private static final String NOT_AGED = "not aged: no wage index was read";

  private final @Nullable WageAgeing ageing;

  PublishedAgeing(List<OfficialWage> official, @Nullable MacroIndexes indexes) {
    if (indexes == null) {
      ageing = null;
    } else {
      MonthlyIndex cost = indexes.employmentCost();
      ageing = new WageAgeing(official, cost, indexes.hourlyEarnings());
    }
  }

  @Override
  public Growth growth(String occupation, YearMonth from, YearMonth to) {
    if (ageing == null) {
      return new Growth(0, NOT_AGED);
    }
    WageAgeing.Growth growth = ageing.growth(occupation, from, to);
    Set<String> words = new LinkedHashSet<>();
    for (WageAgeing.Part part : growth.parts()) {
      words.add(words(part.index()) + " to " + part.to());
    }
    return new Growth(growth.logGrowth(), String.join(", then ", words));
  }

  private static String words(WageAgeing.Index index) {
    return switch (index) {
      case OWN_MEDIANS -> "the occupation's own official medians";
      case EMPLOYMENT_COST -> "the Employment Cost Index";
      case HOURLY_EARNINGS -> "average hourly earnings";
    };
  }

  @Override
  public double general(YearMonth from, YearMonth to) {
    // A code that no statistic knows ages by the general indexes alone.
    return ageing == null ? 0 : ageing.growth("", from, to).logGrowth();
  }
}
