package io.payband.job.title.train;

/**
 * A text and the occupations that it belongs to.
 *
 * @param text as it was written
 * @param occupations their numbers
 * @param weight of each of them in the fit
 * @param isTitle whether it is a title; of a sentence only the words count
 */
record Example(String text, Occupations occupations, float weight, boolean isTitle) {

  /** Numbers of occupations, ascending. */
  static final class Occupations {

    private final int[] numbers;

    Occupations(java.util.Collection<Integer> numbers) {
      this.numbers = numbers.stream().mapToInt(i -> i).sorted().toArray();
    }

    int count() {
      return numbers.length;
    }

    int get(int which) {
      return numbers[which];
    }
  }
}
