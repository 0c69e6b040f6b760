package io.payband.scope;

import io.payband.observation.OccupationProfile;
import io.payband.observation.OccupationProfile.Rating;
import io.payband.scope.Score.Basis;
import io.payband.scope.Score.Input;
import io.payband.scope.Score.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Scores of occupations from the importance of their skills and fields of knowledge. An occupation
 * without ratings stands where its nearest rated neighbours do. Safe for several threads.
 */
final class RatingScores {

  private static final String SOURCE = "onet";
  private static final int NEIGHBOURS = 5;
  private static final double LEAST = 1;
  private static final double WIDTH = 4;
  private static final double FULL = 100;

  private final Map<String, OccupationProfile> profiles = new TreeMap<>();

  /** Kept since each looks through all occupations. */
  private final Map<Attribute, Double> means = new ConcurrentHashMap<>();

  private final Map<Key, Optional<Score>> known = new ConcurrentHashMap<>();

  private record Key(String occupation, Attribute attribute) {}

  RatingScores(List<OccupationProfile> all) {
    all.forEach(profile -> profiles.put(profile.occupation(), profile));
  }

  /** Where the rated occupations stand on average; NaN when there are none. */
  double mean(Attribute attribute) {
    return means.computeIfAbsent(attribute, this::meanOfAll);
  }

  private double meanOfAll(Attribute attribute) {
    return profiles.values().stream()
        .map(profile -> rated(profile, attribute))
        .flatMap(Optional::stream)
        .mapToDouble(Score::value)
        .average()
        .orElse(Double.NaN);
  }

  Optional<Score> of(String occupation, Attribute attribute) {
    OccupationProfile profile = profiles.get(occupation);
    if (profile == null || attribute.elements().isEmpty()) {
      return Optional.empty();
    }
    return known.computeIfAbsent(
        new Key(occupation, attribute),
        key -> rated(profile, attribute).or(() -> near(profile, attribute)));
  }

  /** Half of the elements have to be rated: fewer would be another measure. */
  private static Optional<Score> rated(OccupationProfile profile, Attribute attribute) {
    List<Input> inputs = new ArrayList<>();
    double sum = 0;
    int found = 0;
    for (String element : attribute.elements()) {
      List<Rating> ratings =
          Stream.concat(profile.skills().stream(), profile.knowledge().stream())
              .filter(rating -> rating.name().equals(element))
              .toList();
      // An element that is both a skill and a field of knowledge counts once, by the mean of both.
      if (!ratings.isEmpty()) {
        double mean = ratings.stream().mapToDouble(Rating::importance).average().orElseThrow();
        inputs.add(new Input(element, Unit.IMPORTANCE, mean));
        sum += (mean - LEAST) / WIDTH;
        found++;
      }
    }
    if (2 * found < attribute.elements().size() || found == 0) {
      return Optional.empty();
    }
    double value = FULL * sum / found;
    return Optional.of(new Score(value, value, value, Basis.OCCUPATION, SOURCE, 0, inputs));
  }

  private Optional<Score> near(OccupationProfile profile, Attribute attribute) {
    List<Input> inputs = new ArrayList<>();
    for (String code : profile.related()) {
      OccupationProfile other = profiles.get(code);
      Optional<Score> score = other == null ? Optional.empty() : rated(other, attribute);
      if (score.isPresent() && inputs.size() < NEIGHBOURS) {
        inputs.add(new Input(code, Unit.SCORE, score.get().value()));
      }
    }
    if (inputs.size() < NEIGHBOURS) {
      return Optional.empty();
    }
    return Optional.of(
        new Score(
            inputs.stream().mapToDouble(Input::value).average().orElseThrow(),
            inputs.stream().mapToDouble(Input::value).min().orElseThrow(),
            inputs.stream().mapToDouble(Input::value).max().orElseThrow(),
            Basis.NEIGHBOURS,
            SOURCE,
            0,
            inputs));
  }
}
