package io.payband.store;

import io.payband.market.CompanyLevels;
import io.payband.market.CompanyLevels.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How people write companies and their levels, as bytes and back. */
final class CompaniesCodec {

  private static final int COMPANY = 3;
  private static final int LEVEL = 2;

  private CompaniesCodec() {}

  static void write(List<CompanyLevels> companies, PartOutput out) {
    out.count(companies.size());
    for (CompanyLevels company : companies) {
      out.text(company.key());
      out.text(company.name());
      out.count(company.levels().size());
      for (Level level : company.levels()) {
        out.text(level.name());
        out.flag(level.manager());
      }
    }
  }

  static List<CompanyLevels> read(PartInput in) throws IOException {
    int size = in.size(COMPANY);
    List<CompanyLevels> companies = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String key = in.text();
      String name = in.text();
      int count = in.size(LEVEL);
      List<Level> levels = new ArrayList<>(count);
      for (int k = 0; k < count; k++) {
        levels.add(new Level(in.text(), in.flag()));
      }
      companies.add(new CompanyLevels(key, name, levels));
    }
    return companies;
  }
}
