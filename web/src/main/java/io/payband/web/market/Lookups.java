package io.payband.web.market;

import io.payband.compare.Answer;
import io.payband.compare.Rank;
import io.payband.ladder.Ladder;
import io.payband.ladder.Ladders.Company;
import io.payband.market.PersonAnswer;
import io.payband.market.PersonQuestion;
import io.payband.region.Region;
import io.payband.search.Found;
import java.util.List;
import java.util.Optional;

/** What the pages around the comparison ask: places, ladders, one person's pay, names. */
public interface Lookups {

  /** All metros and states with official wages. */
  List<Region> regions();

  /** Metros of a state, by its two letters. */
  List<Region> metrosOf(String state);

  /** What a slug or a written place means. */
  Answer<Region> region(String written);

  /** All companies with a ladder, by name. */
  List<Company> companies();

  /** A company by its key or a name. */
  Optional<Company> company(String name);

  /** The levels of a company. */
  Ladder ladder(Company company);

  /** Companies whose name looks like a text, best first. */
  List<Company> companiesLike(String text, int most);

  /** The band for one person. */
  PersonAnswer person(PersonQuestion question);

  /** Where one pay stands in it. */
  Rank rank(PersonAnswer.Answered answer, double pay);

  /** What may be meant by what was typed so far. */
  Found search(String text, int most);
}
