package io.payband.letter.resignation;

/**
 * How long notice is.
 *
 * @param count of units; 0 to 366
 * @param end to which day it runs
 * @param contract whether a contract says so; otherwise it is the usual courtesy
 */
public record Notice(int count, Unit unit, End end, boolean contract) {

  /** Two weeks, where no contract says otherwise. */
  public static final Notice USUAL = new Notice(2, Unit.WEEKS, End.ANY_DAY, false);

  /** What notice is counted in. */
  public enum Unit {
    /** Every day of the calendar. */
    DAYS("days"),
    /** Mondays to Fridays that are no holidays. */
    WORKING_DAYS("working days"),
    /** Seven days each. */
    WEEKS("weeks"),
    /** To the same day of the month, or to its last where there is none. */
    MONTHS("months");

    private final String word;

    Unit(String word) {
      this.word = word;
    }

    /** As a ledger writes it. */
    public String word() {
      return word;
    }
  }

  /** On which day employment may end. */
  public enum End {
    /** Any. */
    ANY_DAY,
    /** The fifteenth or the last of a month. */
    MIDDLE_OR_END_OF_MONTH,
    /** The last of a month. */
    END_OF_MONTH,
    /** The last of March, June, September or December. */
    END_OF_QUARTER
  }

  /** Checks the count. */
  public Notice {
    if (count < 0 || count > 366) {
      throw new IllegalArgumentException("notice of " + count + "; expected 0 to 366");
    }
  }

  /** In words: "1 month", "10 working days". */
  String words() {
    String word = unit.word();
    return count + " " + (count == 1 ? word.substring(0, word.length() - 1) : word);
  }
}
