package io.payband.job;

/** One step of the common scale on which the levels of all companies are placed. */
public enum CareerLevel {
  L3(1, "Early career", "Early"),
  L4(2, "Mid-level", "Mid"),
  L5(3, "Senior", "Senior"),
  L6(4, "Staff", "Staff"),
  L7(5, "Principal", "Principal");

  private final int number;
  private final String label;
  private final String word;

  CareerLevel(int number, String label, String word) {
    this.number = number;
    this.label = label;
    this.word = word;
  }

  /** What a person calls it, such as {@code Early career}. */
  public String label() {
    return label;
  }

  /** The same in one word, for tables. */
  public String word() {
    return word;
  }

  /** Number of the class, 1 (entry) to 5 (principal). */
  public int number() {
    return number;
  }

  /** The level of a class number 1 to 5. */
  public static CareerLevel ofNumber(int number) {
    return values()[number - 1];
  }

  /** The level of a place z on the scale 1 (entry) to 5 and above (principal). */
  public static CareerLevel ofScale(double z) {
    return ofNumber(Math.clamp((long) Math.floor(z + 0.5), 1, 5));
  }
}
