package io.payband.store;

import io.payband.estimate.MarketAnchor;
import io.payband.market.AgeingCheck;
import io.payband.market.BackTest;
import io.payband.market.Band;
import io.payband.market.MarketPay;
import io.payband.market.Measure;
import io.payband.market.OutsideCheck;
import io.payband.market.SourceMedian;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The market lane and the record of how right the method was. */
final class MarketCodec {

  private static final int ANCHOR = 30;
  private static final int MEDIAN = 40;
  private static final int LINE = 40;
  private static final int CHECK = 6;
  private static final int CHECK_LINE = 30;
  private static final int AGEING_CHECK = 12;
  private static final int AGEING_LINE = 25;
  private static final int MONTHS = 12;

  private MarketCodec() {}

  static void write(MarketPay market, PartOutput out) {
    PayCodec.write(market.total(), out);
    PayCodec.write(market.base(), out);
    out.count(market.anchors().size());
    for (MarketAnchor anchor : market.anchors()) {
      out.text(anchor.occupation());
      out.number(anchor.tau());
      out.flag(anchor.met());
      out.number(anchor.centre());
      out.number(anchor.stretch());
      out.integer(anchor.reports());
      out.number(anchor.effectiveReports());
    }
    out.count(market.medians().size());
    for (SourceMedian median : market.medians()) {
      out.text(median.source());
      out.text(median.slug());
      out.flag(median.posted());
      out.text(median.measure().key());
      out.integer(median.records());
      out.number(median.band().p10());
      out.number(median.band().p25());
      out.number(median.band().p50());
      out.number(median.band().p75());
      out.number(median.band().p90());
      out.integer(index(median.from()));
      out.integer(index(median.to()));
      out.number(median.agedBy());
    }
    out.number(market.methodError());
  }

  static MarketPay read(PartInput in) throws IOException {
    var total = PayCodec.read(in);
    var base = PayCodec.read(in);
    int size = in.size(ANCHOR);
    List<MarketAnchor> anchors = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      anchors.add(
          new MarketAnchor(
              in.text(),
              in.number(),
              in.flag(),
              in.number(),
              in.number(),
              in.integer(),
              in.number()));
    }
    size = in.size(MEDIAN);
    List<SourceMedian> medians = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      medians.add(
          new SourceMedian(
              in.text(),
              in.text(),
              in.flag(),
              measure(in.text()),
              in.integer(),
              new Band(in.number(), in.number(), in.number(), in.number(), in.number()),
              month(in.integer()),
              month(in.integer()),
              in.number()));
    }
    return new MarketPay(total, base, anchors, medians, in.number());
  }

  static void writeRecord(BackTest test, PartOutput out) {
    out.integer(test.folds());
    out.count(test.lines().size());
    for (BackTest.Line line : test.lines()) {
      out.text(line.questions());
      out.text(line.measure().key());
      out.text(line.by().name());
      out.text(line.group());
      out.integer(line.reports());
      out.number(line.covered());
      out.number(line.below());
      out.number(line.above());
      out.number(line.error());
      out.number(line.pinball());
    }
    out.count(test.outside().size());
    for (OutsideCheck check : test.outside()) {
      out.text(check.survey());
      out.count(check.lines().size());
      for (OutsideCheck.Line line : check.lines()) {
        out.text(line.slug());
        out.number(line.said());
        out.number(line.found());
        out.integer(line.answers());
        out.number(line.error());
        out.number(line.tau());
      }
    }
    out.count(test.ageing().size());
    for (AgeingCheck check : test.ageing()) {
      out.text(check.from());
      out.text(check.to());
      out.integer(check.years());
      out.count(check.lines().size());
      for (AgeingCheck.Line line : check.lines()) {
        out.text(line.slug());
        out.number(line.said());
        out.number(line.found());
        out.number(line.error());
      }
    }
  }

  static BackTest readRecord(PartInput in) throws IOException {
    int folds = in.integer();
    int size = in.size(LINE);
    List<BackTest.Line> lines = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lines.add(
          new BackTest.Line(
              in.text(),
              measure(in.text()),
              by(in.text()),
              in.text(),
              in.integer(),
              in.number(),
              in.number(),
              in.number(),
              in.number(),
              in.number()));
    }
    size = in.size(CHECK);
    List<OutsideCheck> checks = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String survey = in.text();
      int count = in.size(CHECK_LINE);
      List<OutsideCheck.Line> found = new ArrayList<>(count);
      for (int k = 0; k < count; k++) {
        found.add(
            new OutsideCheck.Line(
                in.text(), in.number(), in.number(), in.integer(), in.number(), in.number()));
      }
      checks.add(new OutsideCheck(survey, found));
    }
    return new BackTest(folds, lines, checks, readAgeing(in));
  }

  private static List<AgeingCheck> readAgeing(PartInput in) throws IOException {
    int size = in.size(AGEING_CHECK);
    List<AgeingCheck> out = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String from = in.text();
      String to = in.text();
      int years = in.integer();
      int count = in.size(AGEING_LINE);
      List<AgeingCheck.Line> lines = new ArrayList<>(count);
      for (int k = 0; k < count; k++) {
        lines.add(new AgeingCheck.Line(in.text(), in.number(), in.number(), in.number()));
      }
      out.add(new AgeingCheck(from, to, years, lines));
    }
    return out;
  }

  private static Measure measure(String key) throws IOException {
    for (Measure measure : Measure.values()) {
      if (measure.key().equals(key)) {
        return measure;
      }
    }
    throw new IOException("a measure that is not known: " + key);
  }

  private static BackTest.By by(String name) throws IOException {
    for (BackTest.By by : BackTest.By.values()) {
      if (by.name().equals(name)) {
        return by;
      }
    }
    throw new IOException("a grouping that is not known: " + name);
  }

  private static int index(YearMonth month) {
    return month.getYear() * MONTHS + month.getMonthValue() - 1;
  }

  private static YearMonth month(int index) {
    return YearMonth.of(index / MONTHS, index % MONTHS + 1);
  }
}
