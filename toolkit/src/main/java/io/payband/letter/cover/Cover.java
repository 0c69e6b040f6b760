package io.payband.letter.cover;

import io.payband.letter.Parties;
import io.payband.letter.negotiation.Pay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application.
 *
 * @param resume text, or a JSON Resume
 * @param ad the text of the job ad
 * @param title of the opening, where the ad is not clear about it
 * @param employer that hires, where the ad is not clear about it
 * @param seen where the ad was seen: "the hospital's website"
 * @param start the day from which the person could start
 * @param ask pay; said only when the ad asks for it
 * @param answers sentences in the first person to what else the ad asks
 */
public record Cover(
    Parties parties,
    String resume,
    String ad,
    @Nullable String title,
    @Nullable String employer,
    @Nullable String seen,
    @Nullable LocalDate start,
    @Nullable Pay ask,
    List<String> answers) {

  /** Copies the answers. */
  public Cover {
    answers = List.copyOf(answers);
  }
}
