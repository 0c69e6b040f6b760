package io.payband.letter.situation;

import io.payband.entry.Entry;
import io.payband.entry.Value;
import io.payband.letter.DateOrder;
import io.payband.letter.Length;
import io.payband.letter.Style;
import io.payband.letter.Tone;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The block {@code letter}: how the letter is to be. */
final class StyleBlock {

  private static final List<String> KEYS = List.of("tone", "length", "variant", "date", "dates");

  private StyleBlock() {}

  /** The words for a tone. */
  static Map<String, Tone> tones() {
    Map<String, Tone> tones = new LinkedHashMap<>();
    for (Tone tone : Tone.values()) {
      tones.put(tone.word(), tone);
    }
    return tones;
  }

  static Style of(Entry all, @Nullable String place, LocalDate today) {
    DateOrder usual =
        place == null || Places.unitedStates(place) ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    @Nullable Entry block = all.find("letter").map(value -> value.map(KEYS)).orElse(null);
    if (block == null) {
      return new Style(Tone.PLAIN, Length.FULL, 0, today, usual);
    }
    @Nullable LocalDate date = Reads.date(block, "date");
    return new Style(
        block.find("tone").map(value -> value.choice(tones())).orElse(Tone.PLAIN),
        block
            .find("length")
            .map(value -> value.choice(Map.of("full", Length.FULL, "short", Length.SHORT)))
            .orElse(Length.FULL),
        block.find("variant").map((Value value) -> (int) value.whole(0, 99)).orElse(0),
        date == null ? today : date,
        block
            .find("dates")
            .map(value ->
                value.choice(
                    Map.of("month first", DateOrder.MONTH_FIRST, "day first", DateOrder.DAY_FIRST)))
            .orElse(usual));
  }
}
