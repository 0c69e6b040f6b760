package io.payband.bench.official;

import io.payband.estimate.LocalBandFit;
import io.payband.estimate.LocalBands;
import io.payband.estimate.OfficialCurve;
import io.payband.observation.LocalWage;
import io.payband.observation.OfficialWage;
import io.payband.sources.raw.RawData;
import java.util.HashMap;
import java.util.Map;

/**
 * Local bands of every occupation and wage area, from the national percentiles of the year and the
 * two means of the cell.
 */
final class Cells {

  private static final int YEAR = 2024;

  private final Map<String, LocalBands> bands = new HashMap<>();
  private final Map<String, LocalBandFit> fits = new HashMap<>();
  private final Map<String, Double> medians = new HashMap<>();
  private int byMean;

  Cells(RawData data) {
    Map<String, OfficialWage> then = year(data, YEAR);
    Map<String, OfficialWage> complete = year(data, YEAR + 1);
    then.forEach((code, wage) -> {
      OfficialWage next = complete.get(code);
      if (next != null) {
        OfficialCurve.of(wage, next).ifPresent(curve -> bands.put(code, new LocalBands(curve)));
      }
    });
    for (LocalWage wage : data.localWages()) {
      LocalBands band = bands.get(wage.occupation());
      if (band != null) {
        LocalBandFit fit = band.fit(wage.lowerThirdMean(), wage.upperRestMean());
        byMean += fit.byMean() ? 1 : 0;
        fits.put(wage.occupation() + ' ' + wage.area(), fit);
      }
    }
    for (OfficialWage wage : data.nationalWages()) {
      medians.put(wage.occupation() + ' ' + wage.year(), wage.p50());
    }
  }

  private static Map<String, OfficialWage> year(RawData data, int year) {
    Map<String, OfficialWage> out = new HashMap<>();
    for (OfficialWage wage : data.nationalWages()) {
      if (wage.year() == year) {
        out.put(wage.occupation(), wage);
      }
    }
    return out;
  }

  int count() {
    return fits.size();
  }

  int occupations() {
    return bands.size();
  }

  /** Cells for which only their mean could be met. */
  int byMean() {
    return byMean;
  }

  /** Log of a percentile in a cell in dollars a year of May 2024; NaN where there is no band. */
  double log(String occupation, String area, double share) {
    LocalBands band = bands.get(occupation);
    LocalBandFit fit = fits.get(occupation + ' ' + area);
    return band == null || fit == null ? Double.NaN : Math.log(band.quantile(fit, share));
  }

  /** Log growth of an occupation's own national median from a year to May 2024; NaN if unknown. */
  double growthSince(String occupation, int year) {
    double then = medians.getOrDefault(occupation + ' ' + year, Double.NaN);
    double now = medians.getOrDefault(occupation + ' ' + YEAR, Double.NaN);
    return Math.log(now / then);
  }
}
