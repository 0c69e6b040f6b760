package io.payband.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReportsTest {

  @Test
  void foldsAreOfEqualSizeAndFollowFromTheSeed() {
    int[] fold = Reports.folds(10, 4, 7);
    int[] sizes = new int[4];
    Arrays.stream(fold).forEach(f -> sizes[f]++);
    assertArrayEquals(new int[] {3, 3, 2, 2}, sizes);
    assertArrayEquals(fold, Reports.folds(10, 4, 7));
    assertEquals(false, Arrays.equals(fold, Reports.folds(10, 4, 8)));
  }
}
