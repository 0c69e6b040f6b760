package io.payband.cli;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparer;
import io.payband.compare.Comparison;
import io.payband.compare.LevelAnswer;
import io.payband.compare.OccupationFinder;
import io.payband.compare.Persons;
import io.payband.compare.Rank;
import io.payband.compare.TitleAnswer;
import io.payband.full.FullComparer;
import io.payband.full.FullComparison;
import io.payband.guide.SnapshotWork;
import io.payband.job.RoleCatalogue;
import io.payband.job.title.OccupationGuess;
import io.payband.market.Manifest;
import io.payband.market.MarketSnapshot;
import io.payband.market.PersonAnswer;
import io.payband.market.PersonQuestion;
import io.payband.store.BundledGuides;
import java.util.List;

/** A market snapshot with those who answer from it. */
final class SnapshotMarket implements Market {

  private final MarketSnapshot snapshot;
  private final Persons persons;
  private final OccupationFinder titles;

  SnapshotMarket(MarketSnapshot snapshot) {
    this.snapshot = snapshot;
    this.persons = new Persons(snapshot);
    this.titles = new OccupationFinder(snapshot);
  }

  @Override
  public Manifest manifest() {
    return snapshot.manifest();
  }

  @Override
  public RoleCatalogue roles() {
    return snapshot.roles();
  }

  @Override
  public String occupationName(String code) {
    return titles.name(code);
  }

  @Override
  public TitleAnswer title(String title) {
    return titles.find(title);
  }

  @Override
  public List<OccupationGuess> guesses(String title) {
    return titles.guesses(title);
  }

  @Override
  public boolean knowsTitles() {
    return titles.knowsTitles();
  }

  @Override
  public Answer<Comparison> compare(String first, String second, Ask ask) {
    return new Comparer(snapshot).compare(first, second, ask);
  }

  @Override
  public FullComparison full(Comparison comparison, Ask ask) {
    Comparer comparer = new Comparer(snapshot);
    return new FullComparer(comparer, new SnapshotWork(comparer, new BundledGuides()))
        .of(comparison, ask);
  }

  @Override
  public PersonAnswer answer(PersonQuestion question) {
    return persons.answer(question);
  }

  @Override
  public Rank rank(PersonAnswer.Answered answer, double pay) {
    return persons.rank(answer, pay);
  }

  @Override
  public boolean hasReports() {
    return persons.hasReports();
  }

  @Override
  public LevelAnswer level(String company, String level, String title, double years) {
    return persons.level(company, level, title, years);
  }
}
