package io.payband.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.payband.market.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {

  private static final Band BAND = new Band(60_000, 80_000, 100_000, 130_000, 180_000);

  @Test
  void aSpreadGoesThroughItsPercentiles() {
    Spread spread = new Spread(BAND);
    assertThat(spread.quantile(.1)).isCloseTo(60_000, within(1.));
    assertThat(spread.quantile(.5)).isCloseTo(100_000, within(1.));
    assertThat(spread.quantile(.9)).isCloseTo(180_000, within(1.));
    double before = 0;
    for (int i = 1; i < 200; i++) {
      double next = spread.quantile(i / 200.);
      assertThat(next).isGreaterThan(before);
      before = next;
    }
  }

  @Test
  void aCrowdIsFiftyPeopleHalfOfThemDark() {
    Crowd crowd = Crowd.of(BAND, Scale.around(0, 220_000, 8));
    assertThat(crowd.people()).hasSize(Crowd.PEOPLE);
    assertThat(crowd.people().stream().filter(p -> p.style().isEmpty()).count())
        .isBetween(24L, 26L);
    assertThat(crowd.people()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"0, 400000", "60000, 61000", "21000, 1900000", "150000, 1270000", "12, 900"})
  void anAxisHasAFewWholeTicks(double low, double high) {
    assertThat(Scale.within(low, high, 5).ticks()).hasSizeBetween(2, 8);
    assertThat(Scale.around(low, high, 9).ticks()).hasSizeBetween(3, 13);
  }

  @Test
  void dollarsBecomePerCent() {
    Scale scale = new Scale(100_000, 200_000, java.util.List.of());
    assertThat(scale.x(100_000)).isEqualTo("0%");
    assertThat(scale.x(125_500)).isEqualTo("25.5%");
    assertThat(scale.width(150_000, 125_000)).isEqualTo("25%");
  }
}
