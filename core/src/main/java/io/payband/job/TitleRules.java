package io.payband.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ordered title rules, compiled at first use: most titles are known names and need none of them.
 *
 * <p>Safe for use by several threads; two that come first at once both compile, to the same end.
 */
final class TitleRules {

  private final List<TitleRule> rules;
  private volatile @Nullable List<Compiled> compiled;

  TitleRules(List<TitleRule> rules) {
    this.rules = List.copyOf(rules);
  }

  List<TitleRule> list() {
    return rules;
  }

  /** The first rule that holds for a normal form, of a role or of none. */
  Optional<TitleRule> first(String normalForm) {
    String normal = TitleSpelling.mended(normalForm);
    for (Compiled rule : compiled()) {
      if (rule.holds(normal)) {
        return Optional.of(rule.rule());
      }
    }
    return Optional.empty();
  }

  /** Whether a rule of this role holds, whatever stands before it. */
  boolean holds(String slug, String normalForm) {
    String normal = TitleSpelling.mended(normalForm);
    for (Compiled rule : compiled()) {
      if (rule.rule().slug().equals(slug) && rule.holds(normal)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a rule of this role rules the text out. */
  boolean rulesOut(String slug, String normalForm) {
    String normal = TitleSpelling.mended(normalForm);
    for (Compiled rule : compiled()) {
      Pattern not = rule.not();
      if (not != null && rule.rule().slug().equals(slug) && not.matcher(normal).find()) {
        return true;
      }
    }
    return false;
  }

  private List<Compiled> compiled() {
    List<Compiled> known = compiled;
    if (known == null) {
      List<Compiled> made = new ArrayList<>(rules.size());
      for (TitleRule rule : rules) {
        String not = rule.not();
        made.add(
            new Compiled(
                rule, Pattern.compile(rule.find()), not == null ? null : Pattern.compile(not)));
      }
      known = List.copyOf(made);
      compiled = known;
    }
    return known;
  }

  private record Compiled(TitleRule rule, Pattern find, @Nullable Pattern not) {

    boolean holds(String normal) {
      return find.matcher(normal).find() && (not == null || !not.matcher(normal).find());
    }
  }
}
