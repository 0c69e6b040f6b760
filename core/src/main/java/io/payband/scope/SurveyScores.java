package io.payband.scope;

import io.payband.scope.Attribute.Asked;
import io.payband.scope.RoleAnswers.KindCount;
import io.payband.scope.RoleAnswers.OfSurvey;
import io.payband.scope.RoleAnswers.YesNo;
import io.payband.scope.Score.Basis;
import io.payband.scope.Score.Input;
import io.payband.scope.Score.Unit;
import io.payband.stats.Beta;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Scores of roles from what their people answered, one survey at a time. Safe for several threads.
 */
final class SurveyScores {

  /** Ends of the 90 % interval. */
  private static final double TAIL = .05;

  private static final double NORMAL = 1.6448536269514722;
  private static final double FULL = 100;

  /** A survey that asks for fewer kinds than these says nothing of breadth. */
  private static final int FEWEST_KINDS = 10;

  private final Map<String, RoleAnswers> roles = new HashMap<>();
  private final Map<String, Set<TechnologyKind>> asked = new HashMap<>();
  private final Map<Key, AllRoles> means = new HashMap<>();
  private final int step;
  private final int slack;

  /** By slug and attribute: the quantiles of an interval take their time. */
  private final Map<Key, List<Score>> known = new ConcurrentHashMap<>();

  private record Key(String source, Attribute attribute) {}

  /** A share as it was counted. */
  private record Share(int yes, int of) {

    double value() {
      return yes / (double) of;
    }

    double error() {
      return value() * (1 - value()) / of;
    }
  }

  /**
   * Over the answers of all roles.
   *
   * @param step to whole multiples of which counts are rounded
   */
  SurveyScores(List<RoleAnswers> answers, int step) {
    this.step = step;
    slack = step / 2;
    Map<String, List<OfSurvey>> bySource = new HashMap<>();
    for (RoleAnswers role : answers) {
      roles.put(role.slug(), role);
      for (OfSurvey survey : role.surveys()) {
        bySource.computeIfAbsent(survey.source(), s -> new ArrayList<>()).add(survey);
        Set<TechnologyKind> kinds =
            asked.computeIfAbsent(survey.source(), s -> EnumSet.noneOf(TechnologyKind.class));
        survey.kinds().stream()
            .filter(count -> count.people() > 0)
            .map(KindCount::kind)
            .forEach(kinds::add);
      }
    }
    bySource.forEach((source, surveys) -> {
      for (Attribute attribute : Attribute.values()) {
        means.put(new Key(source, attribute), over(attribute, surveys));
      }
    });
  }

  private AllRoles over(Attribute attribute, List<OfSurvey> surveys) {
    if (attribute.asked() == Asked.KINDS) {
      List<OfSurvey> naming = surveys.stream().filter(this::tellsBreadth).toList();
      return AllRoles.of(
          naming.stream().mapToDouble(SurveyScores::breadth).toArray(),
          naming.stream().mapToDouble(SurveyScores::breadthError).toArray());
    }
    List<Share> shares =
        surveys.stream().map(survey -> share(attribute, survey)).flatMap(Optional::stream).toList();
    return AllRoles.of(
        shares.stream().mapToDouble(Share::value).toArray(),
        shares.stream().mapToDouble(Share::error).toArray());
  }

  /** The surveys that answer for a role, the one of most respondents first. */
  List<Score> of(String slug, Attribute attribute) {
    RoleAnswers role = roles.get(slug);
    if (role == null) {
      return List.of();
    }
    return known.computeIfAbsent(new Key(slug, attribute), key -> scores(role, attribute));
  }

  private List<Score> scores(RoleAnswers role, Attribute attribute) {
    return role.surveys().stream()
        .map(survey -> score(attribute, survey))
        .flatMap(Optional::stream)
        .sorted((a, b) -> Integer.compare(b.respondents(), a.respondents()))
        .toList();
  }

  /** Where the roles of a survey stand on average, each counting alike; NaN when it has none. */
  double mean(String source, Attribute attribute) {
    AllRoles all = means.get(new Key(source, attribute));
    return all == null ? Double.NaN : FULL * all.mean();
  }

  private Optional<Score> score(Attribute attribute, OfSurvey survey) {
    AllRoles all = means.get(new Key(survey.source(), attribute));
    if (all == null) {
      return Optional.empty();
    }
    return attribute.asked() == Asked.KINDS
        ? Optional.of(survey).filter(this::tellsBreadth).map(s -> breadth(s, all))
        : share(attribute, survey).map(share -> score(attribute, survey, share, all));
  }

  private Score score(Attribute attribute, OfSurvey survey, Share share, AllRoles all) {
    double strength = all.respondents();
    // A mean of exactly 0 or 1 would leave the beta distribution without one of its shapes.
    double mean = Math.clamp(all.mean(), .001, .999);
    double value = (share.yes + strength * mean) / (share.of + strength);
    int least = Math.max(0, share.yes - slack);
    // The last multiple below all stands for everything up to all.
    int most = share.yes + step > share.of ? share.of : share.yes + slack;
    double low =
        Beta.quantile(TAIL, least + strength * mean, share.of - least + strength * (1 - mean));
    double high =
        Beta.quantile(1 - TAIL, most + strength * mean, share.of - most + strength * (1 - mean));
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input(attribute.words(), Unit.PEOPLE, share.yes));
    attribute
        .kind()
        .flatMap(survey::find)
        .ifPresent(kind ->
            kind.technologies()
                .forEach(t -> inputs.add(new Input(t.name(), Unit.PEOPLE, t.people()))));
    return new Score(
        FULL * value,
        FULL * Math.min(low, value),
        FULL * Math.max(high, value),
        Basis.SURVEY,
        survey.source(),
        share.of,
        inputs);
  }

  private Optional<Share> share(Attribute attribute, OfSurvey survey) {
    return switch (attribute.asked()) {
      case KIND ->
          attribute
              .kind()
              .filter(kind ->
                  survey.named() > 0
                      && asked.getOrDefault(survey.source(), Set.of()).contains(kind))
              .map(kind ->
                  new Share(survey.find(kind).map(KindCount::people).orElse(0), survey.named()));
      case LEADS -> Optional.ofNullable(survey.leads()).map(SurveyScores::share);
      case BUYS -> Optional.ofNullable(survey.buys()).map(SurveyScores::share);
      case KINDS, NOTHING -> Optional.empty();
    };
  }

  private static Share share(YesNo answers) {
    return new Share(answers.yes(), answers.answered());
  }

  private boolean tellsBreadth(OfSurvey survey) {
    return survey.named() > 0
        && asked.getOrDefault(survey.source(), Set.of()).size() >= FEWEST_KINDS;
  }

  private static double breadth(OfSurvey survey) {
    return survey.kindsMean() / TechnologyKind.values().length;
  }

  private static double breadthError(OfSurvey survey) {
    double deviation = survey.kindsDeviation() / TechnologyKind.values().length;
    return deviation * deviation / survey.named();
  }

  private static Score breadth(OfSurvey survey, AllRoles all) {
    double error = breadthError(survey);
    double weight = all.weight(error);
    double value = weight * breadth(survey) + (1 - weight) * all.mean();
    double half = NORMAL * Math.sqrt(weight * error);
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("kinds of technology per respondent", Unit.MEAN, survey.kindsMean()));
    survey.kinds().stream()
        .sorted((a, b) -> Integer.compare(b.people(), a.people()))
        .forEach(k -> inputs.add(new Input(k.kind().words(), Unit.PEOPLE, k.people())));
    return new Score(
        FULL * value,
        FULL * Math.max(0, value - half),
        FULL * Math.min(1, value + half),
        Basis.SURVEY,
        survey.source(),
        survey.named(),
        inputs);
  }
}
