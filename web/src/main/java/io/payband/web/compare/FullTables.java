package io.payband.web.compare;

import io.payband.compare.Comparison.Side;
import io.payband.full.FullComparison;
import io.payband.market.Manifest;
import io.payband.web.career.CourseTable;
import io.payband.web.closing.ClosingTables;
import io.payband.web.document.Table;
import io.payband.web.scope.ScopeTable;
import io.payband.web.skills.SkillTable;
import io.payband.web.work.CareerTables;
import io.payband.web.work.WorkTable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page says beside the pay itself, as tables of its document, in the order of its sections.
 *
 * @param tables the tables; those without rows are left out by the document
 * @param notes what else a reader should know
 */
record FullTables(List<Table> tables, List<String> notes) {

  /** Of a comparison. */
  static FullTables of(FullComparison full, Manifest manifest) {
    Side first = full.comparison().first();
    Side second = full.comparison().second();
    List<Side> sides = List.of(first, second);
    List<Table> tables = new ArrayList<>();
    tables.add(ScopeTable.of(full.scope(), first.name(), second.name()));
    tables.add(WorkTable.of(full.work(), sides, manifest));
    tables.addAll(CareerTables.of(full.work(), sides, full.comparison().question().level()));
    tables.add(CourseTable.of(full.courses()));
    tables.add(SkillTable.of(full.skills(), sides, manifest));
    tables.addAll(ClosingTables.of(full, manifest));
    List<String> notes = new ArrayList<>(SkillTable.notes(full.skills(), sides));
    notes.addAll(ClosingTables.notes(full));
    return new FullTables(tables, notes);
  }
}
