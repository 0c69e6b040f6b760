package io.payband.observation;

import java.util.List;
import java.util.Objects;

/**
 * What an occupation asks for. Where the source rates parts of an occupation, ratings are the mean
 * over those parts that are rated.
 *
 * @param occupation code, six digits
 * @param jobZone preparation that it takes, 1 (little) to 5 (extensive), the mean over its parts;
 *     NaN when not given
 * @param skills rated skills, the most important first
 * @param knowledge rated fields of knowledge, the most important first
 * @param technologies tools and technologies, in alphabetical order
 * @param related codes of the closest occupations, the closest first, without itself
 */
public record OccupationProfile(
    String occupation,
    double jobZone,
    List<Rating> skills,
    List<Rating> knowledge,
    List<Technology> technologies,
    List<String> related) {

  /** Copies the lists. */
  public OccupationProfile {
    Objects.requireNonNull(occupation);
    skills = List.copyOf(skills);
    knowledge = List.copyOf(knowledge);
    technologies = List.copyOf(technologies);
    related = List.copyOf(related);
  }

  /** Number of technologies that the source calls hot: often named in job ads. */
  public long hotTechnologies() {
    return technologies.stream().filter(Technology::hot).count();
  }

  /** Number of technologies that job ads of this occupation often ask for. */
  public long technologiesInDemand() {
    return technologies.stream().filter(Technology::inDemand).count();
  }

  /**
   * A rated skill or field of knowledge.
   *
   * @param name the source's name of it
   * @param importance 1 (not important) to 5 (extremely)
   * @param level 0 to 7; NaN where it is not rated or said not to matter
   */
  public record Rating(String name, double importance, double level) {

    /** Checks both scales. */
    public Rating {
      Objects.requireNonNull(name);
      if (!(importance >= 1 && importance <= 5)) {
        throw new IllegalArgumentException("importance is 1 to 5: " + importance);
      }
      if (level < 0 || level > 7) {
        throw new IllegalArgumentException("level is 0 to 7 or NaN: " + level);
      }
    }
  }

  /**
   * A tool or technology.
   *
   * @param name the source's name of it
   * @param hot whether job ads in general often name it
   * @param inDemand whether job ads of this occupation often name it
   */
  public record Technology(String name, boolean hot, boolean inDemand) {}
}
