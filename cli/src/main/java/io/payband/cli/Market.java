package io.payband.cli;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparison;
import io.payband.compare.LevelAnswer;
import io.payband.compare.Rank;
import io.payband.compare.TitleAnswer;
import io.payband.full.FullComparison;
import io.payband.job.RoleCatalogue;
import io.payband.job.title.OccupationGuess;
import io.payband.market.Manifest;
import io.payband.market.PersonAnswer;
import io.payband.market.PersonQuestion;
import java.util.List;

/** What the commands ask of a snapshot. */
interface Market {

  /** What the snapshot is made of. */
  Manifest manifest();

  /** The roles that it knows. */
  RoleCatalogue roles();

  /** What a title means: a role, or occupations. */
  TitleAnswer title(String title);

  /** Occupations that the model of titles names, whether or not the title has a role. */
  List<OccupationGuess> guesses(String title);

  /** Whether there is a model of titles. */
  boolean knowsTitles();

  /** The official name of an occupation, or empty where it is not known. */
  String occupationName(String code);

  /** Two roles or occupations side by side. */
  Answer<Comparison> compare(String first, String second, Ask ask);

  /** A comparison with everything else that is known of the pair, for the question it answers. */
  FullComparison full(Comparison comparison, Ask ask);

  /** The band for one person. */
  PersonAnswer answer(PersonQuestion question);

  /** Where a pay in dollars a year stands in a band. */
  Rank rank(PersonAnswer.Answered answer, double pay);

  /** Whether there are pay reports; without them no level can be placed. */
  boolean hasReports();

  /** A company's level on the common scale; {@code years} is NaN when not said. */
  LevelAnswer level(String company, String level, String title, double years);
}
