package io.payband.letter.situation;

import io.payband.entry.Entry;
import io.payband.entry.Value;
import io.payband.letter.Parties;
import io.payband.letter.layoff.Layoff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The block {@code layoff}. */
final class LayoffBlock {

  private static final List<String> KEYS =
      List.of(
          "title",
          "employer",
          "date",
          "last_day",
          "cause",
          "scope",
          "performance",
          "achievements",
          "since",
          "references",
          "rehire",
          "next",
          "opening",
          "why",
          "ask",
          "ask_high");

  private LayoffBlock() {}

  static Layoff of(Value value, Parties parties) {
    Entry block = value.map(KEYS);
    return new Layoff(
        parties,
        block.get("title", "the title that you held").text(200),
        block.get("employer", "who laid you off").text(200),
        when(block),
        Reads.date(block, "last_day"),
        Reads.text(block, "cause", Reads.SENTENCE),
        Reads.text(block, "scope", Reads.SENTENCE),
        Reads.text(block, "performance", Reads.SENTENCE),
        Reads.texts(block, "achievements", 3),
        Reads.texts(block, "since", 2),
        Reads.text(block, "references", Reads.SENTENCE),
        Reads.text(block, "rehire", Reads.SENTENCE),
        block.get("next", "the title that you look for").text(200),
        Reads.text(block, "opening", 200),
        Reads.text(block, "why", Reads.SENTENCE),
        Reads.pay(block, "ask", false),
        Reads.pay(block, "ask_high", false));
  }

  private static @Nullable String when(Entry block) {
    @Nullable Value value = block.find("date").orElse(null);
    if (value == null) {
      return null;
    }
    String date = value.text(20);
    if (date.matches("\\d{4}-Q[1-4]|\\d{4}(-(0[1-9]|1[0-2]))?")) {
      return date;
    }
    return value.date().toString();
  }
}
