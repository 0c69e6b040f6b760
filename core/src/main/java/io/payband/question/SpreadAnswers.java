package io.payband.question;

import io.payband.compare.Comparison.Side;
import io.payband.compare.Comparison.Verdict;
import io.payband.compare.Comparison.Word;
import io.payband.job.CareerLevel;
import io.payband.market.Band;
import io.payband.market.Estimate.Estimated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How people of the two lie to each other, and whether it holds at every level. */
final class SpreadAnswers {

  private final Given given;
  private final Pair pair;

  SpreadAnswers(Given given, Pair pair) {
    this.given = given;
    this.pair = pair;
  }

  Optional<QuestionAnswer> overlap() {
    OptionalDouble pairs = given.comparison().verdict().pairsFirstHigher();
    if (!pair.isKnown() || pair.isCountedAsOne() || pairs.isEmpty()) {
      return Optional.empty();
    }
    double higher = pair.firstIsHigher() ? pairs.getAsDouble() : 1 - pairs.getAsDouble();
    Telling answer = new Telling();
    Telling question = new Telling();
    if (pair.isDecided()) {
      question
          .say("Can ")
          .name("role", Pair.one(pair.lower()))
          .say(" be paid more than ")
          .name("role", Pair.one(pair.higher()))
          .say("?");
      out(answer, 1 - higher);
    } else {
      question.say("How far do people differ within each?");
      apart(answer, higher);
    }
    return Optional.of(Asked.of(About.OVERLAP, question, answer, pair.sources()));
  }

  /** That the lower one is out-earned on the whole says little of two people. */
  private void out(Telling answer, double lowerWins) {
    Band low = Pair.typical(pair.lower()).band();
    Band high = Pair.typical(pair.higher()).band();
    long wins = Math.round(lowerWins * 100);
    answer
        .say(wins >= 40 ? "Easily" : wins >= 20 ? "Yes" : wins >= 1 ? "Seldom" : "Hardly ever")
        .say(". Of a hundred pairs picked at random, one of each, the ")
        .name("role", Pair.person(pair.lower()))
        .say(" is the better paid in ")
        .ofHundred("pairs in which it is the better paid", pair.lower().name(), lowerWins)
        .say(". One in four ")
        .name("role", Pair.people(pair.lower()))
        .say(" is paid ")
        .money("upper quarter of " + pair.pay(), pair.lower().name(), low.p75())
        .say(low.p75() >= high.p50() ? " or more, above the " : " or more, still below the ")
        .money(pair.median(), pair.higher().name(), high.p50())
        .say(" of the typical ")
        .name("role", Pair.person(pair.higher()))
        .say(".");
    if (pair.level() == null) {
      leap(answer);
    }
  }

  /** A level up may be worth more than the other role. */
  private void leap(Telling answer) {
    Optional<Estimated> senior = Pair.at(pair.lower(), CareerLevel.L5);
    Optional<Estimated> mid = Pair.at(pair.higher(), CareerLevel.L4);
    if (senior.isEmpty() || mid.isEmpty()) {
      return;
    }
    double above = senior.get().medianInterval().low();
    if (above > mid.get().medianInterval().high()) {
      answer
          .say(" Level counts for more: a typical ")
          .name("role", Pair.person(pair.lower()))
          .say(" at ")
          .name("career level", Pair.words(CareerLevel.L5))
          .say(" is paid ")
          .money(pair.median(), pair.lower().name() + ", L5", senior.get().band().p50())
          .say(", a ")
          .name("role", Pair.person(pair.higher()))
          .say(" at ")
          .name("career level", Pair.words(CareerLevel.L4))
          .say(" ")
          .money(pair.median(), pair.higher().name() + ", L4", mid.get().band().p50())
          .say(".");
    }
  }

  private void apart(Telling answer, double higherWins) {
    for (Side side : List.of(pair.first(), pair.second())) {
      Band band = Pair.typical(side).band();
      answer
          .say(answer.text().isEmpty() ? "The middle half of " : ", that of ")
          .name("role", Pair.people(side))
          .say(answer.text().contains("earns") ? " " : " earns ")
          .money("lower quarter of " + pair.pay(), side.name(), band.p25())
          .say(" to ")
          .money("upper quarter of " + pair.pay(), side.name(), band.p75());
    }
    answer
        .say(". Of a hundred pairs picked at random, one of each, the ")
        .name("role", Pair.person(pair.higher()))
        .say(" is the better paid in ")
        .ofHundred("pairs in which it is the better paid", pair.higher().name(), higherWins)
        .say(".");
  }

  /** A level at which both have a figure. */
  private record Rung(CareerLevel level, double first, double second, Word word) {

    boolean isDecided() {
      return word == Word.SOMEWHAT_HIGHER || word == Word.CLEARLY_HIGHER;
    }

    boolean firstLeads() {
      return isDecided() && first > second;
    }

    boolean secondLeads() {
      return isDecided() && second > first;
    }

    double apart() {
      return Math.max(first, second) / Math.min(first, second);
    }
  }

  Optional<QuestionAnswer> levels() {
    List<Rung> rungs = new ArrayList<>();
    for (CareerLevel level : CareerLevel.values()) {
      Optional<Estimated> a = Pair.at(pair.first(), level);
      Optional<Estimated> b = Pair.at(pair.second(), level);
      Verdict verdict = given.atLevels().get(level);
      if (a.isPresent() && b.isPresent() && verdict != null) {
        rungs.add(new Rung(level, a.get().band().p50(), b.get().band().p50(), verdict.word()));
      }
    }
    if (rungs.size() < 2) {
      return Optional.empty();
    }
    List<Rung> first = rungs.stream().filter(Rung::firstLeads).toList();
    List<Rung> second = rungs.stream().filter(Rung::secondLeads).toList();
    Telling question = new Telling();
    Telling answer = new Telling();
    if (first.isEmpty() && second.isEmpty()) {
      question.say("Is there a level at which one of them is paid more?");
      Rung widest = widest(rungs);
      answer.say("None at which the figures can tell. They are the furthest apart at ");
      at(answer, widest).say(".");
    } else if (!first.isEmpty() && !second.isEmpty()) {
      question.say("Does the same one lead at every level?");
      answer.say("No. ").name("role", large(Pair.people(pair.first()))).say(" are ahead at ");
      names(answer, first).say(", ").name("role", Pair.people(pair.second())).say(" at ");
      names(answer, second).say(".");
      widestOf(answer, rungs);
    } else {
      one(question, answer, rungs, first.isEmpty() ? second : first, first.isEmpty());
    }
    return Optional.of(Asked.of(About.LEVELS, question, answer, pair.sources()));
  }

  private void one(
      Telling question, Telling answer, List<Rung> all, List<Rung> ahead, boolean isSecond) {
    String leader = Pair.people(isSecond ? pair.second() : pair.first());
    if (ahead.size() == all.size()) {
      question.say("Do ").name("role", leader).say(" lead at every level?");
      Rung most = widest(all);
      Rung least = all.stream().min(Comparator.comparingDouble(Rung::apart)).orElseThrow();
      answer.say("Yes. They are the furthest ahead at ");
      at(answer, most);
      if (!most.equals(least)) {
        answer.say(", and the least at ");
        at(answer, least);
      }
      answer.say(".");
      return;
    }
    question.say("At which levels do ").name("role", leader).say(" lead?");
    answer.say("At ");
    names(answer, ahead).say(". At ");
    names(answer, all.stream().filter(rung -> !rung.isDecided()).toList())
        .say(" neither can be called higher.");
    widestOf(answer, ahead);
  }

  private void widestOf(Telling answer, List<Rung> rungs) {
    answer.say(" The gap is the widest at ");
    at(answer, widest(rungs.stream().filter(Rung::isDecided).toList())).say(".");
  }

  private static Rung widest(List<Rung> rungs) {
    return rungs.stream().max(Comparator.comparingDouble(Rung::apart)).orElseThrow();
  }

  private Telling at(Telling answer, Rung rung) {
    return answer
        .name("career level", Pair.words(rung.level))
        .say(", with ")
        .money(pair.median(), pair.first().name() + ", " + rung.level.name(), rung.first)
        .say(" for ")
        .name("role", Pair.people(pair.first()))
        .say(" and ")
        .money(pair.median(), pair.second().name() + ", " + rung.level.name(), rung.second)
        .say(" for ")
        .name("role", Pair.people(pair.second()));
  }

  private static Telling names(Telling answer, List<Rung> rungs) {
    for (int i = 0; i < rungs.size(); i++) {
      answer
          .say(i == 0 ? "" : i == rungs.size() - 1 ? " and " : ", ")
          .name("career level", Pair.words(rungs.get(i).level));
    }
    return answer;
  }

  private static String large(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
