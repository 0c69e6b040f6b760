package io.payband.scope;

import io.payband.observation.OrganisationSize;
import io.payband.observation.RoleReport;
import io.payband.observation.RoleReport.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Made-up answers to surveys. */
@NullMarked
final class Answering {

  static final String SURVEY = "survey-2031";

  private Answering() {}

  /** So many equal answers of a role. */
  static Stream<RoleReport> people(
      int count, String slug, Said leads, Said buys, String... technologies) {
    RoleReport one =
        new RoleReport(
            SURVEY,
            RoleReport.Kind.SELF_REPORTED,
            slug,
            "",
            5,
            0,
            false,
            "",
            "",
            "",
            LocalDate.of(2031, 5, 15),
            90_000,
            RoleReport.Holds.TOTAL,
            1,
            OrganisationSize.UNKNOWN,
            RoleReport.Remote.UNKNOWN,
            List.of(technologies),
            leads,
            buys);
    return Stream.generate(() -> one).limit(count);
  }

  static Stream<RoleReport> people(int count, String slug, String... technologies) {
    return people(count, slug, Said.NOTHING, Said.NOTHING, technologies);
  }

  @SafeVarargs
  static List<RoleAnswers> count(int step, Stream<RoleReport>... reports) {
    List<RoleReport> all = new ArrayList<>();
    for (Stream<RoleReport> some : reports) {
      some.forEach(all::add);
    }
    return AnswerCounter.count(all, Technologies.bundled(), step);
  }
}
