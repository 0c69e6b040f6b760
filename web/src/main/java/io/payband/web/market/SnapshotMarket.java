package io.payband.web.market;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparer;
import io.payband.compare.Comparison;
import io.payband.compare.Comparison.Question;
import io.payband.compare.Comparison.Side;
import io.payband.compare.PathName;
import io.payband.estimate.MarketAnchor;
import io.payband.full.FullComparer;
import io.payband.full.FullComparison;
import io.payband.growth.RoleGrowth;
import io.payband.guide.RoleGuides;
import io.payband.guide.SnapshotWork;
import io.payband.guide.Work;
import io.payband.job.Occupation;
import io.payband.job.Role;
import io.payband.market.BackTest;
import io.payband.market.Manifest;
import io.payband.market.MarketSnapshot;
import io.payband.place.Metro;
import io.payband.scope.Scopes;
import io.payband.skill.SkillPremiums;
import java.util.List;
import java.util.Optional;

/** A snapshot, asked through core's own comparisons. */
public final class SnapshotMarket implements Market {

  private final MarketSnapshot snapshot;
  private final Comparer comparer;
  private final Lookups lookups;
  private final Work work;
  private final FullComparer full;

  /** Over a snapshot, with what is written of roles. */
  public SnapshotMarket(MarketSnapshot snapshot, RoleGuides guides) {
    this.snapshot = snapshot;
    comparer = new Comparer(snapshot);
    lookups = new SnapshotLookups(snapshot);
    work = new SnapshotWork(comparer, guides);
    full = new FullComparer(comparer, work);
  }

  @Override
  public Manifest manifest() {
    return snapshot.manifest();
  }

  @Override
  public List<Role> roles() {
    return snapshot.roles().list();
  }

  @Override
  public List<Occupation> occupations() {
    return snapshot.occupations().stream()
        .filter(occupation -> snapshot.findOfficial(occupation.code()).isPresent())
        .toList();
  }

  @Override
  public List<String> places() {
    return snapshot.gazetteer().metros().stream().map(Metro::name).toList();
  }

  @Override
  public Lookups lookups() {
    return lookups;
  }

  @Override
  public BackTest backTest() {
    return snapshot.backTest();
  }

  @Override
  public List<MarketAnchor> anchors() {
    return snapshot.market().anchors();
  }

  @Override
  public Answer<Comparison> compare(String first, String second, Ask ask) {
    return comparer.compare(first, second, ask);
  }

  @Override
  public Answer<Profile> profile(String what, Ask ask) {
    return switch (comparer.profile(what, ask)) {
      case Answer.Found<Side>(Side side) ->
          switch (comparer.question(what, ask)) {
            case Answer.Found<Question>(Question question) ->
                new Answer.Found<>(new Profile(question, side));
            case Answer.NotFound<Question> n ->
                new Answer.NotFound<>(n.field(), n.asked(), n.message(), n.suggestions());
            case Answer.Malformed<Question> m ->
                new Answer.Malformed<>(m.field(), m.asked(), m.message());
          };
      case Answer.NotFound<Side> n ->
          new Answer.NotFound<>(n.field(), n.asked(), n.message(), n.suggestions());
      case Answer.Malformed<Side> m -> new Answer.Malformed<>(m.field(), m.asked(), m.message());
    };
  }

  @Override
  public Answer<Named> resolve(String what) {
    return named(comparer.resolve(what));
  }

  @Override
  public Answer<Named> understand(String what) {
    return named(comparer.understand(what));
  }

  @Override
  public FullComparison full(Comparison comparison, Ask ask) {
    return full.of(comparison, ask);
  }

  @Override
  public Optional<RoleGrowth> growth(String slug) {
    return snapshot.facts().growth(slug);
  }

  @Override
  public List<Scopes.Alone> scope(String what) {
    return comparer.scope(what);
  }

  @Override
  public Work work() {
    return work;
  }

  @Override
  public SkillPremiums skills() {
    return snapshot.skills();
  }

  private static Answer<Named> named(Answer<PathName> answer) {
    return switch (answer) {
      case Answer.Found<PathName>(PathName name) ->
          new Answer.Found<>(new Named(name.slug(), name.name(), name.isRole()));
      case Answer.NotFound<PathName> n ->
          new Answer.NotFound<>(n.field(), n.asked(), n.message(), n.suggestions());
      case Answer.Malformed<PathName> m ->
          new Answer.Malformed<>(m.field(), m.asked(), m.message());
    };
  }

  @Override
  public List<Answer.Suggestion> search(String text, int most) {
    return comparer.search(text, most);
  }
}
