package io.payband.question;

import io.payband.compare.Comparison.Side;
import io.payband.compare.PayCourse;
import io.payband.growth.RoleGrowth;
import io.payband.guide.OccupationWork;
import io.payband.guide.RoleGuide.Move;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a move between the two takes, and how long the pay of each goes on growing. */
final class CareerAnswers {

  private static final double MOSTLY = .5;

  private final Given given;
  private final Pair pair;

  CareerAnswers(Given given, Pair pair) {
    this.given = given;
    this.pair = pair;
  }

  /** A move from one side to the other. */
  private record Way(Side from, Side to, Move move) {}

  Optional<QuestionAnswer> move() {
    Optional<Way> there =
        given
            .first()
            .moveTo(pair.second().slug())
            .map(move -> new Way(pair.first(), pair.second(), move));
    Optional<Way> back =
        given
            .second()
            .moveTo(pair.first().slug())
            .map(move -> new Way(pair.second(), pair.first(), move));
    // Of two ways people ask about the one to more pay.
    Optional<Way> first = pair.firstIsHigher() ? back.or(() -> there) : there.or(() -> back);
    if (first.isEmpty()) {
      return preparation();
    }
    Way way = first.get();
    Telling question =
        new Telling()
            .say("What does it take to move from ")
            .name("role", Pair.person(way.from))
            .say(" to ")
            .name("role", Pair.person(way.to))
            .say("?");
    Telling answer = new Telling().say("What carries over: ");
    answer
        .name("what carries over", bare(way.move.carries()))
        .say(". What has to be learnt: ")
        .name("what has to be learnt", bare(way.move.learns()))
        .say(".");
    if (pair.isDecided() && given.comparison().verdict().ratio().isPresent()) {
      boolean up = way.to.slug().equals(pair.higher().slug());
      double ratio = given.comparison().verdict().ratio().getAsDouble();
      answer
          .say(" The typical ")
          .name("role", Pair.person(way.to))
          .say(" is paid ")
          .percent("difference of the medians", way.to.name(), up ? ratio - 1 : 1 - 1 / ratio)
          .say(up ? " more" : " less")
          .say("; that sets typical people side by side and is not what a move brings.");
    }
    return Optional.of(Asked.of(About.SWITCH, question, answer, pair.sources()));
  }

  private static String bare(String clause) {
    return clause.endsWith(".") ? clause.substring(0, clause.length() - 1) : clause;
  }

  private Optional<QuestionAnswer> preparation() {
    if (given.first().jobZone().isEmpty() || given.second().jobZone().isEmpty()) {
      return Optional.empty();
    }
    int a = given.first().jobZone().getAsInt();
    int b = given.second().jobZone().getAsInt();
    if (a == b) {
      return Optional.empty();
    }
    Side more = a > b ? pair.first() : pair.second();
    Side less = a > b ? pair.second() : pair.first();
    Telling answer =
        new Telling()
            .say("The occupation of ")
            .name("role", Pair.people(more))
            .say(". By the ratings of ")
            .name("source", "O*NET")
            .say(", from ")
            .whole("least preparation", "", 1)
            .say(" for little preparation to ")
            .whole("most preparation", "", 5)
            .say(" for extensive, it is at ")
            .whole("job zone", more.occupationName(), Math.max(a, b))
            .say(", that of ")
            .name("role", Pair.people(less))
            .say(" at ")
            .whole("job zone", less.occupationName(), Math.min(a, b))
            .say(".");
    return Optional.of(
        Asked.of(
            About.SWITCH,
            new Telling().say("Which of the two takes more preparation?"),
            answer,
            List.of(OccupationWork.SOURCE)));
  }

  Optional<QuestionAnswer> growth() {
    List<PayCourse> courses = given.courses();
    if (courses.size() != 2) {
      return Optional.empty();
    }
    PayCourse a = courses.get(0);
    PayCourse b = courses.get(1);
    boolean same =
        a.slows() == b.slows() && (!a.slows() || a.growth().slowFrom() == b.growth().slowFrom());
    Telling answer = new Telling();
    course(answer, pair.first(), a);
    answer.say(" ");
    course(answer, pair.second(), b);
    return Optional.of(
        Asked.of(
            About.GROWTH,
            new Telling()
                .say(
                    same
                        ? "How long does pay go on growing?"
                        : "Whose pay goes on growing for longer?"),
            answer,
            Stream.of(a, b)
                .flatMap(course -> course.growth().sources().stream())
                .distinct()
                .sorted()
                .toList()));
  }

  private static void course(Telling answer, Side side, PayCourse course) {
    boolean isFirst = answer.text().isEmpty();
    answer
        .say(isFirst ? "Pay of " : "That of ")
        .name("role", Pair.people(side))
        .say(" grows by ")
        .percent("growth a year over the first ten years", side.name(), course.earlyGrowth() - 1)
        .say(
            isFirst
                ? " a year over the first ten years, beyond the growth of all wages"
                : " a year");
    if (course.slows()) {
      answer
          .say(", and by less than ")
          .percent("growth a year that counts as slow", "", Math.expm1(RoleGrowth.SLOW))
          .say(" a year after year ")
          .whole(
              "year after which growth is slow",
              side.name(),
              Math.round(course.growth().slowFrom()));
    } else {
      answer.say(", through all years that are looked at");
    }
    if (course.borrowed() > MOSTLY) {
      answer
          .say("; ")
          .percent("share borrowed from other roles", side.name(), course.borrowed())
          .say(" of this is borrowed from the other roles");
    }
    answer.say(".");
  }
}
