package io.payband.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LinearSystemTest {

  @Test
  void aSystemSolvedByHand() {
    // 4x + 2y = 10 and 2x + 3y = 11.
    double[][] a = {{4, 2}, {2, 3}};
    assertArrayEquals(new double[] {1, 3}, LinearSystem.solve(a, new double[] {10, 11}), 1e-12);
    assertArrayEquals(new double[] {4, 2}, a[0], "the matrix is left as it is");
  }

  @Test
  void aMatrixThatIsNotPositiveDefiniteIsRefused() {
    assertThrows(
        ArithmeticException.class,
        () -> LinearSystem.solve(new double[][] {{1, 2}, {2, 1}}, new double[] {1, 1}));
  }

  @RepeatedTest(20)
  void theSolutionGivesTheRightSideBack(RepetitionInfo info) {
    int seed = info.getCurrentRepetition();
    Random random = new Random(seed);
    int n = 1 + random.nextInt(15);
    double[][] root = new double[n][];
    for (int i = 0; i < n; i++) {
      root[i] = random.doubles(n, -1, 1).toArray();
    }
    double[][] a = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = i == j ? .1 : 0;
        for (int k = 0; k < n; k++) {
          a[i][j] += root[i][k] * root[j][k];
        }
      }
    }
    double[] b = random.doubles(n, -1, 1).toArray();
    double[] x = LinearSystem.solve(a, b);
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int j = 0; j < n; j++) {
        sum += a[i][j] * x[j];
      }
      assertEquals(b[i], sum, 1e-9, "seed " + seed);
    }
  }
}
