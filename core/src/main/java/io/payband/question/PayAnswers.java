package io.payband.question;

import io.payband.compare.Comparison;
import io.payband.compare.Comparison.Part;
import io.payband.compare.Comparison.Side;
import io.payband.compare.Comparison.Verdict;
import io.payband.compare.Comparison.Word;
import io.payband.market.Estimate.Estimated;
import io.payband.market.Interval;
import io.payband.market.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which pays more, where, and what the gap is made of. */
final class PayAnswers {

  private static final double SAME_FACTOR = .005;

  private final Given given;
  private final Pair pair;
  private final Comparison comparison;

  PayAnswers(Given given, Pair pair) {
    this.given = given;
    this.pair = pair;
    comparison = given.comparison();
  }

  QuestionAnswer which() {
    Telling question = new Telling().say("Who is paid more");
    pair.where(question)
        .say(", ")
        .name("role", Pair.people(pair.first()))
        .say(" or ")
        .name("role", Pair.people(pair.second()))
        .say("?");
    Telling answer = new Telling();
    if (!pair.isKnown()) {
      answer.say("There is no figure for ").name("role", noFigure()).say(": ");
      answer.name("reason", ended(comparison.verdict().sentence()));
    } else if (pair.isCountedAsOne()) {
      Side side = pair.first();
      answer
          .say("Nobody can tell: official wages count both as one occupation, ")
          .name("occupation", side.occupationName())
          .say(", with a median of ")
          .money("official median base salary", side.occupationName(), median(side))
          .say(" a year, and no reports tell the two apart.");
    } else {
      switch (comparison.verdict().word()) {
        case CLEARLY_HIGHER, SOMEWHAT_HIGHER -> decided(answer);
        case NEARLY_IDENTICAL -> alike(answer);
        default -> undecided(answer);
      }
    }
    return Asked.of(About.WHICH, question, answer, pair.sources());
  }

  private String noFigure() {
    Side without = pair.first().typical() instanceof Estimated ? pair.second() : pair.first();
    return Pair.people(without);
  }

  private void decided(Telling answer) {
    answer.name("role", large(Pair.people(pair.higher()))).say(". The typical one is paid ");
    medianOf(answer, pair.higher())
        .say(" a year in ")
        .say(pair.pay())
        .say(", the typical ")
        .name("role", Pair.person(pair.lower()))
        .say(" ");
    medianOf(answer, pair.lower()).say(": ");
    more(answer, comparison.verdict()).say(" more");
    Interval interval = comparison.verdict().ratioInterval();
    if (interval != null) {
      answer.say(", or somewhere between ");
      bound(answer, "low end", interval.low()).say(" and ");
      bound(answer, "high end", interval.high()).say(" nine times in ten");
    }
    answer.say(".");
  }

  private void alike(Telling answer) {
    answer.say("Hardly either. The medians are ");
    medianOf(answer, pair.first()).say(" and ");
    medianOf(answer, pair.second()).say(" a year in ").say(pair.pay());
    Interval interval = comparison.verdict().ratioInterval();
    if (interval != null) {
      double most = Math.max(interval.high() - 1, 1 - interval.low());
      answer
          .say(", no further apart than ")
          .percent("largest distance within the interval", "ratio of the medians", up(most))
          .say(" nine times in ten");
    }
    answer.say(".");
  }

  private void undecided(Telling answer) {
    answer.say("That cannot be told yet. The medians are ");
    medianOf(answer, pair.first()).say(" and ");
    medianOf(answer, pair.second()).say(" a year in ").say(pair.pay());
    Interval interval = comparison.verdict().ratioInterval();
    if (interval != null) {
      answer
          .say(", but that of ")
          .name("role", Pair.people(pair.higher()))
          .say(" may lie anywhere from ")
          .percent("low end", "ratio of the medians", up(1 - interval.low()))
          .say(" below to ")
          .percent("high end", "ratio of the medians", up(interval.high() - 1))
          .say(" above that of ")
          .name("role", Pair.people(pair.lower()));
    }
    answer.say(".");
  }

  Optional<QuestionAnswer> place() {
    Optional<Pair> nation = given.nation().map(Pair::new).filter(Pair::isKnown);
    if (nation.isEmpty() || !pair.isKnown() || pair.isCountedAsOne()) {
      return Optional.empty();
    }
    Telling question = new Telling().say("What does being");
    pair.placed(question).say(" change?");
    Telling answer = new Telling();
    double first = median(pair.first()) / median(nation.get().first());
    double second = median(pair.second()) / median(nation.get().second());
    boolean same = Math.abs(first - second) < SAME_FACTOR;
    answer.say("The typical ");
    there(answer, pair.first(), nation.get().first(), first);
    answer.say("; the typical ");
    there(answer, pair.second(), nation.get().second(), second);
    answer.say(".");
    boolean oneCode = pair.first().occupation().equals(pair.second().occupation());
    if (same && oneCode && comparison.question().lane() == Lane.MARKET) {
      answer.say(
          " The place moves both alike, because official wages, which set its level, count them as"
              + " one occupation.");
    } else {
      long here = comparison.gap().amount().orElse(0);
      long at = nation.get().gapAmount();
      answer
          .say(" The medians are ")
          .money("difference of the medians", "place", (double) Math.abs(here))
          .say(" apart there and ")
          .money("difference of the medians", "nation", (double) Math.abs(at))
          .say(" in the nation.");
    }
    return Optional.of(Asked.of(About.PLACE, question, answer, pair.sources()));
  }

  private void there(Telling answer, Side here, Side nation, double ratio) {
    answer
        .name("role", Pair.person(here))
        .say(" is paid ")
        .money(pair.median(), here.name() + ", place", median(here))
        .say(" there, ");
    if (Math.round(Math.abs(ratio - 1) * 100) == 0) {
      answer.say("much as in the nation");
    } else {
      answer
          .percent("difference from the nation", here.name(), Math.abs(ratio - 1))
          .say(ratio > 1 ? " more than in the nation" : " less than in the nation");
    }
    answer.say(", ").money(pair.median(), here.name() + ", nation", median(nation));
  }

  Optional<QuestionAnswer> gap() {
    List<Part> parts =
        comparison.gap().parts().stream().filter(part -> part.amount().orElse(0) != 0).toList();
    if (parts.size() < 2 || !pair.isKnown() || !pair.isDecided()) {
      return Optional.empty();
    }
    // Parts lead from the first to the second; a reader thinks from the lower to the higher.
    int sign = pair.firstIsHigher() ? -1 : 1;
    Telling answer =
        new Telling()
            .name("role", large(Pair.people(pair.higher())))
            .say(" are ahead by ")
            .dollars(
                "difference of the medians",
                pair.higher().name(),
                (double) (sign * comparison.gap().amount().orElse(0)))
            .say(" a year. Of that, ");
    List<Part> with = parts.stream().filter(p -> sign * p.amount().orElse(0) > 0).toList();
    List<Part> against = parts.stream().filter(p -> sign * p.amount().orElse(0) < 0).toList();
    list(answer, with, sign, " from ");
    answer.say(with.size() == 1 ? "" : ", each with the others held alike").say(".");
    if (!against.isEmpty()) {
      answer.say(" Against it, ");
      list(answer, against, -sign, " through ");
      answer.say(against.size() == 1 ? " works the other way." : " work the other way.");
    }
    return Optional.of(
        Asked.of(
            About.GAP,
            new Telling().say("What is the gap between the two made of?"),
            answer,
            pair.sources()));
  }

  private static void list(Telling answer, List<Part> parts, int sign, String by) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      answer
          .say(i == 0 ? "" : i == parts.size() - 1 ? " and " : ", ")
          .dollars("part of the gap", part.name(), (double) (sign * part.amount().orElse(0)))
          .say(i == 0 && by.equals(" from ") ? " comes" : "")
          .say(by)
          .name("part", part.name().startsWith("the ") ? part.name() : "the " + part.name());
    }
  }

  private static String large(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  Optional<QuestionAnswer> base() {
    Optional<Comparison> other = given.base();
    Optional<Pair> base = other.map(Pair::new).filter(Pair::isKnown);
    if (other.isEmpty()
        || base.isEmpty()
        || base.get().isCountedAsOne()
        || !pair.isKnown()
        || pair.isCountedAsOne()) {
      return Optional.empty();
    }
    Verdict inBase = other.get().verdict();
    Telling question =
        new Telling()
            .say(
                pair.isDecided()
                    ? "How much of that is base salary?"
                    : "And in base salary alone?");
    Telling answer = new Telling().say("Base salary alone has a median of ");
    Pair b = base.get();
    answer
        .money("median base salary", b.first().name(), median(b.first()))
        .say(" for ")
        .name("role", Pair.people(b.first()))
        .say(" and ")
        .money("median base salary", b.second().name(), median(b.second()))
        .say(" for ")
        .name("role", Pair.people(b.second()));
    if (!b.isDecided() || inBase.ratio().isEmpty()) {
      answer.say(
          inBase.word() == Word.NEARLY_IDENTICAL
              ? ", which is nearly the same."
              : ", too close to say which is higher.");
    } else if (pair.isDecided() && b.firstIsHigher() != pair.firstIsHigher()) {
      answer.say(": there it is the other way round.");
    } else {
      answer.say(": ");
      more(answer, inBase).say(" more for ").name("role", Pair.people(b.higher()));
      double total = comparison.verdict().ratio().orElse(1);
      if (pair.isDecided() && Math.abs(total - inBase.ratio().getAsDouble()) >= .01) {
        answer.say(", against ");
        more(answer, comparison.verdict())
            .say(" in total pay. Bonus and equity ")
            .say(total > inBase.ratio().getAsDouble() ? "widen the gap." : "narrow the gap.");
      } else {
        answer.say(".");
      }
    }
    return Optional.of(Asked.of(About.BASE, question, answer, union(pair, b)));
  }

  private static List<String> union(Pair one, Pair two) {
    List<String> all = new ArrayList<>(one.sources());
    all.addAll(two.sources());
    return all.stream().distinct().sorted().toList();
  }

  private Telling medianOf(Telling answer, Side side) {
    return answer.money(pair.median(), side.name(), median(side));
  }

  private static Telling more(Telling answer, Verdict verdict) {
    return answer.percent(
        "how much higher the higher median is", "", verdict.ratio().orElse(1) - 1);
  }

  private static Telling bound(Telling answer, @Nullable String end, double ratio) {
    return answer.percent(end + " of how much higher it is", "", ratio - 1);
  }

  /** Never below the true distance, to a whole per cent. */
  private static double up(double share) {
    return Math.max(0, Math.ceil(share * 100 - 1e-9) / 100);
  }

  private static double median(Side side) {
    return Pair.typical(side).band().p50();
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }
}
