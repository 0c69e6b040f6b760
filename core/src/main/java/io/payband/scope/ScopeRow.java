package io.payband.scope;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One scale for two.
 *
 * @param attribute which
 * @param relation how the two stand to each other
 * @param one of the first; null where there is nothing of one kind for both
 * @param two of the second, of the same kind and source as the first
 */
public record ScopeRow(
    Attribute attribute, Relation relation, @Nullable Score one, @Nullable Score two) {

  /** Checks that scores are there exactly when they are compared. */
  public ScopeRow {
    if ((one != null) != relation.isCompared() || (two != null) != relation.isCompared()) {
      throw new IllegalArgumentException("scores do not fit " + relation);
    }
  }

  /** Of the first. */
  public Optional<Score> first() {
    return Optional.ofNullable(one);
  }

  /** Of the second. */
  public Optional<Score> second() {
    return Optional.ofNullable(two);
  }

  /** How far the first is above the second; 0 where they are not compared. */
  public double difference() {
    return one == null || two == null ? 0 : one.value() - two.value();
  }

  /** How two stand to each other. */
  public enum Relation {
    FIRST_HIGHER("first higher"),
    SECOND_HIGHER("second higher"),
    /** The difference lies within what the two scores may be off. */
    TOO_CLOSE("too close to tell"),
    /** Only ratings speak of it, and both are one occupation. */
    ONE_OCCUPATION("one occupation"),
    /** Nothing of the same kind is known of both. */
    NOT_MEASURED("not measured for both");

    private final String key;

    Relation(String key) {
      this.key = key;
    }

    /** The name in JSON. */
    public String key() {
      return key;
    }

    /** Whether there are two scores. */
    public boolean isCompared() {
      return this != ONE_OCCUPATION && this != NOT_MEASURED;
    }

    /** Whether the difference is more than chance. */
    public boolean isApart() {
      return this == FIRST_HIGHER || this == SECOND_HIGHER;
    }
  }
}
