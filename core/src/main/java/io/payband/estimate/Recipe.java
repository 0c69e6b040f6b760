package io.payband.estimate;

import static io.payband.estimate.Column.*;
import static io.payband.estimate.Term.Covariate.LEVEL;
import static io.payband.estimate.Term.Covariate.LOG_YEARS;

import java.util.ArrayList;
import java.util.List;

/**
 * What one query mode is made of.
 *
 * @param mode which questions it answers
 * @param terms terms of the location
 * @param scale groups of the scale
 * @param path groups of the shape, each shrunk towards the one before
 * @param shapePrior how many reports the parent's shape is worth
 */
public record Recipe(
    Mode mode,
    List<Term> terms,
    List<List<Column>> scale,
    List<List<Column>> path,
    double shapePrior) {

  /** Copies the lists. */
  public Recipe {
    terms = List.copyOf(terms);
    scale = List.copyOf(scale);
    path = List.copyOf(path);
  }

  /** Which questions are answered. */
  public enum Mode {
    /** Company and level known. */
    PERSON(6, 10),
    /** Role, career level and place. */
    PAGE(4, 8);

    private final double bend;
    private final double end;

    Mode(double bend, double end) {
      this.bend = bend;
      this.end = end;
    }

    /** Where Hampel's weight starts to fall, in robust standard deviations. */
    double bend() {
      return bend;
    }

    /** Where it reaches 0. */
    double end() {
      return end;
    }

    /** The columns of the exact cohort. */
    List<Column> exact() {
      return this == PERSON ? List.of(COMPANY, LEV, ROLE, METRO) : ROLE_CLASS_METRO;
    }
  }

  private static final List<Column> TITLE_CLASS_METRO = List.of(TITLE, CLASS, METRO);
  private static final List<Column> ROLE_CLASS_METRO = List.of(ROLE, CLASS, METRO);

  private static final List<Term> PERSON_TERMS =
      List.of(
          Term.of(1, TITLE),
          Term.of(15, ROLE),
          Term.of(3, METRO),
          Term.of(.75, COMPANY),
          Term.of(1.6, COMPANY, TITLE),
          Term.of(8, COMPANY, METRO),
          Term.of(10, COMPANY, TITLE, CLASS),
          Term.of(5, COMPANY, NUM),
          Term.of(8, COMPANY, NUM, METRO),
          Term.of(5, NUM),
          Term.of(8, SENIORITY),
          Term.of(2, YEARS17),
          Term.of(4, QUARTER),
          Term.of(40, COMPANY, YEAR),
          Term.slope(LEVEL, .1, ALL),
          Term.slope(LEVEL, 10, COMPANY),
          Term.slope(LEVEL, 3, LEV),
          Term.slope(LOG_YEARS, 3, COMPANY, NUM));

  private static final List<Term> PERSON_FULL_TERMS =
      List.of(
          Term.of(1, TITLE),
          Term.of(15, ROLE),
          Term.of(15, CLASS),
          Term.of(8, TITLE, CLASS),
          Term.of(1.5, METRO),
          Term.of(10, CITY),
          Term.of(.75, COMPANY),
          Term.of(1.6, COMPANY, TITLE),
          Term.of(4, COMPANY, METRO),
          Term.of(10, COMPANY, TITLE, CLASS),
          Term.of(5, COMPANY, NUM),
          Term.of(30, COMPANY, LEV, TITLE),
          Term.of(18, COMPANY, NUM, METRO),
          Term.of(5, LEV),
          Term.of(2, NUM),
          Term.of(25, LEV, TITLE),
          Term.of(8, SENIORITY),
          Term.of(2, YEARS17),
          Term.of(2.5, CLASS, YEARS17),
          Term.of(4, QUARTER),
          Term.of(40, COMPANY, YEAR),
          Term.slope(LEVEL, .1, ALL),
          Term.slope(LEVEL, 10, COMPANY),
          Term.slope(LEVEL, 3, LEV),
          Term.slope(LOG_YEARS, .1, ALL),
          Term.slope(LOG_YEARS, 8, TITLE),
          Term.slope(LOG_YEARS, 25, LEV),
          Term.slope(LOG_YEARS, 3, COMPANY, NUM));

  private static final List<Term> PAGE_TERMS =
      List.of(
          Term.of(10, ROLE),
          Term.of(.6, TITLE, CLASS),
          Term.of(2, METRO),
          Term.of(15, TITLE, STATE),
          Term.of(20, TITLE, CLASS, METRO),
          Term.of(10, QUARTER));

  private static final List<Term> PAGE_FULL_TERMS =
      List.of(
          Term.of(1, TITLE),
          Term.of(10, ROLE),
          Term.of(.1, CLASS),
          Term.of(3, TITLE, CLASS),
          Term.of(2, METRO),
          Term.of(5, STATE),
          Term.of(15, TITLE, STATE),
          Term.of(15, TITLE, METRO),
          Term.of(20, TITLE, CLASS, METRO),
          Term.of(30, ROLE, CLASS),
          Term.of(25, ROLE, METRO),
          Term.of(10, QUARTER));

  private static final List<List<Column>> PERSON_SCALE =
      List.of(
          List.of(TITLE),
          List.of(CLASS),
          List.of(COMPANY),
          List.of(COMPANY, NUM),
          List.of(BUCKET),
          List.of(BUCKET2));
  private static final List<List<Column>> PERSON_FULL_SCALE =
      List.of(
          List.of(TITLE),
          List.of(CLASS),
          List.of(COMPANY),
          List.of(METRO),
          List.of(COMPANY, NUM),
          List.of(YEARS6),
          List.of(BUCKET),
          List.of(BUCKET2));
  private static final List<List<Column>> PAGE_SCALE =
      List.of(List.of(BUCKET), List.of(TITLE, CLASS), List.of(METRO), TITLE_CLASS_METRO);
  private static final List<List<Column>> PAGE_FULL_SCALE =
      List.of(
          List.of(TITLE),
          List.of(CLASS),
          List.of(METRO),
          List.of(BUCKET),
          List.of(TITLE, CLASS),
          TITLE_CLASS_METRO);
  private static final List<List<Column>> PERSON_PATH = List.of(List.of(BUCKET));
  private static final List<List<Column>> PAGE_PATH =
      List.of(List.of(BUCKET), TITLE_CLASS_METRO, ROLE_CLASS_METRO);

  /** Short list of person mode, without years at the company. */
  public static final Recipe PERSON_SHORT =
      new Recipe(Mode.PERSON, PERSON_TERMS, PERSON_SCALE, PERSON_PATH, 100);

  /** Short list of person mode with years at the company: what the product uses. */
  public static final Recipe PERSON_TENURE = withTenure(PERSON_SHORT);

  /** Full list of person mode: what the golden data hold. */
  public static final Recipe PERSON_FULL =
      new Recipe(Mode.PERSON, PERSON_FULL_TERMS, PERSON_FULL_SCALE, PERSON_PATH, 100);

  /** Short list of page mode. */
  public static final Recipe PAGE_SHORT =
      new Recipe(Mode.PAGE, PAGE_TERMS, PAGE_SCALE, PAGE_PATH, 150);

  /** Full list of page mode: roles may differ by level and by place. What the product uses. */
  public static final Recipe PAGE_FULL =
      new Recipe(Mode.PAGE, PAGE_FULL_TERMS, PAGE_FULL_SCALE, PAGE_PATH, 150);

  /** The recipe with effects of years at the company, overall and by company. */
  public static Recipe withTenure(Recipe recipe) {
    List<Term> terms = new ArrayList<>(recipe.terms);
    terms.add(Term.of(4, TENURE));
    terms.add(Term.of(20, COMPANY, TENURE));
    return new Recipe(recipe.mode, terms, recipe.scale, recipe.path, recipe.shapePrior);
  }
}
