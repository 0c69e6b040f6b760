package io.payband.store;

import io.payband.market.Band;
import io.payband.market.OfficialFigure;
import io.payband.market.OfficialLocal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Official wages as bytes and back. */
final class OfficialCodec {

  private static final int LEAST = 68;

  private OfficialCodec() {}

  static void write(List<OfficialFigure> figures, PartOutput out) {
    out.count(figures.size());
    for (OfficialFigure figure : figures) {
      out.text(figure.occupation());
      Band band = figure.band();
      out.number(band.p10());
      out.number(band.p25());
      out.number(band.p50());
      out.number(band.p75());
      out.number(band.p90());
      out.number(figure.standardError());
      out.number(figure.employment());
      out.flag(figure.hourlyOnly());
      out.count(figure.year());
      out.number(figure.agedBy());
      out.text(figure.ageingIndex());
    }
  }

  static List<OfficialFigure> read(PartInput in) throws IOException {
    int size = in.size(LEAST);
    List<OfficialFigure> figures = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      figures.add(
          new OfficialFigure(
              in.text(),
              new Band(in.number(), in.number(), in.number(), in.number(), in.number()),
              in.number(),
              in.number(),
              in.flag(),
              in.count(),
              in.number(),
              in.text()));
    }
    return figures;
  }

  static void writeLocal(OfficialLocal local, PartOutput out) {
    out.texts(local.occupations());
    out.texts(local.areas());
    int cells = local.occupations().size() * local.areas().size();
    for (int cell = 0; cell < cells; cell++) {
      out.shortInteger(local.moveAt(cell));
    }
    for (int cell = 0; cell < cells; cell++) {
      out.shortInteger(local.stretchAt(cell));
    }
  }

  static OfficialLocal readLocal(PartInput in) throws IOException {
    List<String> occupations = in.texts();
    List<String> areas = in.texts();
    int cells = Math.multiplyExact(occupations.size(), areas.size());
    return new OfficialLocal(occupations, areas, in.shortIntegers(cells), in.shortIntegers(cells));
  }
}
