package io.payband.letter.resignation;

import io.payband.letter.Parties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who leaves.
 *
 * @param handedIn the day of the letter
 * @param lastDay a last working day that the person chose; null to have it computed
 * @param reason printed only because the person wants it; null for none
 * @param handover what the person will do before leaving: "write up the open cases"; at most
 *     {@value #MOST_HANDOVER}
 */
public record Resignation(
    Parties parties,
    String title,
    String employer,
    LocalDate handedIn,
    Notice notice,
    WorkingDays days,
    @Nullable LocalDate lastDay,
    @Nullable String reason,
    List<String> handover,
    Stakes stakes) {

  /** Most items of a handover. */
  public static final int MOST_HANDOVER = 3;

  /** Copies the list. */
  public Resignation {
    handover = List.copyOf(handover);
    if (handover.size() > MOST_HANDOVER) {
      throw new IllegalArgumentException(
          "handover: " + handover.size() + " items; expected at most " + MOST_HANDOVER);
    }
  }
}
