package io.payband.web.method;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.estimate.MarketAnchor;
import io.payband.job.Role;
import io.payband.market.BackTest;
import io.payband.market.BackTest.By;
import io.payband.market.Manifest;
import io.payband.market.Measure;
import io.payband.market.SourceEntry;
import io.payband.web.compare.LanePicture;
import io.payband.web.document.Prose;
import io.payband.web.figure.Slips;
import io.payband.web.market.Market;
import io.payband.web.market.Market.Profile;
import io.payband.web.method.CoveragePicture.Series;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the pages of the record show. */
public final class RecordPage {

  /** Role of the worked example, where the snapshot knows it. */
  private static final String EXAMPLE = "full-stack-engineer";

  private static final Series PERSONS =
      new Series("persons", "A person, employer and years known", Measure.TOTAL);
  private static final Series ROLES = new Series("roles", "A role in a place", Measure.TOTAL);
  private static final Series SOURCES =
      new Series("all sources", "Every source in its own words", Measure.BASE);

  private final Market market;
  private final BackTest test;

  RecordPage(Market market) {
    this.market = market;
    this.test = market.backTest();
  }

  /** What the snapshot is made of. */
  public Manifest manifest() {
    return market.manifest();
  }

  /** What is said in words under a heading. */
  public Prose prose(String id) {
    return MethodProse.get(id);
  }

  // ── how right it was ──

  /** Whether anything was tested. */
  public boolean isTested() {
    return !test.lines().isEmpty();
  }

  /** How many times the reports were split. */
  public int folds() {
    return test.folds();
  }

  /** Coverage by how many reports there are of the same cohort. */
  public Optional<CoveragePicture> bySize() {
    return CoveragePicture.of(
        test,
        By.COHORT_SIZE,
        "p-size",
        List.of(ROLES, PERSONS),
        "Held-out reports inside their band, of a hundred, by how many other reports there are of"
            + " the same cohort.",
        Map.of("none", "Fewer than " + manifest().minimumCohort()));
  }

  /** Coverage by career level. */
  public Optional<CoveragePicture> byLevel() {
    return CoveragePicture.of(
        test,
        By.LEVEL,
        "p-level",
        List.of(ROLES, PERSONS),
        "Held-out reports inside their band, of a hundred, by career level.",
        Map.of());
  }

  /** Coverage by source. */
  public Optional<CoveragePicture> bySource() {
    Map<String, String> names = new HashMap<>();
    manifest().sources().forEach(source -> names.put(source.id(), shortName(source)));
    return CoveragePicture.of(
        test,
        By.SOURCE,
        "p-source",
        List.of(SOURCES),
        "Held-out records inside the band of their own source, of a hundred.",
        names);
  }

  /** The pictures of coverage that there are. */
  public List<CoveragePicture> coverages() {
    return List.of(bySize(), byLevel(), bySource()).stream().flatMap(Optional::stream).toList();
  }

  private static String shortName(SourceEntry source) {
    int comma = source.name().indexOf(',');
    return Say.fitting(comma > 0 ? source.name().substring(0, comma) : source.name());
  }

  /** The market lane beside surveys that it had not seen, the first survey first. */
  public List<OutsidePicture> outside() {
    Map<String, String> names =
        market.roles().stream().collect(Collectors.toMap(Role::slug, Role::name, (a, b) -> a));
    Slips slips = new Slips(manifest());
    return test.outside().stream()
        .filter(check -> !check.lines().isEmpty())
        .map(check ->
            OutsidePicture.of(
                check,
                slips.namesOf(List.of(check.survey())).getFirst(),
                slug -> names.getOrDefault(slug, slug)))
        .toList();
  }

  /** A figure of the record with what it is. */
  public record Headline(String figure, String words) {}

  /** The record in four figures, as far as it was kept. */
  public List<Headline> headlines() {
    List<Headline> out = new ArrayList<>();
    all(ROLES)
        .ifPresent(line ->
            out.add(
                new Headline(
                    Say.oneDecimal(100 * line.covered()),
                    "of 100 held-out reports inside the 80\u00a0% band of their role and place")));
    all(PERSONS)
        .ifPresent(line -> {
          out.add(
              new Headline(
                  Say.oneDecimal(100 * line.covered()),
                  "of 100 inside it when employer and years are known"));
          out.add(
              new Headline(
                  Say.oneDecimal(100 * line.error()) + "\u00a0%",
                  "typical error for one person, all known"));
        });
    outside().stream()
        .findFirst()
        .ifPresent(first ->
            out.add(
                new Headline(
                    Say.oneDecimal(100 * Math.expm1(first.mean())) + "\u00a0%",
                    "mean distance from a survey it had not seen, "
                        + first.rows().size()
                        + " roles")));
    return out;
  }

  private Optional<BackTest.Line> all(Series series) {
    return test.find(series.key(), series.measure(), By.ALL).stream().findFirst();
  }

  /** The lines of all reports together, for a table. */
  public List<BackTest.Line> whole() {
    return List.of(all(ROLES), all(PERSONS)).stream().flatMap(Optional::stream).toList();
  }

  /** A question of the record in words. */
  public String question(BackTest.Line line) {
    return line.questions().equals(PERSONS.key()) ? PERSONS.words() : ROLES.words();
  }

  // ── why it says something else ──

  /** The worked example. */
  public Optional<WorkedExample> example() {
    List<String> wanted = new ArrayList<>(List.of(EXAMPLE));
    market.roles().stream().map(Role::slug).limit(5).forEach(wanted::add);
    for (String slug : wanted) {
      if (market.roles().stream().anyMatch(role -> role.slug().equals(slug))
          && market.profile(slug, Ask.PLAIN) instanceof Answer.Found<Profile> found) {
        Optional<WorkedExample> example =
            WorkedExample.of(
                found.value().side(),
                market.anchors(),
                LanePicture.of(found.value().question(), found.value().side(), manifest()),
                new Slips(manifest()));
        if (example.isPresent()) {
          return example;
        }
      }
    }
    return Optional.empty();
  }

  // ── what is weak ──

  /** Known weaknesses, with the measures that the snapshot has of them. */
  public List<Weakness> weaknesses() {
    return Weakness.of(manifest(), test, anchors(), market.roles());
  }

  private List<MarketAnchor> anchors() {
    return market.anchors();
  }

  // ── sources ──

  /** Sources of one kind. */
  public List<SourceEntry> sources(String kind) {
    return manifest().sources().stream().filter(source -> source.kind().equals(kind)).toList();
  }

  /** The kinds that occur, in the order of their first source. */
  public List<String> kinds() {
    return manifest().sources().stream().map(SourceEntry::kind).distinct().toList();
  }

  /** A kind as a heading. */
  public String heading(String kind) {
    return switch (kind) {
      case "self-reported" -> "Reported by people";
      case "official" -> "Measured officially";
      case "posted" -> "Posted by employers";
      case "reference" -> "To look things up in";
      default -> Say.sentence(kind);
    };
  }

  /** Records read from all sources. */
  public String read() {
    return Say.count(manifest().sources().stream().mapToLong(SourceEntry::read).sum());
  }

  /** Records used. */
  public String used() {
    return Say.count(manifest().sources().stream().mapToLong(SourceEntry::used).sum());
  }

  /** Records refused. */
  public String refused() {
    return Say.count(manifest().sources().stream().mapToLong(SourceEntry::refused).sum());
  }

  /** Records that repeat another. */
  public String repeats() {
    return Say.count(manifest().sources().stream().mapToLong(SourceEntry::repeats).sum());
  }

  /** An id for a source within the page. */
  public String anchor(SourceEntry source) {
    return "source-" + source.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
