package io.payband.store;

import io.payband.market.OfficialStates;
import io.payband.market.WorkFacts;
import io.payband.observation.OccupationOutlook;
import io.payband.observation.OccupationProfile;
import io.payband.observation.OccupationProfile.Rating;
import io.payband.observation.OccupationProfile.Technology;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is published of occupations besides their wages. Ratings and ratios are kept as floats. */
final class FactsCodec {

  private static final int OCCUPATION = 3;
  private static final int RATIO = 5;
  private static final int OUTLOOK = 30;
  private static final int PROFILE = 9;
  private static final int RATING = 9;
  private static final int TECHNOLOGY = 2;
  private static final int HOT = 1;
  private static final int IN_DEMAND = 2;

  private FactsCodec() {}

  static void writeStates(OfficialStates states, PartOutput out) {
    out.count(states.year());
    Map<String, List<OfficialStates.Ratio>> byOccupation = new LinkedHashMap<>();
    for (OfficialStates.Ratio ratio : states.ratios()) {
      byOccupation.computeIfAbsent(ratio.occupation(), code -> new ArrayList<>()).add(ratio);
    }
    out.count(byOccupation.size());
    byOccupation.forEach((code, ratios) -> {
      out.text(code);
      out.count(ratios.size());
      for (OfficialStates.Ratio ratio : ratios) {
        out.text(ratio.state());
        out.single(ratio.log());
      }
    });
  }

  static void writeOutlooks(List<OccupationOutlook> outlooks, PartOutput out) {
    out.count(outlooks.size());
    for (OccupationOutlook outlook : outlooks) {
      out.text(outlook.title());
      out.texts(outlook.occupations());
      out.integer(outlook.from());
      out.number(outlook.jobs());
      out.integer(outlook.to());
      out.number(outlook.projected());
      out.number(outlook.changePercent());
    }
  }

  static WorkFacts read(PartInput in) throws IOException {
    int year = in.count();
    int occupations = in.size(OCCUPATION);
    List<OfficialStates.Ratio> ratios = new ArrayList<>();
    for (int i = 0; i < occupations; i++) {
      String code = in.text();
      int size = in.size(RATIO);
      for (int k = 0; k < size; k++) {
        ratios.add(new OfficialStates.Ratio(code, in.text(), in.single()));
      }
    }
    int size = in.size(OUTLOOK);
    List<OccupationOutlook> outlooks = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      outlooks.add(
          new OccupationOutlook(
              in.text(),
              in.texts(),
              in.integer(),
              in.number(),
              in.integer(),
              in.number(),
              in.number()));
    }
    return new WorkFacts(
        new OfficialStates(year, ratios), outlooks, List.of(), List.of(), List.of());
  }

  static void writeProfiles(List<OccupationProfile> profiles, PartOutput out) {
    out.count(profiles.size());
    for (OccupationProfile profile : profiles) {
      out.text(profile.occupation());
      out.single(profile.jobZone());
      write(profile.skills(), out);
      write(profile.knowledge(), out);
      out.count(profile.technologies().size());
      for (Technology technology : profile.technologies()) {
        out.text(technology.name());
        out.count((technology.hot() ? HOT : 0) + (technology.inDemand() ? IN_DEMAND : 0));
      }
      out.texts(profile.related());
    }
  }

  private static void write(List<Rating> ratings, PartOutput out) {
    out.count(ratings.size());
    for (Rating rating : ratings) {
      out.text(rating.name());
      out.single(rating.importance());
      out.single(rating.level());
    }
  }

  static List<OccupationProfile> readProfiles(PartInput in) throws IOException {
    int size = in.size(PROFILE);
    List<OccupationProfile> profiles = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      profiles.add(
          new OccupationProfile(
              in.text(),
              in.single(),
              readRatings(in),
              readRatings(in),
              readTechnologies(in),
              in.texts()));
    }
    return profiles;
  }

  private static List<Rating> readRatings(PartInput in) throws IOException {
    int size = in.size(RATING);
    List<Rating> ratings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      ratings.add(new Rating(in.text(), in.single(), in.single()));
    }
    return ratings;
  }

  private static List<Technology> readTechnologies(PartInput in) throws IOException {
    int size = in.size(TECHNOLOGY);
    List<Technology> technologies = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String name = in.text();
      int marks = in.count();
      if (marks > HOT + IN_DEMAND) {
        throw new IOException("a mark of a technology that is not known");
      }
      technologies.add(new Technology(name, (marks & HOT) != 0, (marks & IN_DEMAND) != 0));
    }
    return technologies;
  }
}
