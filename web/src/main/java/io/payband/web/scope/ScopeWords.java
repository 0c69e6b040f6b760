package io.payband.web.scope;

import io.payband.scope.ScopeRow;
import io.payband.scope.ScopeRow.Relation;
import io.payband.scope.Scopes;
import io.payband.scope.Score.Basis;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Findings about scope in words. */
final class ScopeWords {

  /** What lies closer to the mean than this is nothing to point at. */
  private static final double NOTABLE = 5;

  private ScopeWords() {}

  /** The largest lead of each, or that there is none. */
  static String heading(List<ScopeRow> rows, ScopeSubject a, ScopeSubject b) {
    Optional<ScopeRow> first = largest(rows, Relation.FIRST_HIGHER);
    Optional<ScopeRow> second = largest(rows, Relation.SECOND_HIGHER);
    String one = first.map(row -> a.said() + " " + lead(row)).orElse("");
    String two = second.map(row -> b.said() + " " + lead(row)).orElse("");
    if (first.isPresent() && second.isPresent()) {
      return Math.abs(first.get().difference()) >= Math.abs(second.get().difference())
          ? "The " + one + "; the " + two
          : "The " + two + "; the " + one;
    }
    if (first.isPresent() || second.isPresent()) {
      return "The " + one + two;
    }
    return rows.stream().anyMatch(row -> row.relation() == Relation.TOO_CLOSE)
        ? "Too close to tell apart"
        : "Nothing measured tells the two apart";
  }

  /** Where one is farthest above all others. */
  static String heading(List<Scopes.Alone> known) {
    return known.stream()
        .filter(one -> one.score().value() - one.mean() > NOTABLE)
        .max(Comparator.comparingDouble(one -> one.score().value() - one.mean()))
        .map(one ->
            one.attribute().words()
                + " stands out: "
                + ScopeMark.label(one.score().value())
                + ", where the mean is "
                + ScopeMark.label(one.mean()))
        .orElse("No scale stands out");
  }

  private static Optional<ScopeRow> largest(List<ScopeRow> rows, Relation relation) {
    return rows.stream()
        .filter(row -> row.relation() == relation)
        .max(Comparator.comparingDouble(row -> Math.abs(row.difference())));
  }

  private static String lead(ScopeRow row) {
    boolean surveyed = row.first().map(score -> score.basis() == Basis.SURVEY).orElse(false);
    return switch (row.attribute()) {
      case BREADTH ->
          surveyed ? "reaches across more kinds of technology" : "covers more technical ground";
      case ARCHITECTURE ->
          surveyed ? "goes deeper into architecture" : "does more analysis of systems";
      case INTERFACE -> "is closer to the interface";
      case INFRASTRUCTURE -> "works more on infrastructure";
      case DATA -> "works more with data in bulk";
      case LEARNING -> "works more with machine learning";
      case MACHINE -> "works closer to the machine";
      case MATHEMATICS -> "needs more mathematics";
      case DESIGN -> "does more of design and media";
      case LEADERSHIP -> "leads people more";
      case PURCHASES -> "has more say in what is bought";
      case AUTONOMY -> "decides more by judgement";
      case BUSINESS -> "is closer to markets and money";
      case CONTACT -> "is closer to the people served";
    };
  }

  /** What cannot be told, grouped by why. */
  static List<String> untold(List<ScopeRow> rows, ScopeSubject a) {
    List<String> sentences = new ArrayList<>();
    add(sentences, rows, Relation.TOO_CLOSE, "too close to tell apart.");
    add(
        sentences,
        rows,
        Relation.ONE_OCCUPATION,
        "rated by occupation only, and both are counted as "
            + Say.inSentence(a.occupation())
            + ".");
    add(
        sentences,
        rows,
        Relation.NOT_MEASURED,
        "known of one of the two alone, or not in the same way of both.");
    return sentences;
  }

  private static void add(
      List<String> sentences, List<ScopeRow> rows, Relation relation, String why) {
    List<String> names =
        rows.stream()
            .filter(row -> row.relation() == relation)
            .map(row -> Say.inSentence(row.attribute().words()))
            .toList();
    if (!names.isEmpty()) {
      sentences.add(Say.sentence(Say.list(names)) + ": " + why);
    }
  }
}
