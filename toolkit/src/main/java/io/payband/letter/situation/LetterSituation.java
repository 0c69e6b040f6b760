package io.payband.letter.situation;

import io.payband.entry.Entered;
import io.payband.entry.Entry;
import io.payband.entry.Value;
import io.payband.letter.Parties;
import io.payband.letter.Style;
import io.payband.letter.layoff.Layoff;
import io.payband.letter.negotiation.Negotiation;
import io.payband.letter.resignation.Resignation;
import io.payband.plan.SituationFields;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A situation file as the letters read it. Blocks that are not there are null.
 *
 * @param place where the work is; null where not said
 * @param style from the block {@code letter}
 * @param negotiation about an offer
 * @param asks whether the file itself says what to ask
 */
public record LetterSituation(
    @Nullable String place,
    Parties parties,
    Style style,
    @Nullable Negotiation negotiation,
    boolean asks,
    @Nullable Resignation resignation,
    @Nullable Layoff layoff,
    @Nullable CoverBlock cover) {

  private static final List<String> KEYS =
      Stream.concat(
              SituationFields.SHARED.stream(),
              Stream.of(
                  "ask", "market", "letter", "resignation", "layoff", "cover", "decline_reason"))
          .toList();

  /**
   * Reads YAML or JSON.
   *
   * @param file its name, for messages
   * @param today the day of the letter where the file names none
   */
  public static Entered<LetterSituation> read(String file, String text, LocalDate today) {
    return Entered.read(file, text, root -> of(root.map(KEYS), today));
  }

  private static LetterSituation of(Entry all, LocalDate today) {
    Parties parties = parties(all);
    @Nullable String place = Reads.text(all, "place", 200);
    Style style = StyleBlock.of(all, place, today);
    return new LetterSituation(
        place,
        parties,
        style,
        all.has("offer") ? NegotiationBlock.of(all, parties) : null,
        all.has("ask"),
        all.find("resignation")
            .map(block -> ResignationBlock.of(block, parties, place, style.today()))
            .orElse(null),
        all.find("layoff").map(block -> LayoffBlock.of(block, parties)).orElse(null),
        all.find("cover").map(CoverBlock::of).orElse(null));
  }

  private static Parties parties(Entry all) {
    Entry writer = all.get("writer", "who writes: {name: …}").map(SituationFields.PERSON);
    @Nullable Entry addressee =
        all.find("addressee")
            .map((Value person) -> person.map(SituationFields.PERSON))
            .orElse(null);
    return new Parties(
        writer.get("name", "a name").text(200),
        Reads.text(writer, "contact", 200),
        addressee == null ? null : Reads.text(addressee, "name", 200),
        addressee == null ? null : Reads.text(addressee, "title", 200));
  }
}
