package io.payband.plan;

import io.payband.fact.Fact;
import java.util.Optional;

/**
 * Something to ask for when the pay itself is fixed.
 *
 * @param kind what it is
 * @param ask what to ask for
 * @param price what it is worth
 */
public record Lever(Kind kind, Passage ask, Price price) {

  /** What can be asked for. */
  public enum Kind {
    /** Pay itself. */
    BASE("base"),
    /** A sum paid once. */
    SIGN_ON("sign-on"),
    /** A larger grant. */
    EQUITY("equity"),
    /** The same grant, vesting sooner. */
    VESTING("vesting"),
    /** A grant each year. */
    REFRESHER("refresher"),
    /** Another first day. */
    START("start"),
    /** A higher level. */
    LEVEL("level"),
    /** Days at home. */
    REMOTE("remote"),
    /** Days off. */
    LEAVE("leave"),
    /** An early look at the pay. */
    REVIEW("review");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As a situation file writes it. */
    public String word() {
      return word;
    }

    /** The kind of this word. */
    public static Optional<Kind> of(String word) {
      for (Kind kind : values()) {
        if (kind.word.equals(word)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /** What a lever is worth. */
  public sealed interface Price {}

  /**
   * In money a year.
   *
   * @param year the price, in the currency's unit a year
   * @param formula how it was found
   */
  public record Priced(Fact year, Passage formula) implements Price {}

  /**
   * It cannot be priced.
   *
   * @param why as a sentence
   */
  public record Unpriced(Passage why) implements Price {}
}
