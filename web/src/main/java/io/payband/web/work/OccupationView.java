package io.payband.web.work;

import io.payband.guide.OccupationWork;
import io.payband.observation.OccupationOutlook;
import io.payband.observation.OccupationProfile.Rating;
import io.payband.web.text.Say;
import java.util.List;

/**
 * An occupation as official ratings describe its work.
 *
 * @param name its name
 * @param zone job zone, 1 to 5; 0 when not given
 * @param preparation how much preparation the work takes, in a word or two; empty when not given
 * @param skills the skills rated most important, each with its rating
 * @param knowledge the fields of knowledge rated most important
 * @param tools tools that job ads often name
 * @param outlook jobs and their projection, a sentence; empty when there is none
 * @param related the closest occupations
 */
public record OccupationView(
    String name,
    int zone,
    String preparation,
    List<Rated> skills,
    List<Rated> knowledge,
    String tools,
    String outlook,
    List<Link> related) {

  private static final List<String> ZONES =
      List.of("", "little or no", "some", "medium", "considerable", "extensive");

  /** Copies the lists. */
  public OccupationView {
    skills = List.copyOf(skills);
    knowledge = List.copyOf(knowledge);
    related = List.copyOf(related);
  }

  /**
   * Something rated.
   *
   * @param name what
   * @param importance of 5, such as {@code 4.1}
   */
  public record Rated(String name, String importance) {}

  /**
   * Another page.
   *
   * @param path where it is
   * @param name what it is about
   */
  public record Link(String path, String name) {}

  static OccupationView of(OccupationWork work) {
    int zone = work.jobZone().orElse(0);
    return new OccupationView(
        work.occupation().title(),
        zone,
        ZONES.get(zone),
        rated(work.skills()),
        rated(work.knowledge()),
        String.join(", ", work.technologies()),
        work.outlook().map(OccupationView::said).orElse(""),
        work.related().stream()
            .map(other -> new Link("/occupations/" + other.code(), other.title()))
            .toList());
  }

  private static List<Rated> rated(List<Rating> ratings) {
    return ratings.stream()
        .map(rating -> new Rated(rating.name(), Say.oneDecimal(rating.importance())))
        .toList();
  }

  private static String said(OccupationOutlook outlook) {
    String counted = outlook.occupations().size() > 1 ? ", counted with " + outlook.title() : "";
    return Say.count(Math.round(outlook.jobs()))
        + " jobs in "
        + outlook.from()
        + ", "
        + Say.change(1 + outlook.changePercent() / 100)
        + " projected to "
        + outlook.to()
        + counted
        + " (Occupational Outlook Handbook)";
  }
}
