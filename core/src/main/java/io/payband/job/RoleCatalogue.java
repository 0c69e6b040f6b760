package io.payband.job;

import io.payband.job.RoleMatch.ExactRole;
import io.payband.job.RoleMatch.NoRole;
import io.payband.job.RoleMatch.PatternRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All roles, found by their slug or by a title as somebody wrote it.
 *
 * <p>A title is compared with the names of the roles first (as it is, without brackets, without
 * words of level and employment), then searched for the signs of the {@link TitleRule}s in their
 * order: the job before the first comma or dash, then the whole. An advertisement of several jobs
 * has no role. Either a role is certain or none is named: nothing is asserted because it looks
 * similar.
 *
 * <p>Immutable and safe for use by several threads. Cheap to make: expressions are compiled when
 * the first unknown title comes, the index of similar names when the first title without a role
 * does.
 */
public final class RoleCatalogue {

  private static final int SUGGESTIONS = 3;
  private static final int MANY = 3;

  /** What is shorter in brackets is an abbreviation, of which there are several meanings. */
  private static final int SHORTEST_INSIDE = 6;

  /** The role that "stands for every software title that names no narrower speciality". */
  private static final String ANY_SOFTWARE = "software-engineer";

  /** Somebody whose other half of a title is not a second job of the first kind. */
  private static final Pattern LEADS =
      Pattern.compile(
          "\\b(chief|c[a-z]o|director|manager|commissioner|officer|president|founder|supervisor"
              + "|professor|physician)\\b");

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
      if (!bySlug.containsKey(rule.slug()) && !rule.slug().equals(TitleRule.NO_ROLE)) {
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
    RoleMatch known = ofTitle(TitleText.cut(title));
    return known != null
        ? known
        : new NoRole(similar().closest(TitleText.normalise(title), SUGGESTIONS));
  }

  TitleRules rules() {
    return rules;
  }

  private void addName(Role role, String name) {
    String normal = TitleSpelling.mended(TitleText.normalise(name));
    ExactRole other = byName.putIfAbsent(normal, new ExactRole(role, name));
    if (other != null && !other.role().equals(role)) {
      throw new IllegalArgumentException(
          name + " names both " + other.role().slug() + " and " + role.slug());
    }
  }

  private @Nullable RoleMatch ofTitle(String title) {
    RoleMatch known = exact(title);
    if (known != null) {
      return known;
    }
    List<String> jobs = TitleText.jobs(title);
    if (TitleParts.advertisesSeveral(title) || listsManyRoles(title)) {
      return null;
    }
    return jobs.size() < 2 ? ofOneJob(title) : ofOneJobAmongSeveral(title, jobs);
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

  private @Nullable ExactRole named(String normalForm) {
    String normal = TitleSpelling.mended(normalForm);
    ExactRole match = byName.get(normal);
    return match != null ? match : byName.get(TitleText.withoutLevelWords(normal));
  }

  /**
   * What a title of one job means. The job stands before a comma, dash or bracket; what follows
   * says where or with what it is done, and counts only where the job has no role or the role of
   * all software.
   */
  private @Nullable RoleMatch ofOneJob(String title) {
    String job = TitleParts.withoutUnit(title);
    RoleMatch known = exact(job);
    if (known != null) {
      return known;
    }
    Optional<TitleRule> whole = rules.first(TitleText.normalise(job));
    if (whole.isPresent() && whole.get().slug().equals(TitleRule.NO_ROLE)) {
      return null;
    }
    String inside = TitleText.insideParentheses(job);
    ExactRole inBrackets = inside.length() < SHORTEST_INSIDE ? null : named(inside);
    if (inBrackets != null) {
      return inBrackets;
    }
    TitleParts parts = TitleParts.of(job);
    if (!parts.rest().isEmpty()) {
      RoleMatch head = exact(parts.head());
      head = head != null ? head : byRule(TitleText.normalise(parts.head()));
      String slug = slugOf(head);
      if (slug != null && !(slug.equals(ANY_SOFTWARE) && whole.isPresent())) {
        return rules.rulesOut(slug, TitleText.normalise(parts.rest())) ? match(whole) : head;
      }
      ExactRole turned = named(TitleText.normalise(parts.rest() + " " + parts.head()));
      if (head == null && turned != null) {
        return turned;
      }
      return whole.isPresent() ? match(whole) : head;
    }
    if (whole.isPresent()) {
      return match(whole);
    }
    RoleMatch outside = byRule(TitleText.withoutParentheses(job));
    String slug = slugOf(outside);
    return slug == null || rules.rulesOut(slug, inside) ? null : outside;
  }

  private @Nullable RoleMatch byRule(String normal) {
    return match(rules.first(normal));
  }

  private @Nullable RoleMatch match(Optional<TitleRule> rule) {
    return rule.isEmpty() || rule.get().slug().equals(TitleRule.NO_ROLE)
        ? null
        : new PatternRole(getBySlug(rule.get().slug()), rule.get());
  }

  /**
   * The first part with a role, of a title that names several jobs. A later part of one word is no
   * job but the other end of the first ({@code Trainer / Developer}), and beside somebody who leads
   * other work no later part counts.
   */
  private @Nullable RoleMatch ofOneJobAmongSeveral(String title, List<String> parts) {
    List<RoleMatch> matches = new ArrayList<>();
    Set<String> slugs = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      String normal = TitleText.normalise(parts.get(i));
      if (i > 0 && TitleText.withoutLevelWords(normal).indexOf(' ') < 0) {
        continue;
      }
      RoleMatch match = ofOneJob(parts.get(i));
      String slug = slugOf(match);
      if (match != null && slug != null) {
        matches.add(match);
        slugs.add(slug);
      } else if (i == 0 && LEADS.matcher(normal).find()) {
        return null;
      }
    }
    if (matches.size() >= MANY && slugs.size() >= 2) {
      return null;
    }
    return matches.isEmpty()
        ? byRule(TitleText.normalise(TitleParts.withoutUnit(title)))
        : matches.getFirst();
  }

  /** Whether three or more jobs of at least two roles are listed. */
  private boolean listsManyRoles(String title) {
    List<String> listed = TitleText.listed(title);
    if (listed.size() < MANY) {
      return false;
    }
    Set<String> slugs = new HashSet<>();
    int jobs = 0;
    for (String part : listed) {
      String slug = slugOf(exact(part));
      slug = slug != null ? slug : slugOf(exact(TitleParts.of(part).head()));
      if (slug != null) {
        jobs++;
        slugs.add(slug);
      }
    }
    return jobs >= MANY && slugs.size() >= 2;
  }

  private static @Nullable String slugOf(@Nullable RoleMatch match) {
    return switch (match) {
      case ExactRole exact -> exact.role().slug();
      case PatternRole pattern -> pattern.role().slug();
      case null -> null;
      case NoRole _ -> null;
    };
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
