package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.plan.Passage.Piece;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a plan. A template holds no figure, no name and no date: <code>{ask-base}</code> is
 * a fact, <code>{ask-base:pay}</code> the same with its period, and what stands in <code>[[ ]]
 * </code> is left out where one of its facts is missing; <code>&lt;measure&gt;</code> is what the
 * pay in question is called.
 */
final class Texts {

  private static final Pattern SLOT = Pattern.compile("\\{([a-z0-9-]+)(?::([a-z]+))?}");
  private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]");

  private final ResourceBundle bundle;
  private final String measure;
  private final String base;
  private final String market;
  private final LocalDate today;

  private Texts(
      ResourceBundle bundle, String measure, String base, String market, LocalDate today) {
    this.bundle = bundle;
    this.measure = measure;
    this.base = base;
    this.market = market;
    this.today = today;
  }

  /** The English words for a situation. */
  static Texts english(Situation situation, @Nullable MarketBand band, LocalDate today) {
    String base = situation.offer().base().period().measure();
    return new Texts(
        ResourceBundle.getBundle("io.payband.plan.plan", Locale.ENGLISH),
        situation.total() ? "total compensation" : base,
        base,
        band == null ? base : band.measure(),
        today);
  }

  /** The passage of a key, its facts from a sheet. */
  Passage passage(String key, FactSheet sheet) {
    return passage(key, sheet, Map.of());
  }

  /**
   * The passage of a key.
   *
   * @param own facts by the name that they have in this template alone, before those of the sheet
   * @throws IllegalStateException when a fact is missing outside of an optional part
   */
  Passage passage(String key, FactSheet sheet, Map<String, Fact> own) {
    String template =
        bundle
            .getString(key)
            .replace("<measure>", measure)
            .replace("<market>", market)
            .replace("<a-measure>", article(measure))
            .replace("<a-base>", article(base));
    List<Piece> pieces = new ArrayList<>();
    Matcher parts = OPTIONAL.matcher(template);
    int at = 0;
    while (parts.find()) {
      fill(key, template.substring(at, parts.start()), sheet, own, pieces);
      if (complete(parts.group(1), sheet, own)) {
        fill(key, parts.group(1), sheet, own, pieces);
      }
      at = parts.end();
    }
    fill(key, template.substring(at), sheet, own, pieces);
    return new Passage(pieces);
  }

  private static String article(String words) {
    return words.startsWith("total") ? words : (words.startsWith("hour") ? "an " : "a ") + words;
  }

  private static boolean complete(String part, FactSheet sheet, Map<String, Fact> own) {
    Matcher slots = SLOT.matcher(part);
    while (slots.find()) {
      if (find(slots.group(1), sheet, own).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void fill(
      String key, String part, FactSheet sheet, Map<String, Fact> own, List<Piece> pieces) {
    Matcher slots = SLOT.matcher(part);
    int at = 0;
    while (slots.find()) {
      words(part.substring(at, slots.start()), pieces);
      String name = slots.group(1);
      Fact fact =
          find(name, sheet, own)
              .orElseThrow(() -> new IllegalStateException(key + ": no fact " + name));
      pieces.add(
          new Passage.Shown(
              fact, FactWords.of(fact, slots.group(2) == null ? "" : slots.group(2), today)));
      at = slots.end();
    }
    words(part.substring(at), pieces);
  }

  private static void words(String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Passage.Words(text));
    }
  }

  private static Optional<Fact> find(String name, FactSheet sheet, Map<String, Fact> own) {
    Fact fact = own.get(name);
    return fact == null ? sheet.find(name) : Optional.of(fact);
  }
}
