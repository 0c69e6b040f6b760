package io.payband.web.closing;

import io.payband.market.Estimate.Estimated;
import io.payband.negotiation.Negotiation;
import io.payband.negotiation.Plan;
import io.payband.web.figure.Figure;
import io.payband.web.picture.BandMark;
import io.payband.web.picture.Scale;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;

/**
 * Where to ask, drawn on the bands that the plans speak of.
 *
 * @param scale one axis for both
 * @param rows the sides that have a figure, in order
 */
public record AskPicture(Scale scale, List<Row> rows) {

  /** Share of the width beyond which a label would leave the picture. */
  private static final double EDGE = .72;

  private static final double BACK = .5;

  /** Copies the list. */
  public AskPicture {
    rows = List.copyOf(rows);
  }

  /**
   * One side.
   *
   * @param letter {@code a} or {@code b}
   * @param name its name
   * @param mark its band
   * @param belowX where the median surely begins, per cent
   * @param below the same in dollars
   * @param belowLeansBack whether its label stands before its flag
   * @param askX where to ask, per cent
   * @param ask the same in dollars
   * @param leansBack whether the label of the ask stands before its flag
   */
  public record Row(
      String letter,
      String name,
      BandMark mark,
      String belowX,
      String below,
      boolean belowLeansBack,
      String askX,
      String ask,
      boolean leansBack) {}

  /** Of both plans; without rows where neither has a figure. */
  static AskPicture of(Negotiation negotiation) {
    List<Plan> known = negotiation.plans().stream().filter(Plan::isKnown).toList();
    double low = known.stream().mapToDouble(p -> figure(p).band().p10()).min().orElse(0);
    double high = known.stream().mapToDouble(p -> figure(p).band().p90()).max().orElse(1_000);
    Scale scale = Scale.within(low, Math.max(high, low + 1_000), 5);
    List<Row> rows = new ArrayList<>();
    for (Plan plan : known) {
      String letter = plan.slug().equals(negotiation.first().slug()) ? "a" : "b";
      rows.add(
          new Row(
              letter,
              plan.name(),
              BandMark.of(new Figure("", plan.name(), "", figure(plan)), letter, scale),
              scale.x((double) plan.below()),
              Say.money((double) plan.below()),
              scale.share((double) plan.below()) > BACK,
              scale.x((double) plan.ask()),
              Say.money((double) plan.ask()),
              scale.share((double) plan.ask()) > EDGE));
    }
    return new AskPicture(scale, rows);
  }

  private static Estimated figure(Plan plan) {
    return plan.figure().orElseThrow();
  }

  /** Where a row's line lies, from the top. */
  public int y(int row) {
    return 60 + row * 96;
  }

  /** Height of the picture. */
  public int height() {
    return rows.size() * 96 + 26;
  }

  /** The same in words. */
  public String told() {
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      text.append(text.isEmpty() ? "" : " ")
          .append(row.name())
          .append(": below ")
          .append(row.below())
          .append(" an offer is under the median, ")
          .append(row.ask())
          .append(" is one number to ask for.");
    }
    return text.toString();
  }
}
