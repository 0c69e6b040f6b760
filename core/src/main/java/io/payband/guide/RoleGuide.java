package io.payband.guide;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is said of one role beside its pay, in words alone: it holds in most organisations and is
 * measured nowhere.
 *
 * @param role slug of the role
 * @param does one sentence: what somebody is paid to do
 * @param decisions what one settles alone, with whom, and what is settled above; four
 * @param stakeholders whom one meets, about what and when; four
 * @param responsibilities what the work is made of; four
 * @param performance what is looked at when the work is judged; four
 * @param path the way up, one step for every {@link Rung} in its order
 * @param slows when growth slows in this career, and why
 * @param transitions three to five usual moves out of the role, each to another one
 * @param evidence three things that a person can show for the scope of the work
 */
public record RoleGuide(
    String role,
    String does,
    List<Point> decisions,
    List<Point> stakeholders,
    List<Point> responsibilities,
    List<Point> performance,
    List<Step> path,
    Point slows,
    List<Move> transitions,
    List<String> evidence) {

  /** Points of each list. */
  public static final int POINTS = 4;

  /** Things to show. */
  public static final int EVIDENCE = 3;

  private static final int FEWEST_MOVES = 3;
  private static final int MOST_MOVES = 5;

  /**
   * Copies the lists and checks how many there are of each.
   *
   * @throws IllegalArgumentException that names the part which is empty, too short or too long
   */
  public RoleGuide {
    said("role", role);
    said("does", does);
    decisions = four(Topic.DECISIONS, decisions);
    stakeholders = four(Topic.STAKEHOLDERS, stakeholders);
    responsibilities = four(Topic.RESPONSIBILITIES, responsibilities);
    performance = four(Topic.PERFORMANCE, performance);
    path = List.copyOf(path);
    if (!path.stream().map(Step::rung).toList().equals(Arrays.asList(Rung.values()))) {
      throw new IllegalArgumentException("path: one step for each of L3 to L7 and M1 to M3");
    }
    transitions = List.copyOf(transitions);
    if (transitions.size() < FEWEST_MOVES || transitions.size() > MOST_MOVES) {
      throw new IllegalArgumentException(
          "transitions: three to five are expected, not " + transitions.size());
    }
    Set<String> seen = new HashSet<>(Set.of(role));
    for (Move move : transitions) {
      if (!seen.add(move.to())) {
        throw new IllegalArgumentException(
            "transitions: " + move.to() + (move.to().equals(role) ? " is itself" : " comes twice"));
      }
    }
    evidence = List.copyOf(evidence);
    if (evidence.size() != EVIDENCE) {
      throw new IllegalArgumentException("evidence: three are expected, not " + evidence.size());
    }
    evidence.forEach(sentence -> said("evidence", sentence));
  }

  /**
   * A point of a list.
   *
   * @param lead what it is about, in a few words
   * @param text one or two sentences
   */
  public record Point(String lead, String text) {

    /** Checks that both say something. */
    public Point {
      said("lead", lead);
      said("text", text);
    }
  }

  /**
   * A step of the way up.
   *
   * @param rung where on the common scale
   * @param title what the step is mostly called
   * @param text what it is about, and what shows that somebody is ready for the next
   */
  public record Step(Rung rung, String title, String text) {

    /** Checks that both say something. */
    public Step {
      said(rung + ": title", title);
      said(rung + ": text", text);
    }
  }

  /**
   * A usual move out of the role.
   *
   * @param to slug of the role that it leads to
   * @param carries what carries over, a clause
   * @param learns what has to be learnt first, a clause
   */
  public record Move(String to, String carries, String learns) {

    /** Checks that all say something. */
    public Move {
      said("to", to);
      said(to + ": carries", carries);
      said(to + ": learns", learns);
    }
  }

  /** The points of one of the four lists. */
  public List<Point> points(Topic topic) {
    return switch (topic) {
      case DECISIONS -> decisions;
      case STAKEHOLDERS -> stakeholders;
      case RESPONSIBILITIES -> responsibilities;
      case PERFORMANCE -> performance;
    };
  }

  /** Whether a move to a role is among the usual ones. */
  public boolean leadsTo(String slug) {
    return transitions.stream().anyMatch(move -> move.to().equals(slug));
  }

  private static List<Point> four(Topic topic, List<Point> points) {
    if (points.size() != POINTS) {
      throw new IllegalArgumentException(topic.key() + ": four are expected, not " + points.size());
    }
    return List.copyOf(points);
  }

  private static void said(String part, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(part + " is empty");
    }
  }
}
