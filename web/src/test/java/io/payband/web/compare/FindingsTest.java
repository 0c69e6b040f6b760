package io.payband.web.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.payband.compare.Comparison.Gap;
import io.payband.compare.Comparison.Part;
import io.payband.compare.Comparison.Verdict;
import io.payband.compare.Comparison.Word;
import io.payband.job.CareerLevel;
import io.payband.market.Estimate;
import io.payband.market.Interval;
import io.payband.web.SampleComparisons;
import io.payband.web.figure.Figure;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final SideView POTTER = side("a", "Potter", "51-9195", 60_000, 40_000);
  private static final SideView WEAVER = side("b", "Weaver", "51-6063", 80_000, 50_000);

  @Test
  void aHeadingNamesTheHigherOneOnlyWhereTheVerdictDoes() {
    assertThat(Findings.typical(verdict(Word.CLEARLY_HIGHER), POTTER, WEAVER))
        .isEqualTo("Weaver pays clearly more: +$20k a year");
    assertThat(Findings.typical(verdict(Word.CANNOT_TELL_YET), POTTER, WEAVER))
        .isEqualTo("Cannot tell yet: about 60 more reports would");
  }

  @Test
  void aLevelThatCannotBeToldIsNotCounted() {
    assertThat(
            Findings.levels(
                List.of(
                    row(CareerLevel.L3, Word.CLEARLY_HIGHER),
                    row(CareerLevel.L4, Word.CANNOT_TELL_YET)),
                POTTER,
                WEAVER))
        .isEqualTo("Weaver is ahead at Early; elsewhere neither can be called higher");
    assertThat(Findings.levels(List.of(row(CareerLevel.L3, Word.CANNOT_TELL_YET)), POTTER, WEAVER))
        .isEqualTo("At no level can one be called higher");
  }

  @Test
  void aPartThatMayBeNothingIsNotAShareOfTheGap() {
    assertThat(Findings.gap(gap(15_000, 4_000, 5_000, 1_000)))
        .isEqualTo("A quarter of the gap is the role itself");
    assertThat(Findings.gap(gap(15_000, 4_000, 5_000, 9_000)))
        .isEqualTo("Mostly level mix; what the role itself adds cannot be told");
    assertThat(Findings.gap(gap(15_000, 20_000, 5_000, 9_000)))
        .isEqualTo("What the role itself adds cannot be told");
  }

  private static Gap gap(long level, double levelError, long role, double roleError) {
    return new Gap(
        OptionalLong.of(level + role),
        List.of(part("level mix", level, levelError), part("the role itself", role, roleError)),
        "");
  }

  private static Part part(String name, long amount, double error) {
    return new Part(
        name, OptionalLong.of(amount), new Interval(amount - error, amount + error, .9), "");
  }

  private static LevelRow row(CareerLevel level, Word word) {
    return new LevelRow(level, POTTER.typical(), false, WEAVER.typical(), false, word);
  }

  private static Verdict verdict(Word word) {
    return new Verdict(
        word,
        "",
        OptionalDouble.of(.1),
        OptionalDouble.of(.3),
        OptionalDouble.of(1.33),
        new Interval(1.2, 1.5, .9),
        OptionalInt.of(60));
  }

  private static SideView side(
      String letter, String name, String occupation, double typical, double official) {
    Estimate reported = SampleComparisons.estimate(typical, .03, 100, .1);
    return new SideView(
        letter,
        name,
        name,
        name,
        "/roles/" + name,
        occupation,
        name + "s",
        new Figure("ev-" + letter, name, "total pay", reported),
        new Figure("of-" + letter, name, "base salary", SampleComparisons.official(official)));
  }
}
