package io.payband.web.roles;

import io.payband.compare.LaneMark;
import io.payband.compare.LaneMark.Kind;
import io.payband.market.Measure;
import io.payband.web.text.Say;
import java.util.List;

/**
 * A role within an occupation, in both lanes.
 *
 * @param path its page
 * @param name its name
 * @param market median in the market with what it holds; empty without a figure of its own
 * @param reported median as people report it; empty without one
 */
public record InnerRole(String path, String name, String market, String reported) {

  static InnerRole of(String path, String name, List<LaneMark> lanes) {
    return new InnerRole(path, name, said(lanes, Kind.MARKET), said(lanes, Kind.REPORTED));
  }

  private static String said(List<LaneMark> lanes, Kind kind) {
    return lanes.stream()
        .filter(mark -> mark.kind() == kind && !mark.untold().startsWith("official"))
        .findFirst()
        .map(mark -> Say.money(mark.p50()) + (mark.measure() == Measure.BASE ? " base" : ""))
        .orElse("");
  }
}
