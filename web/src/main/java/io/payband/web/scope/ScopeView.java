package io.payband.web.scope;

import io.payband.market.Manifest;
import io.payband.scope.Attribute;
import io.payband.scope.ScopeRow;
import io.payband.scope.ScopeRow.Relation;
import io.payband.scope.Scopes;
import io.payband.scope.Score;
import io.payband.scope.Score.Basis;
import io.payband.web.figure.Slip;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Scope as a page shows it, of two or of one.
 *
 * @param heading what was found
 * @param subjects one or two
 * @param lines scales with marks, the largest lead of the first at the top
 * @param sentences what cannot be told, and what hollow marks rest on
 * @param source where the figures are from
 * @param slips one for each line
 */
public record ScopeView(
    String heading,
    List<ScopeSubject> subjects,
    List<ScopeLine> lines,
    List<String> sentences,
    String source,
    List<Slip> slips) {

  /** A page without the section. */
  public static final ScopeView NONE =
      new ScopeView("", List.of(), List.of(), List.of(), "", List.of());

  /** Copies the lists. */
  public ScopeView {
    subjects = List.copyOf(subjects);
    lines = List.copyOf(lines);
    sentences = List.copyOf(sentences);
    slips = List.copyOf(slips);
  }

  /** Whether there is anything to say. */
  public boolean isThere() {
    return !lines.isEmpty() || !sentences.isEmpty();
  }

  /** Whether there are two sides. */
  public boolean ofTwo() {
    return subjects.size() > 1;
  }

  /** The picture in words. */
  public String description() {
    StringBuilder text = new StringBuilder("Scales from 0 to 100. ");
    for (ScopeLine line : lines) {
      text.append(line.name()).append(": ");
      for (int i = 0; i < line.marks().size(); i++) {
        text.append(i > 0 ? ", " : "")
            .append(subjects.get(i).name())
            .append(' ')
            .append(line.marks().get(i).label());
      }
      text.append(". ");
    }
    return text.toString().strip();
  }

  /**
   * Of two.
   *
   * @param occupations names of occupations by their code
   */
  public static ScopeView of(
      List<ScopeRow> rows,
      ScopeSubject a,
      ScopeSubject b,
      Manifest manifest,
      UnaryOperator<String> occupations) {
    ScopeSlips slips = new ScopeSlips(manifest, occupations);
    List<ScopeLine> lines = new ArrayList<>();
    List<Slip> all = new ArrayList<>();
    List<Score> scores = new ArrayList<>();
    rows.stream()
        .filter(row -> row.relation().isCompared())
        .sorted(
            Comparator.comparing((ScopeRow row) -> row.relation() == Relation.TOO_CLOSE)
                .thenComparingDouble(row -> row.relation().isApart() ? -row.difference() : 0))
        .forEach(row -> {
          Score one = row.first().orElseThrow();
          Score two = row.second().orElseThrow();
          String id = "sc-" + row.attribute().key();
          lines.add(
              new ScopeLine(
                  id,
                  row.attribute().words(),
                  explanation(row.attribute(), one),
                  List.of(ScopeMark.of("a", one, two), ScopeMark.of("b", two, one)),
                  ""));
          all.add(slips.of(id, row.attribute(), List.of(a, b), List.of(one, two)));
          scores.add(one);
          scores.add(two);
        });
    List<String> sentences = new ArrayList<>(ScopeWords.untold(rows, a));
    sentences.addAll(basis(scores, List.of(a, b)));
    return new ScopeView(
        ScopeWords.heading(rows, a, b),
        List.of(a, b),
        lines,
        sentences,
        sources(scores, slips),
        all);
  }

  /** Of one alone. */
  public static ScopeView of(
      List<Scopes.Alone> known,
      ScopeSubject subject,
      Manifest manifest,
      UnaryOperator<String> occupations) {
    ScopeSlips slips = new ScopeSlips(manifest, occupations);
    List<ScopeLine> lines = new ArrayList<>();
    List<Slip> all = new ArrayList<>();
    List<Score> scores = new ArrayList<>();
    for (Scopes.Alone one : known) {
      String id = "sc-" + one.attribute().key();
      lines.add(
          new ScopeLine(
              id,
              one.attribute().words(),
              explanation(one.attribute(), one.score()),
              List.of(ScopeMark.of("a", one.score(), null)),
              Double.isFinite(one.mean()) ? ScopeMark.label(one.mean()) : ""));
      all.add(slips.of(id, one.attribute(), List.of(subject), List.of(one.score())));
      scores.add(one.score());
    }
    return new ScopeView(
        ScopeWords.heading(known),
        List.of(subject),
        lines,
        basis(scores, List.of(subject)),
        sources(scores, slips),
        all);
  }

  private static String explanation(Attribute attribute, Score score) {
    return score.basis() == Basis.SURVEY ? attribute.explanation() : attribute.ratedExplanation();
  }

  private static List<String> basis(List<Score> scores, List<ScopeSubject> subjects) {
    if (scores.stream().allMatch(score -> score.basis() == Basis.SURVEY)) {
      return List.of();
    }
    String names =
        Say.list(subjects.stream().map(s -> Say.inSentence(s.occupation())).distinct().toList());
    String hollow =
        "Hollow marks rest on ratings of the occupation ("
            + names
            + "), not on answers of people in the role"
            + (scores.stream().anyMatch(score -> score.basis() == Basis.SURVEY)
                ? ", and do not compare with filled ones."
                : ".");
    return scores.stream().anyMatch(score -> score.basis() == Basis.NEIGHBOURS)
        ? List.of(
            hollow
                + " A dashed pill: the occupation is not rated itself, and stands where the five"
                + " nearest that are do.")
        : List.of(hollow);
  }

  private static String sources(List<Score> scores, ScopeSlips slips) {
    return Stream.of(scores)
        .flatMap(List::stream)
        .map(Score::source)
        .distinct()
        .sorted()
        .map(slips::source)
        .reduce((a, b) -> a + "; " + b)
        .map(text -> text + ".")
        .orElse("");
  }
}
