package io.payband.web.compare;

import io.payband.compare.LaneMark;
import java.util.List;
import java.util.Optional;

/**
 * One source in the picture that sets the sources beside each other.
 *
 * @param name what it is
 * @param pay which pay it holds, and of when
 * @param counted how many records stand behind it; may be empty
 * @param here whether the page's own figures come from it
 * @param marks what is drawn of it
 * @param first what it says of the first role
 * @param second what it says of the second role; none on a page of one role
 */
public record LaneRow(
    String name,
    String pay,
    String counted,
    boolean here,
    List<Mark> marks,
    Optional<LaneMark> first,
    Optional<LaneMark> second) {

  /** Copies the list. */
  public LaneRow {
    marks = List.copyOf(marks);
  }

  /**
   * The middle half with its median.
   *
   * @param letter {@code a} or {@code b} for a role, {@code n} for an occupation
   * @param line 0 for the upper line of the row, 1 for the lower one, 2 for between both
   * @param from p25, per cent
   * @param x the median, per cent
   * @param to p75, per cent
   * @param label the median for readers
   */
  public record Mark(String letter, int line, String from, String x, String to, String label) {

    /** Classes of the group that holds it. */
    public String classes() {
      return letter.equals("n") ? "neutral" : letter;
    }
  }

  /** Second ÷ first of the medians; NaN without both. */
  public double ratio() {
    return first.isPresent() && second.isPresent()
        ? second.get().p50() / first.get().p50()
        : Double.NaN;
  }

  /** Which kind of evidence. */
  public LaneMark.Kind kind() {
    return first.or(() -> second).orElseThrow().kind();
  }
}
