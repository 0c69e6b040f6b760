package io.payband.web.scope;

import io.payband.market.Manifest;
import io.payband.market.SourceEntry;
import io.payband.scope.Attribute;
import io.payband.scope.Score;
import io.payband.scope.Score.Basis;
import io.payband.scope.Score.Input;
import io.payband.scope.Score.Unit;
import io.payband.web.figure.Slip;
import io.payband.web.figure.Slip.Line;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What each score is computed from, one slip for a scale. */
final class ScopeSlips {

  private static final int MOST_INPUTS = 6;

  private final Manifest manifest;
  private final UnaryOperator<String> occupations;

  /**
   * Slips over one snapshot.
   *
   * @param occupations names of occupations by their code
   */
  ScopeSlips(Manifest manifest, UnaryOperator<String> occupations) {
    this.manifest = manifest;
    this.occupations = occupations;
  }

  Slip of(String id, Attribute attribute, List<ScopeSubject> sides, List<Score> scores) {
    Basis basis = scores.getFirst().basis();
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line(
            "How", basis == Basis.SURVEY ? attribute.surveyFormula() : attribute.ratingFormula()));
    for (int i = 0; i < scores.size(); i++) {
      lines.add(new Line(sides.get(i).name(), said(scores.get(i), sides.get(i))));
    }
    lines.add(new Line("Source", source(scores.getFirst().source())));
    List<String> closing = new ArrayList<>();
    if (basis == Basis.SURVEY) {
      closing.add(
          "Where few answered, the score is moved toward the mean of all roles."
              + (manifest.published()
                  ? " People are counted in steps of " + manifest.minimumCohort() + "."
                  : ""));
    } else {
      closing.add("Ratings are of the whole occupation, not of the role, and carry no interval.");
    }
    return new Slip(
        id, attribute.words(), lines, closing, "/method#scope", "How scope is measured");
  }

  private String said(Score score, ScopeSubject side) {
    String value = ScopeMark.label(score.value());
    String interval =
        score.high() > score.low()
            ? " (" + ScopeMark.label(score.low()) + " to " + ScopeMark.label(score.high()) + ")"
            : "";
    return switch (score.basis()) {
      case SURVEY -> value + interval + ". " + people(score);
      case OCCUPATION -> value + ". " + side.occupation() + ": " + inputs(score.inputs());
      case NEIGHBOURS ->
          value
              + interval
              + ". "
              + side.occupation()
              + " are not rated; this is the mean of the nearest that are: "
              + inputs(score.inputs());
    };
  }

  private static String people(Score score) {
    Input first = score.inputs().getFirst();
    List<Input> rest =
        score.inputs().subList(1, score.inputs().size()).stream().limit(MOST_INPUTS - 1).toList();
    String of = " of " + Say.count(score.respondents(), "respondent");
    String head =
        first.unit() == Unit.MEAN
            ? Say.oneDecimal(first.value()) + " " + first.name() + ", mean" + of
            : Say.count(Math.round(first.value())) + of;
    return head
        + (rest.isEmpty()
            ? "."
            : ": "
                + Say.list(
                    rest.stream()
                        .map(input ->
                            input.name() + " " + Say.percent(input.value() / score.respondents()))
                        .toList())
                + ".");
  }

  private String inputs(List<Input> inputs) {
    return Say.list(
            inputs.stream()
                .map(input ->
                    input.unit() == Unit.SCORE
                        ? occupations.apply(input.name()) + " " + ScopeMark.label(input.value())
                        : input.name() + " " + Say.oneDecimal(input.value()))
                .toList())
        + ".";
  }

  /** Name, date and licence of a source. */
  String source(String id) {
    return manifest.sources().stream()
        .filter(source -> source.id().equals(id))
        .map(ScopeSlips::said)
        .findFirst()
        .orElse(id);
  }

  private static String said(SourceEntry source) {
    return source.name() + ", " + source.period() + ", " + source.licence();
  }
}
