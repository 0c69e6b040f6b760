package io.payband.guide;

import io.payband.job.Occupation;
import io.payband.observation.OccupationOutlook;
import io.payband.observation.OccupationProfile;
import io.payband.observation.OccupationProfile.Rating;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of the work of an occupation: ratings of the whole occupation, not of one job.
 *
 * @param occupation the occupation
 * @param jobZone preparation that it takes, 1 (little) to 5 (extensive); empty when not given
 * @param skills the most important skills, the first the most
 * @param knowledge the most important fields of knowledge, the first the most
 * @param technologies tools that job ads of the occupation often name, in alphabetical order
 * @param related the closest occupations that the snapshot knows, the closest first
 * @param outlook jobs and their projection; empty where the publisher has none
 */
public record OccupationWork(
    Occupation occupation,
    OptionalInt jobZone,
    List<Rating> skills,
    List<Rating> knowledge,
    List<String> technologies,
    List<Occupation> related,
    Optional<OccupationOutlook> outlook) {

  /** Source of the ratings, by its id in the manifest. */
  public static final String SOURCE = "onet";

  private static final int MOST_RATINGS = 6;
  private static final int MOST_TECHNOLOGIES = 12;
  private static final int MOST_RELATED = 6;

  /** Copies the lists. */
  public OccupationWork {
    skills = List.copyOf(skills);
    knowledge = List.copyOf(knowledge);
    technologies = List.copyOf(technologies);
    related = List.copyOf(related);
  }

  /** The most telling part of a profile. */
  static OccupationWork of(
      Occupation occupation,
      OccupationProfile profile,
      List<Occupation> related,
      Optional<OccupationOutlook> outlook) {
    return new OccupationWork(
        occupation,
        Double.isNaN(profile.jobZone())
            ? OptionalInt.empty()
            : OptionalInt.of((int) Math.round(profile.jobZone())),
        most(profile.skills()),
        most(profile.knowledge()),
        profile.technologies().stream()
            .filter(OccupationProfile.Technology::inDemand)
            .limit(MOST_TECHNOLOGIES)
            .map(OccupationProfile.Technology::name)
            .toList(),
        related.stream().limit(MOST_RELATED).toList(),
        outlook);
  }

  private static List<Rating> most(List<Rating> ratings) {
    return ratings.stream().limit(MOST_RATINGS).toList();
  }
}
