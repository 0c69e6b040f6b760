package io.payband.law;

/** Which employers a rule covers. */
public sealed interface Employers {

  /**
   * Those with so many staff or more.
   *
   * @param staff at least 1, which means every employer
   */
  record AtLeast(int staff) implements Employers {

    /** Checks the number. */
    public AtLeast {
      if (staff < 1) {
        throw new IllegalArgumentException("an employer has staff: " + staff);
      }
    }
  }

  /** The rule is not about employers by their size. */
  record Any() implements Employers {}

  /** The pages that were read do not say. */
  record NotStated() implements Employers {}

  /** As the end of a sentence about when the rule is in force; may be empty. */
  default String words() {
    return switch (this) {
      case AtLeast(int staff) when staff == 1 -> ", for employers of every size";
      case AtLeast(int staff) -> ", for employers of " + staff + " or more";
      case Any any -> "";
      case NotStated none -> ", for employers of a size that was not stated";
    };
  }
}
