package io.payband.web.market;

import io.payband.compare.Answer;
import io.payband.compare.Persons;
import io.payband.compare.Rank;
import io.payband.ladder.Ladder;
import io.payband.ladder.Ladders;
import io.payband.ladder.Ladders.Company;
import io.payband.market.MarketSnapshot;
import io.payband.market.PersonAnswer;
import io.payband.market.PersonQuestion;
import io.payband.region.Region;
import io.payband.region.Regions;
import io.payband.search.Found;
import io.payband.search.TitleSearch;
import java.util.List;
import java.util.Optional;

/** Answers from a snapshot; what an answer needs is made when the first one is asked for. */
final class SnapshotLookups implements Lookups {

  private final MarketSnapshot snapshot;
  private final Regions regions;
  private final Ladders ladders;
  private final Persons persons;
  private volatile Optional<TitleSearch> titles = Optional.empty();

  SnapshotLookups(MarketSnapshot snapshot) {
    this.snapshot = snapshot;
    regions = new Regions(snapshot);
    ladders = new Ladders(snapshot);
    persons = new Persons(snapshot);
  }

  @Override
  public List<Region> regions() {
    return regions.list();
  }

  @Override
  public List<Region> metrosOf(String state) {
    return regions.metrosOf(state);
  }

  @Override
  public Answer<Region> region(String written) {
    return regions.resolve(written);
  }

  @Override
  public List<Company> companies() {
    return ladders.list();
  }

  @Override
  public Optional<Company> company(String name) {
    return ladders.find(name);
  }

  @Override
  public Ladder ladder(Company company) {
    return ladders.ladder(company);
  }

  @Override
  public List<Company> companiesLike(String text, int most) {
    return ladders.search(text, most);
  }

  @Override
  public PersonAnswer person(PersonQuestion question) {
    return persons.answer(question);
  }

  @Override
  public Rank rank(PersonAnswer.Answered answer, double pay) {
    return persons.rank(answer, pay);
  }

  @Override
  public Found search(String text, int most) {
    return titles().find(text, most);
  }

  private TitleSearch titles() {
    Optional<TitleSearch> known = titles;
    return known.isPresent() ? known.get() : made();
  }

  private synchronized TitleSearch made() {
    TitleSearch search = titles.orElseGet(() -> new TitleSearch(snapshot));
    titles = Optional.of(search);
    return search;
  }
}
