package io.payband.scope;

import java.util.List;

/**
 * Where a role or an occupation stands on one scale.
 *
 * @param value 0 to 100
 * @param low lower end of the 90 % interval; the value itself where none is known
 * @param high upper end
 * @param basis what it rests on
 * @param source id of the source
 * @param respondents who answered; 0 where it rests on ratings
 * @param inputs what it is computed from
 */
public record Score(
    double value,
    double low,
    double high,
    Basis basis,
    String source,
    int respondents,
    List<Input> inputs) {

  /** Copies the list and checks the scale. */
  public Score {
    inputs = List.copyOf(inputs);
    if (!(0 <= low && low <= value && value <= high && high <= 100)) {
      throw new IllegalArgumentException(
          "0 to 100 with the value in its interval was expected: "
              + low
              + ", "
              + value
              + ", "
              + high);
    }
  }

  /** What a score rests on. */
  public enum Basis {
    /** What people of the role answered. */
    SURVEY("survey"),
    /** The ratings of the occupation. */
    OCCUPATION("occupation"),
    /** The ratings of the occupations nearest to one that is not rated itself. */
    NEIGHBOURS("neighbours");

    private final String key;

    Basis(String key) {
      this.key = key;
    }

    /** The name in JSON. */
    public String key() {
      return key;
    }
  }

  /** What an input is. */
  public enum Unit {
    /** Respondents, of all of the score. */
    PEOPLE("people"),
    /** A mean number per respondent. */
    MEAN("mean"),
    /** Importance from 1 to 5. */
    IMPORTANCE("importance"),
    /** A score of another occupation, 0 to 100; its name is that occupation's code. */
    SCORE("score");

    private final String key;

    Unit(String key) {
      this.key = key;
    }

    /** The name in JSON. */
    public String key() {
      return key;
    }
  }

  /**
   * One thing that a score is computed from.
   *
   * @param name what it is
   * @param unit what the number is
   * @param value the number
   */
  public record Input(String name, Unit unit, double value) {}
}
