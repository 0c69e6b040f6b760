package io.payband.job.title.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @ValueSource(floats = {0, -1e-6f, -.3f, -.5f, -1, -2.7f, -10, -40, -79})
  void exponentialIsRightToSixDigits(float x) {
    assertEquals(1, Errors.exp(x) / Math.exp(x), 4e-6);
  }

  @Test
  void errorsOfAnExampleAddUpToNothing() {
    float[] scores = {1, 2, 3, -1000};
    Errors.take(scores, new Example.Occupations(List.of(2, 0)), .5f);
    double sum = 0;
    for (float error : scores) {
      sum += error;
    }
    assertEquals(0, sum, 1e-6);
    // Weight × (2 × share − 1): the share of the third of three is e² ÷ (1 + e + e²).
    double share = Math.exp(2) / (1 + Math.exp(1) + Math.exp(2));
    assertEquals(share - .5, scores[2], 1e-5);
  }

  @Test
  void eigenvectorsTurnIntoTheirMultiples() {
    Random random = new Random(3);
    int n = 20;
    double[][] symmetric = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        symmetric[i][j] = random.nextGaussian();
        symmetric[j][i] = symmetric[i][j];
      }
    }
    Eigen eigen = Eigen.of(symmetric);
    for (int k = 0; k < n; k++) {
      double[] vector = eigen.vector(k);
      assertEquals(1, Orthonormal.dot(vector, vector), 1e-9);
      for (int i = 0; i < n; i++) {
        assertEquals(
            eigen.value(k) * vector[i], Orthonormal.dot(symmetric[i], vector), 1e-9, "seed 3");
      }
    }
  }
}
