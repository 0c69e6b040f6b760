package io.payband.job;

import io.payband.job.RoleMatch.ExactRole;
import io.payband.job.RoleMatch.NoRole;
import io.payband.job.RoleMatch.PatternRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All roles, found by their slug or by a title as somebody wrote it.
 *
 * <p>A title is compared with the names of the roles first (as it is, without brackets, without
 * words of level and employment), then searched for the signs of the {@link TitleRule}s in their
 * order. Either a role is certain or none is named: nothing is asserted because it looks similar.
 *
 * <p>Immutable and safe for use by several threads. Cheap to make: expressions are compiled when
 * the first unknown title comes, the index of similar names when the first title without a role
 * does.
 */
public final class RoleCatalogue {

  private static final int SUGGESTIONS = 3;

  private final Map<String, Role> bySlug = new LinkedHashMap<>();
  private final Map<String, ExactRole> byName = new LinkedHashMap<>();
  private final TitleRules rules;
  private volatile @Nullable SimilarNames similar;

  /**
   * A catalogue of these roles.
   *
   * @param roles in the order in which {@link #list} gives them
   * @param rules in the order in which they are tried
   * @throws IllegalArgumentException if two roles share a slug or a name in its normal form, or if
   *     a rule names an unknown role
   */
  public RoleCatalogue(List<Role> roles, List<TitleRule> rules) {
    for (Role role : roles) {
      if (bySlug.putIfAbsent(role.slug(), role) != null) {
        throw new IllegalArgumentException("two roles have the slug " + role.slug());
      }
    }
    for (Role role : roles) {
      addName(role, role.name());
      for (String alias : role.aliases()) {
        addName(role, alias);
      }
    }
    for (TitleRule rule : rules) {
      if (!bySlug.containsKey(rule.slug())) {
        throw new IllegalArgumentException("a title rule names no role: " + rule.slug());
      }
    }
    this.rules = new TitleRules(rules);
  }

  /** All roles. */
  public List<Role> list() {
    return List.copyOf(bySlug.values());
  }

  /** The title rules in their order. */
  public List<TitleRule> listRules() {
    return rules.list();
  }

  /** The role of a slug. */
  public Optional<Role> findBySlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /**
   * The role of a slug that must be known.
   *
   * @throws IllegalArgumentException if it is not
   */
  public Role getBySlug(String slug) {
    return findBySlug(slug).orElseThrow(() -> new IllegalArgumentException("no role " + slug));
  }

  /**
   * The role that a title means.
   *
   * @param title as somebody wrote it, of any length and content; a slug is understood too
   */
  public RoleMatch find(String title) {
    Role role = bySlug.get(title.strip());
    if (role != null) {
      return new ExactRole(role, role.name());
    }
    RoleMatch known = exact(title);
    if (known == null) {
      known = ofOneJobAmongSeveral(title);
    }
    String normal = TitleText.normalise(title);
    if (known == null) {
      known = byRule(normal);
    }
    return known != null ? known : new NoRole(similar().closest(normal, SUGGESTIONS));
  }

  TitleRules rules() {
    return rules;
  }

  private void addName(Role role, String name) {
    String normal = TitleText.normalise(name);
    ExactRole other = byName.putIfAbsent(normal, new ExactRole(role, name));
    if (other != null && !other.role().equals(role)) {
      throw new IllegalArgumentException(
          name + " names both " + other.role().slug() + " and " + role.slug());
    }
  }

  private @Nullable RoleMatch exact(String title) {
    String normal = TitleText.normalise(title);
    ExactRole match = named(normal);
    if (match == null) {
      String outside = TitleText.withoutParentheses(title);
      if (!outside.equals(normal)) {
        match = named(outside);
        // "Engineering Manager (Civil)" bears the name of a role that it is not.
        if (match != null
            && rules.rulesOut(match.role().slug(), TitleText.insideParentheses(title))) {
          match = null;
        }
      }
    }
    return match;
  }

  private @Nullable ExactRole named(String normal) {
    ExactRole match = byName.get(normal);
    return match != null ? match : byName.get(TitleText.withoutLevelWords(normal));
  }

  private @Nullable RoleMatch byRule(String normal) {
    Optional<TitleRule> rule = rules.first(normal);
    return rule.isEmpty() ? null : new PatternRole(getBySlug(rule.get().slug()), rule.get());
  }

  /**
   * The first part with a role, of a title that names several jobs. A later part of one word is no
   * job but the other end of the first ({@code Trainer / Developer}).
   */
  private @Nullable RoleMatch ofOneJobAmongSeveral(String title) {
    List<String> parts = TitleText.jobs(title);
    if (parts.size() < 2) {
      return null;
    }
    for (int i = 0; i < parts.size(); i++) {
      String normal = TitleText.normalise(parts.get(i));
      if (i > 0 && TitleText.withoutLevelWords(normal).indexOf(' ') < 0) {
        continue;
      }
      RoleMatch match = exact(parts.get(i));
      if (match == null) {
        match = byRule(normal);
      }
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private SimilarNames similar() {
    SimilarNames known = similar;
    if (known == null) {
      Map<String, Role> names = new LinkedHashMap<>();
      byName.forEach((normal, match) -> names.put(normal, match.role()));
      known = new SimilarNames(names);
      similar = known;
    }
    return known;
  }
}
