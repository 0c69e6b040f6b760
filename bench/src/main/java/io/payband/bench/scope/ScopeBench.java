package io.payband.bench.scope;

import io.payband.bench.kit.Options;
import io.payband.bench.kit.Table;
import io.payband.bench.kit.Trial;
import io.payband.bench.kit.Verdicts;
import io.payband.job.Role;
import io.payband.scope.AnswerCounter;
import io.payband.scope.Attribute;
import io.payband.scope.Scopes;
import io.payband.scope.Scopes.Subject;
import io.payband.scope.Score;
import io.payband.scope.Score.Basis;
import io.payband.scope.Technologies;
import io.payband.sources.ReadingProgress;
import io.payband.sources.SourceProblem;
import io.payband.sources.catalogue.Catalogues;
import io.payband.sources.raw.RawData;
import io.payband.sources.raw.SourceReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The scores of all roles, one table for an attribute, and who leads it. */
public final class ScopeBench implements Trial {

  private static final int STEP = 5;
  private static final Set<String> SOURCES =
      Set.of("stackoverflow-2023", "stackoverflow-2024", "stackoverflow-2025", "onet");

  /** Who has to be first among those whom the same survey asked. */
  private static final Map<Attribute, Set<String>> FIRST =
      Map.of(
          Attribute.INTERFACE, Set.of("frontend-engineer"),
          Attribute.ARCHITECTURE, Set.of("cloud-engineer", "site-reliability-engineer"),
          Attribute.INFRASTRUCTURE, Set.of("site-reliability-engineer", "devops-engineer"),
          Attribute.DATA, Set.of("data-engineer"),
          Attribute.LEARNING, Set.of("data-scientist"),
          Attribute.MACHINE, Set.of("embedded-engineer"),
          Attribute.LEADERSHIP, Set.of("engineering-manager"));

  private record Placed(String slug, Score score) {}

  @Override
  public String name() {
    return "scope";
  }

  @Override
  public String summary() {
    return "what each role's work reaches into, and whether who has to lead a scale does";
  }

  @Override
  public List<String> options() {
    return List.of("--data DIR    the publishers' files; without, $PAYBAND_DATA");
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws SourceProblem {
    Path folder = Options.of(arguments, Set.of("--data"), Set.of()).data();
    RawData raw = SourceReader.readAll(folder, SOURCES, ReadingProgress.NONE);
    Scopes scopes =
        new Scopes(
            AnswerCounter.count(raw.roleReports(), Technologies.bundled(), STEP),
            STEP,
            raw.profiles());
    Verdicts verdicts = new Verdicts();
    for (Attribute attribute : Attribute.values()) {
      List<Placed> placed = placed(scopes, attribute);
      print(attribute, placed, out);
      judge(attribute, placed, verdicts);
    }
    verdicts.print(out);
  }

  private static List<Placed> placed(Scopes scopes, Attribute attribute) {
    List<Placed> placed = new ArrayList<>();
    for (Role role : Catalogues.roles().list()) {
      scopes.of(new Subject(role.slug(), role.occupation())).stream()
          .filter(alone -> alone.attribute() == attribute)
          .forEach(alone -> placed.add(new Placed(role.slug(), alone.score())));
    }
    placed.sort(
        Comparator.comparing((Placed p) -> p.score().basis() != Basis.SURVEY)
            .thenComparingDouble(p -> -p.score().value())
            .thenComparing(Placed::slug));
    return placed;
  }

  private static void print(Attribute attribute, List<Placed> placed, PrintStream out) {
    Table table =
        new Table(attribute.words(), "score", "90 % interval", "respondents", "basis", "source");
    for (Placed one : placed) {
      Score score = one.score();
      table.add(
          List.of(
              one.slug(),
              number(score.value()),
              score.high() > score.low() ? number(score.low()) + "–" + number(score.high()) : "",
              score.respondents() == 0 ? "" : String.valueOf(score.respondents()),
              score.basis().key(),
              score.source()));
    }
    table.print(out);
  }

  private static void judge(Attribute attribute, List<Placed> placed, Verdicts verdicts) {
    Set<String> asked = FIRST.get(attribute);
    if (asked != null && !placed.isEmpty()) {
      String first = placed.getFirst().slug();
      verdicts.add(
          attribute.words() + ", first of those surveyed",
          asked.contains(first),
          first,
          String.join(" or ", asked.stream().sorted().toList()));
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
