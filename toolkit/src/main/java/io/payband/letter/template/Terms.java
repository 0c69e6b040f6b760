package io.payband.letter.template;

import io.payband.fact.Fact;

/** A term of an offer or of an ask with the name that its role gives it. */
final class Terms {

  private Terms() {}

  /**
   * The term in words: "a base salary of $92,000", "a salary review after six months".
   *
   * @param worded the fact's value in words
   */
  static String of(Fact fact, String worded) {
    String noun = noun(fact.role());
    return switch (fact.kind()) {
      case MONEY -> {
        String unit = String.valueOf(fact.unit());
        if (unit.endsWith("/hour") || unit.endsWith("/day")) {
          yield worded;
        }
        yield named(noun, worded);
      }
      case PERCENT, DATE -> named(noun, worded);
      case DURATION -> {
        if (noun.startsWith("time to the first ")) {
          yield Article.of(noun.substring(18)) + " " + noun.substring(18) + " after " + worded;
        }
        yield worded + " of " + noun;
      }
      case TITLE -> "the title " + worded;
      case NUMBER, NAME, CREDENTIAL, STATEMENT -> worded;
    };
  }

  private static String named(String noun, String worded) {
    return Article.of(noun) + " " + noun + " of " + worded;
  }

  /** The role without whose it is: "base salary of the offer" is a base salary. */
  static String noun(String role) {
    String noun = role;
    for (String owner : new String[] {" asked for", " of the offer", " of the competing offer"}) {
      if (noun.endsWith(owner)) {
        noun = noun.substring(0, noun.length() - owner.length());
      }
    }
    return noun.equals("total compensation, first year") ? "first-year total compensation" : noun;
  }
}
