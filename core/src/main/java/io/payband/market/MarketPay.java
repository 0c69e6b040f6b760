package io.payband.market;

import io.payband.estimate.MarketAnchor;
import java.util.List;
import java.util.Optional;

/**
 * The market lane: what a random person of a role is paid, at the snapshot's date, for the nation.
 * Immutable, safe for use by several threads.
 *
 * @param total figures in total pay; a role is missing where no reports say what comes on top of
 *     base
 * @param base figures in base salary
 * @param anchors how each occupation's reports were weighed and centred
 * @param medians what each source by itself says of each role
 * @param methodError standard error of ln pay that one publisher's habit leaves in a figure
 */
public record MarketPay(
    ReportedPay total,
    ReportedPay base,
    List<MarketAnchor> anchors,
    List<SourceMedian> medians,
    double methodError) {

  /** A snapshot without the lane. */
  public static final MarketPay NONE =
      new MarketPay(ReportedPay.NONE, ReportedPay.NONE, List.of(), List.of(), 0);

  /** Copies the lists. */
  public MarketPay {
    anchors = List.copyOf(anchors);
    medians = List.copyOf(medians);
  }

  /** Figures in a measure. */
  public ReportedPay pay(Measure measure) {
    return measure == Measure.TOTAL ? total : base;
  }

  /** What each source says of a role, self-reports first, then by id. */
  public List<SourceMedian> medians(String slug) {
    return medians.stream().filter(m -> m.slug().equals(slug)).toList();
  }

  /** How the reports of an occupation were weighed. */
  public Optional<MarketAnchor> anchor(String occupation) {
    return anchors.stream().filter(a -> a.occupation().equals(occupation)).findFirst();
  }
}
