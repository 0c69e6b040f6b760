package io.payband.letter.negotiation;

import java.util.Locale;

/** The letters about an offer. */
public enum NegotiationLetter {
  /** The first counter. */
  COUNTER,
  /** After the counter was refused. */
  REJECTION,
  /** Yes. */
  ACCEPT,
  /** No. */
  DECLINE,
  /** Time to decide. */
  TIME,
  /** What does it pay? */
  RANGE;

  /** Its template. */
  String template() {
    return "negotiation-" + name().toLowerCase(Locale.ROOT);
  }
}
