package io.payband.web.rank;

import io.payband.web.text.Say;
import java.util.Map;

/** Why there is no answer, beside the field that it is about. */
final class RankRefusal {

  private RankRefusal() {}

  /** The field that a refusal begins with, and the rest of it; empty where it names none. */
  static Map<String, String> byField(String message) {
    int colon = message.indexOf(": ");
    if (colon < 0) {
      return Map.of();
    }
    String said = Say.full(message.substring(colon + 2));
    return switch (message.substring(0, colon)) {
      case "title" -> Map.of("title", said);
      case "location" -> Map.of("place", said);
      case "level" -> Map.of("level", said);
      case "years_experience" -> Map.of("years", said);
      default -> Map.of();
    };
  }
}
