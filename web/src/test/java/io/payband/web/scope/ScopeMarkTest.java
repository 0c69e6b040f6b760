package io.payband.web.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.payband.scope.Score;
import io.payband.scope.Score.Basis;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ScopeMarkTest {

  private static Score score(double low, double value, double high) {
    return new Score(value, low, high, Basis.SURVEY, "survey", 50, List.of());
  }

  @Test
  void theNumbersOfAPairStandOutsideItsMarks() {
    ScopeMark lower = ScopeMark.of("a", score(28, 30, 33), score(60, 62, 64));
    ScopeMark higher = ScopeMark.of("b", score(60, 62, 64), score(28, 30, 33));
    assertThat(lower.end()).isTrue();
    assertThat(lower.labelX()).isEqualTo("28%");
    assertThat(higher.end()).isFalse();
    assertThat(higher.labelX()).isEqualTo("64%");
  }

  @Test
  void twoEqualScoresHaveTheirNumbersOnTwoSides() {
    ScopeMark a = ScopeMark.of("a", score(30, 30, 30), score(30, 30, 30));
    ScopeMark b = ScopeMark.of("b", score(30, 30, 30), score(30, 30, 30));
    assertThat(a.end()).isTrue();
    assertThat(b.end()).isFalse();
    assertThat(a.pillX()).isEmpty();
  }

  @Test
  void atTheEdgeANumberTurnsInwardOrUp() {
    ScopeMark inward = ScopeMark.of("b", score(95, 97, 99), score(20, 22, 24));
    assertThat(inward.end()).isTrue();
    assertThat(inward.labelX()).isEqualTo("95%");
    ScopeMark above = ScopeMark.of("b", score(95, 97, 99), score(88, 90, 92));
    assertThat(above.lift()).isNegative();
    assertThat(above.labelX()).isEqualTo("97%");
    ScopeMark first = ScopeMark.of("a", score(0, 1, 2), score(60, 61, 62));
    assertThat(first.end()).isTrue();
    assertThat(first.labelX()).isEqualTo("0%");
  }

  @Test
  void numbersStandOutsideOfBothIntervals() {
    Score wide = score(20, 41, 60);
    Score narrow = score(42, 42, 42);
    assertThat(ScopeMark.of("a", narrow, wide).labelX()).isEqualTo("60%");
    assertThat(ScopeMark.of("b", wide, narrow).labelX()).isEqualTo("20%");
  }
}
