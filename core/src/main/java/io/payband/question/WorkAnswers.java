package io.payband.question;

import io.payband.compare.Comparison.Side;
import io.payband.compare.Driver;
import io.payband.compare.Driver.Line;
import io.payband.compare.Driver.Unit;
import java.util.Optional;

/** What is known of the work besides its pay. */
final class WorkAnswers {

  private final Given given;
  private final Pair pair;

  WorkAnswers(Given given, Pair pair) {
    this.given = given;
    this.pair = pair;
  }

  Optional<QuestionAnswer> demand() {
    Optional<Driver> driver =
        given.drivers().stream().filter(d -> d.kind() == Driver.Kind.DEMAND).findFirst();
    Optional<Line> jobs = driver.flatMap(d -> line(d, Unit.COUNT));
    Optional<Line> change = driver.flatMap(d -> line(d, Unit.CHANGE));
    if (driver.isEmpty() || jobs.isEmpty() || change.isEmpty()) {
      return Optional.empty();
    }
    Line now = jobs.get();
    Line then = change.get();
    Telling answer = new Telling();
    Telling question = new Telling().say("Which of the two has the better outlook?");
    if (now.first() == now.second() && then.first() == then.second()) {
      answer.say("Official projections do not tell them apart: one profile counts both, with ");
      job(answer, now.first(), then.first(), driver.get().period(), "both").say(".");
    } else {
      boolean isFirst = then.first() >= then.second();
      Side better = isFirst ? pair.first() : pair.second();
      Side other = isFirst ? pair.second() : pair.first();
      boolean even = Math.round(then.first() * 100) == Math.round(then.second() * 100);
      answer
          .say(
              even
                  ? "Neither by growth: the occupation of "
                  : "By projected growth the occupation of ")
          .name("role", Pair.people(better))
          .say(", with ");
      job(
          answer,
          isFirst ? now.first() : now.second(),
          isFirst ? then.first() : then.second(),
          driver.get().period(),
          better.name());
      answer.say("; that of ").name("role", Pair.people(other)).say(" has ");
      job(
          answer,
          isFirst ? now.second() : now.first(),
          isFirst ? then.second() : then.first(),
          "",
          other.name());
      answer.say(".");
    }
    return Optional.of(Asked.of(About.DEMAND, question, answer, driver.get().sources()));
  }

  private static Telling job(
      Telling answer, double jobs, double change, String period, String subject) {
    answer.count("jobs", subject, Math.round(jobs), "job", "jobs").say(" and a projected ");
    if (Math.round(change * 100) == 0) {
      answer.say("standstill");
    } else {
      answer
          .say(change < 0 ? "decline of " : "growth of ")
          .percent("projected change", subject, Math.abs(change));
    }
    return period.isEmpty() ? answer : answer.say(" over ").name("period", period);
  }

  private static Optional<Line> line(Driver driver, Unit unit) {
    return driver.lines().stream().filter(line -> line.unit() == unit).findFirst();
  }
}
