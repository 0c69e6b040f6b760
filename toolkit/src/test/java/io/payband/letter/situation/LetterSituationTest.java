package io.payband.letter.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.entry.Entered;
import io.payband.letter.DateOrder;
import io.payband.letter.Letter;
import io.payband.letter.Remark;
import io.payband.letter.Writing;
import io.payband.letter.layoff.LayoffForm;
import io.payband.letter.negotiation.NegotiationLetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
final class LetterSituationTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
  private static final Path EXAMPLES = Path.of("../docs/examples");

  private static LetterSituation sound(String text) {
    return switch (LetterSituation.read("s.yml", text, TODAY)) {
      case Entered.Sound<LetterSituation>(LetterSituation read) -> read;
      case Entered.Refused<LetterSituation> refused ->
          throw new AssertionError(refused.problems().toString());
    };
  }

  private static List<String> problems(String text) {
    return LetterSituation.read("s.yml", text, TODAY)
            instanceof Entered.Refused<LetterSituation> refused
        ? refused.problems()
        : List.of();
  }

  private static Letter written(Writing writing) {
    return assertInstanceOf(Writing.Written.class, writing, writing.toString()).letter();
  }

  @Test
  void theExamplesBecomeLetters() throws IOException {
    LetterDesk desk = LetterDesk.english();
    LetterSituation leaving = sound(Files.readString(EXAMPLES.resolve("resignation.yml")));
    written(
        desk.write(
            Objects.requireNonNull(leaving.resignation()), leaving.place(), leaving.style()));
    LetterSituation layoff = sound(Files.readString(EXAMPLES.resolve("layoff.yml")));
    for (LayoffForm form : LayoffForm.values()) {
      Letter letter =
          written(
              desk.write(
                  form, Objects.requireNonNull(layoff.layoff()), layoff.place(), layoff.style()));
      assertTrue(
          letter.remarks().stream().anyMatch(remark -> remark.about() == Remark.About.LAW),
          form.name());
    }
    LetterSituation application = sound(Files.readString(EXAMPLES.resolve("application.yml")));
    written(
        desk.write(
            Objects.requireNonNull(application.cover())
                .with(
                    application.parties(),
                    Files.readString(EXAMPLES.resolve("resume.txt")),
                    Files.readString(EXAMPLES.resolve("job-ad.txt"))),
            application.style()));
    LetterSituation offer = sound(Files.readString(EXAMPLES.resolve("situation.yml")));
    for (NegotiationLetter letter :
        List.of(NegotiationLetter.ACCEPT, NegotiationLetter.DECLINE, NegotiationLetter.RANGE)) {
      written(
          desk.write(
              letter, Objects.requireNonNull(offer.negotiation()), offer.place(), offer.style()));
    }
  }

  @Test
  void datesAreWrittenAsInThePlace() {
    assertEquals(
        DateOrder.MONTH_FIRST, sound("writer: {name: A}\nplace: Austin, TX").style().dates());
    assertEquals(DateOrder.DAY_FIRST, sound("writer: {name: A}\nplace: Berlin").style().dates());
    assertEquals(TODAY, sound("writer: {name: A}").style().today());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "offer: {employer: Acme} | writer: is missing; expected who writes",
        "writer: {name: A}\\nletter: {tone: loud} | letter.tone: \"loud\"; expected warm, plain, formal",
        "writer: {name: A}\\nlayof: {} | unknown key \"layof\"; did you mean layoff?",
        "writer: {name: A}\\nresignation: {title: T, employer: E, notice: {period: soon}} | resignation.notice.period: \"soon\"; expected a number of weeks, days, working days, months",
        "writer: {name: A}\\nresignation: {title: T, employer: E, notice: {period: 900 days}} | expected at most 366",
        "writer: {name: A}\\nresignation: {title: T, employer: E, last_day: 2026-02-01} | resignation.last_day",
        "writer: {name: A}\\nresignation: {title: T, employer: E, handover: [a, b, c, d]} | a list of 4; expected 1 to 3",
        "writer: {name: A}\\nrole: R\\noffer: {base: 0} | offer.base: \"0\"; expected a pay above 0",
        "writer: {name: A}\\nrole: R\\noffer: {base: 5000 USD/month} | expected a pay by the year, the day or the hour",
        "writer: {name: A}\\nrole: R\\noffer: {base: 71500 EUR, sign_on: 5000 USD} | offer.sign_on: \"5000 USD\"; expected a sum in EUR",
        "writer: {name: A}\\nlayoff: {title: T, employer: E, next: N, date: 2026-13} | layoff.date",
        "writer: {name: A}\\nask: {time: two days}\\nrole: R\\noffer: {} | ask.time: \"two days\"; expected a number of hours"
      })
  void whatIsWrongIsNamedWithItsFieldAndWhatWasExpected(String yaml, String part) {
    List<String> problems = problems(yaml.replace("\\n", "\n"));
    assertTrue(
        problems.stream()
            .anyMatch(
                problem -> problem.startsWith("s.yml, line ") && problem.contains(part.strip())),
        problems.toString());
  }

  @Test
  void ofCompetingOffersTheBestThatMayBeMentionedIsQuoted() {
    LetterSituation read =
        sound(
            """
            writer: {name: A}
            role: Nurse
            offer: {employer: Acme, base: 90000}
            competing:
              - {employer: Low, base: 80000}
              - {employer: Secret, base: 99000, mention: no}
              - {employer: Good, base: 95000}
            """);
    assertEquals("Good", Objects.requireNonNull(read.negotiation()).competingEmployer());
  }
}
