package io.payband.letter;

import java.time.LocalDate;

/**
 * The choices of a letter that change no fact.
 *
 * @param tone how it speaks
 * @param length how much it says
 * @param variant which of the wordings that fit; any number from 0, taken in turn
 * @param today the day it is written; a date of the same year goes without its year
 * @param dates how dates are written
 */
public record Style(Tone tone, Length length, int variant, LocalDate today, DateOrder dates) {

  /** Checks the variant. */
  public Style {
    if (variant < 0) {
      throw new IllegalArgumentException("variant " + variant + "; expected 0 or more");
    }
  }

  /** Plain, in full, the first wording, American dates. */
  public static Style plain(LocalDate today) {
    return new Style(Tone.PLAIN, Length.FULL, 0, today, DateOrder.MONTH_FIRST);
  }

  /** The same in this tone. */
  public Style with(Tone tone) {
    return new Style(tone, length, variant, today, dates);
  }

  /** The same at this length. */
  public Style with(Length length) {
    return new Style(tone, length, variant, today, dates);
  }

  /** The same in this wording. */
  public Style withVariant(int variant) {
    return new Style(tone, length, variant, today, dates);
  }
}
