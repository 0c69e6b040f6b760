package io.payband.letter.template;

import io.payband.letter.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs in the making. */
final class Line {

  private final List<Run> runs = new ArrayList<>();

  void space() {
    if (!runs.isEmpty()) {
      add(" ", null);
    }
  }

  void add(String text, @Nullable String fact) {
    String added = text;
    // A name or a sentence that ends with its own point takes no second one.
    if (fact == null && added.startsWith(".") && !runs.isEmpty()) {
      String last = runs.getLast().text();
      if (last.endsWith(".") || last.endsWith("?") || last.endsWith("!")) {
        added = added.substring(1);
      }
    }
    if (added.isEmpty()) {
      return;
    }
    if (!runs.isEmpty() && fact == null && runs.getLast().fact() == null) {
      runs.set(runs.size() - 1, new Run(runs.getLast().text() + added, null));
    } else {
      runs.add(new Run(added, fact));
    }
  }

  List<Run> runs() {
    return runs;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.text());
    }
    return text.toString();
  }
}
