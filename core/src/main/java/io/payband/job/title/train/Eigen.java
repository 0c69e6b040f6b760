package io.payband.job.title.train;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Eigenvalues and vectors of a symmetric matrix, the largest first, by Jacobi's rotations. Source:
 * G. H. Golub, C. F. Van Loan, Matrix Computations, section 8.5.
 */
final class Eigen {

  private static final int SWEEPS = 30;
  private static final double SMALL = 1e-22;

  private final double[][] matrix;
  private final double[][] vectors;
  private final int[] order;

  private Eigen(double[][] symmetric) {
    int n = symmetric.length;
    matrix = new double[n][];
    vectors = new double[n][n];
    double squares = 0;
    for (int i = 0; i < n; i++) {
      matrix[i] = symmetric[i].clone();
      vectors[i][i] = 1;
      squares += Orthonormal.dot(matrix[i], matrix[i]);
    }
    for (int sweep = 0; sweep < SWEEPS && offDiagonal() > SMALL * squares; sweep++) {
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          rotate(p, q);
        }
      }
    }
    order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(i -> -matrix[i][i]))
            .mapToInt(i -> i)
            .toArray();
  }

  static Eigen of(double[][] symmetric) {
    return new Eigen(symmetric);
  }

  /** The value at a place in descending order. */
  double value(int place) {
    return matrix[order[place]][order[place]];
  }

  /** Its vector, of unit length; its largest component is positive. */
  double[] vector(int place) {
    double[] vector = vectors[order[place]].clone();
    int largest = 0;
    for (int i = 1; i < vector.length; i++) {
      largest = Math.abs(vector[i]) > Math.abs(vector[largest]) ? i : largest;
    }
    if (vector[largest] < 0) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] = -vector[i];
      }
    }
    return vector;
  }

  private double offDiagonal() {
    double sum = 0;
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < i; j++) {
        sum += 2 * matrix[i][j] * matrix[i][j];
      }
    }
    return sum;
  }

  private void rotate(int p, int q) {
    double off = matrix[p][q];
    if (off == 0) {
      return;
    }
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * off);
    double t = 1 / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    t = theta < 0 ? -t : t;
    double c = 1 / Math.sqrt(t * t + 1);
    double s = t * c;
    turn(matrix[p], matrix[q], c, s);
    for (double[] row : matrix) {
      double x = row[p];
      double y = row[q];
      row[p] = c * x - s * y;
      row[q] = s * x + c * y;
    }
    turn(vectors[p], vectors[q], c, s);
  }

  private static void turn(double[] one, double[] other, double c, double s) {
    for (int i = 0; i < one.length; i++) {
      double x = one[i];
      double y = other[i];
      one[i] = c * x - s * y;
      other[i] = s * x + c * y;
    }
  }
}
