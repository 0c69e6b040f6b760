package io.payband.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The rules of one source in their order: the first that holds for a row says its role.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SourceRules {

  /** One row, seen by the names of its fields. */
  @FunctionalInterface
  public interface Row {

    /** What stands in a field; empty when it is empty or the row has no such field. */
    String field(String name);
  }

  private final String source;
  private final List<Compiled> rules = new ArrayList<>();
  private final Set<String> fields = new HashSet<>();

  /**
   * The rules of a source.
   *
   * @param source its id, for messages
   * @param rules in the order in which they are tried
   * @param roles the catalogue in which every rule's role must be
   * @throws IllegalArgumentException if one is not
   */
  public SourceRules(String source, List<SourceRule> rules, RoleCatalogue roles) {
    this.source = source;
    for (SourceRule rule : rules) {
      Role role = roles.getBySlug(rule.slug());
      FieldTest where = rule.where();
      fields.add(rule.when().field());
      Predicate<Row> holds = compile(rule.when(), rule.slug(), roles);
      if (where != null) {
        fields.add(where.field());
        holds = holds.and(compile(where, rule.slug(), roles));
      }
      this.rules.add(new Compiled(role, holds));
    }
  }

  /** The id of the source. */
  public String source() {
    return source;
  }

  /** The fields that the rules look at. */
  public Set<String> fields() {
    return Set.copyOf(fields);
  }

  /** The role of a row; empty when no rule holds. */
  public Optional<Role> find(Row row) {
    for (Compiled rule : rules) {
      if (rule.holds().test(row)) {
        return Optional.of(rule.role());
      }
    }
    return Optional.empty();
  }

  private static Predicate<Row> compile(FieldTest test, String slug, RoleCatalogue roles) {
    String field = test.field();
    return switch (test) {
      case FieldTest.Is is -> {
        Set<String> values = new HashSet<>();
        is.values().forEach(value -> values.add(folded(value)));
        yield row -> values.contains(folded(row.field(field)));
      }
      case FieldTest.StartsWith starts -> {
        List<String> values = starts.values().stream().map(SourceRules::folded).toList();
        yield row -> values.stream().anyMatch(folded(row.field(field))::startsWith);
      }
      case FieldTest.Finds finds -> {
        Pattern pattern = Pattern.compile(finds.pattern());
        yield row -> pattern.matcher(folded(row.field(field))).find();
      }
      case FieldTest.TitleFinds finds -> {
        Pattern pattern = Pattern.compile(finds.pattern());
        yield row -> pattern.matcher(TitleText.normalise(row.field(field))).find();
      }
      case FieldTest.TitleRuleHolds _ ->
          row -> roles.rules().holds(slug, TitleText.normalise(row.field(field)));
    };
  }

  private static String folded(String text) {
    String stripped = text.strip();
    return (stripped.length() <= TitleText.LIMIT
            ? stripped
            : stripped.substring(0, TitleText.LIMIT))
        .toLowerCase(Locale.ROOT);
  }

  private record Compiled(Role role, Predicate<Row> holds) {}
}
