package io.payband.guide;

import io.payband.guide.RoleGuide.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a role guide has to keep to beyond its form: the length of its parts, words that say
 * nothing, sentences that another guide says too. The rules are those of {@code
 * docs/role-guides.md}.
 */
public final class GuideCheck {

  private static final int MOST_ROLES_OF_A_LEAD = 2;

  /**
   * Something to mend.
   *
   * @param role slug of the guide
   * @param part which part of it, such as {@code decisions 2: text}
   * @param what what is wrong, for whoever writes guides
   */
  public record Finding(String role, String part, String what) {

    @Override
    public String toString() {
      return role + ", " + part + ": " + what;
    }
  }

  /** A text of a guide, where it stands, and how many words it may have. */
  private record Text(String role, String part, String text, int fewest, int most, Ends ends) {}

  private enum Ends {
    /** Whole sentences. */
    WITH_STOP,
    /** A heading, or a part of a sentence. */
    WITHOUT_STOP,
    /** Either way. */
    ANYHOW
  }

  private final List<Finding> findings = new ArrayList<>();
  private final LikeSentences sentences = new LikeSentences();
  private final TreeMap<String, TreeSet<String>> leads = new TreeMap<>();

  private GuideCheck() {}

  /**
   * Everything to mend, in order of the guides.
   *
   * @param guides all guides, so that they can be held against each other
   * @param roles slugs of the catalogue
   */
  public static List<Finding> of(Collection<RoleGuide> guides, Set<String> roles) {
    GuideCheck check = new GuideCheck();
    guides.forEach(guide -> check.guide(guide, roles));
    check.repeated();
    check.findings.addAll(check.sentences.alike());
    return List.copyOf(check.findings);
  }

  /** Roles of the catalogue without a guide, in alphabetical order. */
  public static List<String> missing(Collection<RoleGuide> guides, Set<String> roles) {
    Set<String> missing = new TreeSet<>(roles);
    guides.forEach(guide -> missing.remove(guide.role()));
    return List.copyOf(missing);
  }

  private void guide(RoleGuide guide, Set<String> roles) {
    String role = guide.role();
    if (!roles.contains(role)) {
      add(role, "role", "the catalogue has no such role");
    }
    for (RoleGuide.Move move : guide.transitions()) {
      if (!roles.contains(move.to())) {
        add(role, "transitions", "the catalogue has no role " + move.to());
      }
    }
    for (Topic topic : Topic.values()) {
      for (Point point : guide.points(topic)) {
        String lead = topic.key() + ", “" + point.lead().toLowerCase(Locale.ROOT) + "”";
        leads.computeIfAbsent(lead, any -> new TreeSet<>()).add(role);
      }
    }
    texts(guide).forEach(this::text);
  }

  private void text(Text text) {
    int words = text.text.split("\\s+").length;
    if (words < text.fewest || words > text.most) {
      String limits = text.fewest == 1 ? "at most " + text.most : text.fewest + " to " + text.most;
      add(text.role, text.part, words + " words, " + limits + " are expected");
    }
    boolean stops = text.text.endsWith(".");
    if (stops && text.ends == Ends.WITHOUT_STOP) {
      add(text.role, text.part, "no full stop at the end of “" + text.text + "”");
    } else if (!stops && text.ends == Ends.WITH_STOP) {
      add(text.role, text.part, "a full stop ends “" + text.text + "”");
    }
    GuideWords.refused(text.text)
        .ifPresent(found ->
            add(text.role, text.part, "a guide does not say “" + found + "”: " + text.text));
    sentences.add(text.role, text.part, text.text);
  }

  private void repeated() {
    leads.forEach((lead, roles) -> {
      if (roles.size() > MOST_ROLES_OF_A_LEAD) {
        add(roles.last(), lead, "the same lead stands in " + String.join(", ", roles));
      }
    });
  }

  private void add(String role, String part, String what) {
    findings.add(new Finding(role, part, what));
  }

  private static List<Text> texts(RoleGuide guide) {
    String role = guide.role();
    List<Text> all = new ArrayList<>();
    all.add(new Text(role, "does", guide.does(), 1, 30, Ends.WITH_STOP));
    for (Topic topic : Topic.values()) {
      int number = 1;
      for (Point point : guide.points(topic)) {
        String part = topic.key() + " " + number++;
        all.add(new Text(role, part + ": lead", point.lead(), 2, 6, Ends.WITHOUT_STOP));
        all.add(new Text(role, part + ": text", point.text(), 12, 36, Ends.WITH_STOP));
      }
    }
    for (RoleGuide.Step step : guide.path()) {
      String part = "path " + step.rung();
      all.add(new Text(role, part + ": title", step.title(), 1, 8, Ends.WITHOUT_STOP));
      all.add(new Text(role, part + ": text", step.text(), 15, 45, Ends.WITH_STOP));
    }
    all.add(new Text(role, "slows: lead", guide.slows().lead(), 1, 12, Ends.ANYHOW));
    all.add(new Text(role, "slows: text", guide.slows().text(), 1, 55, Ends.WITH_STOP));
    for (RoleGuide.Move move : guide.transitions()) {
      String part = "transitions " + move.to();
      all.add(new Text(role, part + ": carries", move.carries(), 1, 25, Ends.ANYHOW));
      all.add(new Text(role, part + ": learns", move.learns(), 1, 25, Ends.ANYHOW));
    }
    guide.evidence().forEach(text -> all.add(new Text(role, "evidence", text, 1, 28, Ends.ANYHOW)));
    return all;
  }
}
