package io.payband.store;

import io.payband.growth.RoleGrowth;
import io.payband.growth.RoleGrowth.Knot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Courses of pay over years of experience, as bytes and back. */
final class GrowthCodec {

  private static final int ROLE = 8;
  private static final int SOURCE = 2;

  private GrowthCodec() {}

  static void write(List<RoleGrowth> growth, PartOutput out) {
    out.count(growth.size());
    for (RoleGrowth role : growth) {
      out.text(role.slug());
      out.count(role.reports());
      out.count(role.sources().size());
      role.sources().forEach(out::text);
      out.number(role.centreYears());
      for (Knot knot : role.course()) {
        out.number(knot.level());
        out.number(knot.levelError());
        out.number(knot.growth());
        out.number(knot.growthError());
        out.number(knot.borrowed());
      }
      out.number(role.slowFrom());
    }
  }

  static List<RoleGrowth> read(PartInput in) throws IOException {
    int size = in.size(ROLE);
    List<RoleGrowth> growth = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String slug = in.text();
      int reports = in.count();
      int named = in.size(SOURCE);
      List<String> sources = new ArrayList<>(named);
      for (int k = 0; k < named; k++) {
        sources.add(in.text());
      }
      double centre = in.number();
      List<Knot> course = new ArrayList<>();
      for (int k = 0; k < RoleGrowth.KNOTS.size(); k++) {
        course.add(new Knot(in.number(), in.number(), in.number(), in.number(), in.number()));
      }
      growth.add(new RoleGrowth(slug, reports, sources, centre, course, in.number()));
    }
    return growth;
  }
}
