package io.payband.sources;

import io.payband.observation.Refusal;
import io.payband.observation.SourceReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the records of one source by what became of them. */
final class RefusalTally {

  private static final int PLACES_KEPT = 20;

  private record Rule(String file, String field, String rule) {}

  private static final class Places {
    long count;
    final List<Refusal> first = new ArrayList<>();
  }

  private final Map<Rule, Places> rules = new LinkedHashMap<>();
  private long read;
  private long used;
  private long refused;
  private long repeats;

  void used() {
    read++;
    used++;
  }

  void repeated() {
    read++;
    repeats++;
  }

  void refused(String file, long line, String field, String rule, String found) {
    read++;
    refused++;
    Places places = rules.computeIfAbsent(new Rule(file, field, rule), key -> new Places());
    places.count++;
    if (places.first.size() < PLACES_KEPT) {
      places.first.add(new Refusal(file, line, field, rule, found));
    }
  }

  SourceReport report(String source) {
    List<SourceReport.RefusedBy> list = new ArrayList<>();
    rules.forEach((rule, places) ->
        list.add(
            new SourceReport.RefusedBy(
                rule.file(), rule.field(), rule.rule(), places.count, places.first)));
    return new SourceReport(source, read, used, refused, repeats, list);
  }
}
