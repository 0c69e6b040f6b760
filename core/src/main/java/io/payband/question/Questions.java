package io.payband.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks of two roles what people ask, as far as their figures answer it. Pure functions. */
public final class Questions {

  /** At most so many. */
  public static final int MOST = 9;

  private Questions() {}

  /** Up to nine questions, the first of them which of the two pays more. */
  public static List<QuestionAnswer> of(Given given) {
    Pair pair = new Pair(given.comparison());
    PayAnswers pay = new PayAnswers(given, pair);
    SpreadAnswers spread = new SpreadAnswers(given, pair);
    EvidenceAnswers evidence = new EvidenceAnswers(given, pair);
    WorkAnswers work = new WorkAnswers(given, pair);
    CareerAnswers career = new CareerAnswers(given, pair);
    return Stream.of(
            Optional.of(pay.which()),
            spread.overlap(),
            spread.levels(),
            pay.place(),
            pay.gap(),
            pay.base(),
            evidence.reported(),
            evidence.sure(),
            career.move(),
            career.growth(),
            work.demand(),
            evidence.age(),
            evidence.included())
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(answer -> answer.about().rank()))
        .limit(MOST)
        .sorted(Comparator.comparing(QuestionAnswer::about))
        .toList();
  }
}
