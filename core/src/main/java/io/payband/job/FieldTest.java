package io.payband.job;

import java.util.List;

/** Something that one field of a source's row must be, for a {@link SourceRule} to hold. */
public sealed interface FieldTest {

  /** Name of the field, as the source's header writes it. */
  String field();

  /**
   * The field equals one of these texts, whatever its case and outer blanks.
   *
   * @param field name of the field
   * @param values the texts, at least one
   */
  record Is(String field, List<String> values) implements FieldTest {

    /** Copies the list. */
    public Is {
      values = nonEmpty(field, values);
    }
  }

  /**
   * The field starts with one of these texts, whatever its case and outer blanks.
   *
   * @param field name of the field
   * @param values the texts, at least one
   */
  record StartsWith(String field, List<String> values) implements FieldTest {

    /** Copies the list. */
    public StartsWith {
      values = nonEmpty(field, values);
    }
  }

  /**
   * The expression occurs in the field's lower-case text.
   *
   * @param field name of the field
   * @param pattern expression of {@code java.util.regex}
   */
  record Finds(String field, String pattern) implements FieldTest {}

  /**
   * The expression occurs in the normal form ({@link TitleText#normalise}) of the field.
   *
   * @param field name of the field
   * @param pattern expression of {@code java.util.regex}
   */
  record TitleFinds(String field, String pattern) implements FieldTest {}

  /**
   * The field is a title in which the catalogue's own rule of the same role holds.
   *
   * @param field name of the field
   */
  record TitleRuleHolds(String field) implements FieldTest {}

  private static List<String> nonEmpty(String field, List<String> values) {
    if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("nothing to compare with in a rule on " + field);
    }
    return List.copyOf(values);
  }
}
