package io.payband.web.market;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparison;
import io.payband.estimate.MarketAnchor;
import io.payband.full.FullComparison;
import io.payband.growth.RoleGrowth;
import io.payband.guide.Work;
import io.payband.job.Occupation;
import io.payband.job.Role;
import io.payband.market.BackTest;
import io.payband.market.Manifest;
import io.payband.scope.Scopes;
import io.payband.skill.SkillPremiums;
import java.util.List;
import java.util.Optional;

/** One snapshot as the pages see it: immutable, asked by many threads at once. */
public interface Market {

  /** What the snapshot is made of. */
  Manifest manifest();

  /** All roles, in the catalogue's order. */
  List<Role> roles();

  /** All occupations that have figures. */
  List<Occupation> occupations();

  /** Names of all metros. */
  List<String> places();

  /** Two sides by slug, code or title, for a question. */
  Answer<Comparison> compare(String first, String second, Ask ask);

  /** One side alone. */
  Answer<Profile> profile(String what, Ask ask);

  /** What a slug, code or title means. */
  Answer<Named> resolve(String what);

  /** Name of an occupation; its code where none is known. */
  default String nameOf(String occupation) {
    return resolve(occupation) instanceof Answer.Found<Named>(Named named)
        ? named.name()
        : occupation;
  }

  /**
   * What somebody who searches means: as {@link #resolve}, and beyond it a title with one letter
   * wrong, and an occupation that the title means more likely than not.
   */
  Answer<Named> understand(String what);

  /** A comparison with everything else that is known of the pair, for the question it answers. */
  FullComparison full(Comparison comparison, Ask ask);

  /** How pay of a role grows with years of experience; none of an occupation. */
  Optional<RoleGrowth> growth(String slug);

  /** The same of one alone. */
  List<Scopes.Alone> scope(String what);

  /** What is known of the work of roles and occupations beside pay. */
  Work work();

  /** Which skills go with more pay in which role. */
  SkillPremiums skills();

  /** The closest that is known, best first. */
  List<Answer.Suggestion> search(String text, int most);

  /** What the pages around the comparison ask. */
  Lookups lookups();

  /** How right the method was about what it had not seen. */
  BackTest backTest();

  /** How each occupation's reports are made to speak of the market. */
  List<MarketAnchor> anchors();

  /**
   * A role or an occupation.
   *
   * @param slug in addresses
   * @param name for readers
   * @param isRole whether it is a role of the catalogue
   */
  record Named(String slug, String name, boolean isRole) {

    /** The address of its page. */
    public String path() {
      return (isRole ? "/roles/" : "/occupations/") + slug;
    }
  }

  /**
   * One side with the question that it answers.
   *
   * @param question what was asked, with what was chosen where nothing was said
   * @param side the answer
   */
  record Profile(Comparison.Question question, Comparison.Side side) {}
}
