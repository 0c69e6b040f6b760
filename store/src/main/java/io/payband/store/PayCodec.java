package io.payband.store;

import io.payband.estimate.CohortFigure;
import io.payband.estimate.MixSummary;
import io.payband.estimate.Quantiles;
import io.payband.estimate.RoleCohorts;
import io.payband.estimate.RoleFigures;
import io.payband.market.ReportedPay;
import io.payband.market.RoleAgeing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * What pay reports say, as bytes and back. Logarithms of pay, variances and shares are kept to 7
 * digits, money thus to better than one in a million. Figures are kept column by column: they pack
 * better, and are read in bulk.
 */
final class PayCodec {

  private static final int FIGURE = (Quantiles.COUNT + 8) * 4 + 1;
  private static final int ROLE = 4;
  private static final int PLACE = 10;
  private static final int AGEING = 18;
  private static final int MIX = 13;

  private PayCodec() {}

  static void writeAgeing(List<RoleAgeing> list, PartOutput out) {
    out.count(list.size());
    for (RoleAgeing ageing : list) {
      out.text(ageing.slug());
      out.number(ageing.logGrowth());
      out.number(ageing.error());
      out.text(ageing.index());
    }
  }

  static List<RoleAgeing> readAgeing(PartInput in) throws IOException {
    int size = in.size(AGEING);
    List<RoleAgeing> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(new RoleAgeing(in.text(), in.number(), in.number(), in.text()));
    }
    return list;
  }

  static void write(ReportedPay pay, PartOutput out) {
    List<CohortFigure> figures = new ArrayList<>();
    for (RoleFigures role : pay.roles()) {
      figures.addAll(role.nation());
      role.places().forEach(place -> figures.addAll(place.figures()));
    }
    out.count(figures.size());
    writeFigures(figures, out);
    out.count(pay.roles().size());
    for (RoleFigures role : pay.roles()) {
      out.text(role.slug());
      out.text(role.title());
      out.count(role.nation().size());
      out.count(role.places().size());
      for (RoleFigures.PlaceFigures place : role.places()) {
        out.text(place.metro());
        out.count(place.figures().size());
        out.single(place.variance());
        out.integer(place.roleReports());
      }
    }
    out.count(pay.mixes().size());
    for (MixSummary mix : pay.mixes()) {
      out.text(mix.slug());
      out.text(mix.metro());
      out.integer(mix.reports());
      for (double[] values : columns(mix)) {
        out.singles(values);
      }
    }
    float[] variances = pay.differenceVariances();
    out.count(variances.length);
    for (float variance : variances) {
      out.single(variance);
    }
    out.number(pay.placeDisagreement());
  }

  private static List<double[]> columns(MixSummary mix) {
    return List.of(
        mix.share(),
        mix.levelEffect(),
        mix.levelVariance(),
        mix.placeMean(),
        mix.placeVariance(),
        mix.employerMean(),
        mix.employerVariance());
  }

  private static void writeFigures(List<CohortFigure> figures, PartOutput out) {
    for (int j = 0; j < Quantiles.COUNT; j++) {
      int level = j;
      singles(figures, f -> f.logBand()[level], out);
    }
    singles(figures, CohortFigure::variance, out);
    singles(figures, CohortFigure::effective, out);
    singles(figures, CohortFigure::borrowed, out);
    integers(figures, CohortFigure::reports, out);
    integers(figures, CohortFigure::borrowedFrom, out);
    integers(figures, CohortFigure::margin, out);
    integers(figures, CohortFigure::fromMonth, out);
    integers(figures, CohortFigure::toMonth, out);
    figures.forEach(f -> out.flag(f.moved()));
  }

  private static void singles(
      List<CohortFigure> figures, ToDoubleFunction<CohortFigure> value, PartOutput out) {
    figures.forEach(f -> out.single(value.applyAsDouble(f)));
  }

  private static void integers(
      List<CohortFigure> figures, ToIntFunction<CohortFigure> value, PartOutput out) {
    figures.forEach(f -> out.integer(value.applyAsInt(f)));
  }

  static ReportedPay read(PartInput in) throws IOException {
    List<CohortFigure> figures = readFigures(in);
    int at = 0;
    int size = in.size(ROLE);
    List<RoleFigures> roles = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String slug = in.text();
      String title = in.text();
      int nation = in.count();
      List<CohortFigure> ofNation = figures.subList(at, at + nation);
      at += nation;
      int places = in.size(PLACE);
      List<RoleFigures.PlaceFigures> ofPlaces = new ArrayList<>(places);
      for (int p = 0; p < places; p++) {
        String metro = in.text();
        int count = in.count();
        ofPlaces.add(
            new RoleFigures.PlaceFigures(
                metro, figures.subList(at, at + count), in.single(), in.integer()));
        at += count;
      }
      roles.add(new RoleFigures(slug, title, ofNation, ofPlaces));
    }
    if (at != figures.size()) {
      throw new IOException("figures that belong to no role");
    }
    int mixes = in.size(MIX);
    List<MixSummary> list = new ArrayList<>(mixes);
    for (int i = 0; i < mixes; i++) {
      list.add(
          new MixSummary(
              in.text(),
              in.text(),
              in.integer(),
              in.singles(),
              in.singles(),
              in.singles(),
              in.singles(),
              in.singles(),
              in.singles(),
              in.singles()));
    }
    float[] variances = in.floats(in.count());
    if (variances.length != pairs(size)) {
      throw new IOException("a table of variances of another size than the roles");
    }
    return new ReportedPay(roles, list, variances, in.number());
  }

  private static long pairs(int roles) {
    return (long) roles * (roles - 1) / 2 * RoleCohorts.GROUPS;
  }

  private static List<CohortFigure> readFigures(PartInput in) throws IOException {
    int size = in.size(FIGURE);
    Columns columns = new Columns(in, size);
    List<CohortFigure> figures = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      figures.add(columns.figure(i, in.flag()));
    }
    return figures;
  }

  /**
   * The columns of the figures. A figure is put together in a method of its own, which is soon
   * compiled; the body of a loop that runs twice would be interpreted to the end.
   */
  private static final class Columns {
    private final float[][] logBand = new float[Quantiles.COUNT][];
    private final float[] variance;
    private final float[] effective;
    private final float[] borrowed;
    private final int[] reports;
    private final int[] borrowedFrom;
    private final int[] margin;
    private final int[] fromMonth;
    private final int[] toMonth;

    Columns(PartInput in, int size) throws IOException {
      for (int j = 0; j < Quantiles.COUNT; j++) {
        logBand[j] = in.floats(size);
      }
      variance = in.floats(size);
      effective = in.floats(size);
      borrowed = in.floats(size);
      reports = in.integers(size);
      borrowedFrom = in.integers(size);
      margin = in.integers(size);
      fromMonth = in.integers(size);
      toMonth = in.integers(size);
    }

    CohortFigure figure(int i, boolean moved) {
      double[] band = new double[Quantiles.COUNT];
      for (int j = 0; j < band.length; j++) {
        band[j] = logBand[j][i];
      }
      return new CohortFigure(
          band,
          variance[i],
          reports[i],
          effective[i],
          borrowed[i],
          borrowedFrom[i],
          margin[i],
          fromMonth[i],
          toMonth[i],
          moved);
    }
  }
}
