package io.payband.letter.situation;

import io.payband.entry.Entry;
import io.payband.entry.Value;
import io.payband.letter.Parties;
import io.payband.letter.cover.Cover;
import io.payband.letter.negotiation.Pay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The block {@code cover}: what the two documents do not say.
 *
 * @param resume name of the résumé's file, as the block has it
 * @param ad name of the ad's file
 */
public record CoverBlock(
    @Nullable String resume,
    @Nullable String ad,
    @Nullable String title,
    @Nullable String employer,
    @Nullable String seen,
    @Nullable LocalDate start,
    @Nullable Pay ask,
    List<String> answers) {

  private static final List<String> KEYS =
      List.of("resume", "ad", "title", "employer", "seen", "start", "ask", "answers");

  /** Copies the answers. */
  public CoverBlock {
    answers = List.copyOf(answers);
  }

  /** A block that says nothing. */
  public static CoverBlock none() {
    return new CoverBlock(null, null, null, null, null, null, null, List.of());
  }

  static CoverBlock of(Value value) {
    Entry block = value.map(KEYS);
    return new CoverBlock(
        Reads.text(block, "resume", 500),
        Reads.text(block, "ad", 500),
        Reads.text(block, "title", 200),
        Reads.text(block, "employer", 200),
        Reads.text(block, "seen", 200),
        Reads.date(block, "start"),
        Reads.pay(block, "ask", false),
        Reads.texts(block, "answers", 3));
  }

  /** The application, with the texts of the two documents. */
  public Cover with(Parties parties, String resumeText, String adText) {
    return new Cover(parties, resumeText, adText, title, employer, seen, start, ask, answers);
  }
}
