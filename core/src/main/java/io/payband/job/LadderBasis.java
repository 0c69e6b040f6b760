package io.payband.job;

import java.time.LocalDate;
import java.util.Objects;

/** Why a company's level stands where it does on the common scale. */
public sealed interface LadderBasis {

  /** The basis in words for people. */
  String text();

  /** No source that would settle it was found: the project placed it between its neighbours. */
  record JudgedByProject() implements LadderBasis {

    @Override
    public String text() {
      return "judged by the project";
    }
  }

  /**
   * A source says which of entry, mid, senior, staff and principal the level is. Where within that
   * class it stands is the project's judgement still.
   *
   * @param witness who says so
   * @param source address or name of the source
   * @param seen day on which the project read it
   */
  record Published(Witness witness, String source, LocalDate seen) implements LadderBasis {

    /** Checks that the source is named. */
    public Published {
      Objects.requireNonNull(witness);
      Objects.requireNonNull(seen);
      if (source.isBlank()) {
        throw new IllegalArgumentException("a source without a name");
      }
    }

    @Override
    public String text() {
      return witness.text();
    }
  }

  /** Who says what a level is. */
  enum Witness {
    /** The company itself. */
    COMPANY("the company's own page"),
    /** Somebody else: employees, career pages. */
    THIRD_PARTY("a third party's account");

    private final String text;

    Witness(String text) {
      this.text = text;
    }

    /** In words for people. */
    public String text() {
      return text;
    }
  }
}
