package io.payband.observation;

import java.util.List;

/**
 * What became of the records of one source: read = used + refused + repeats, always.
 *
 * @param source id of the source
 * @param read records read
 * @param used records used
 * @param refused records refused
 * @param repeats records that repeat another one entirely and are not used again
 * @param rules each rule that refused something, with its count, field and first places
 */
public record SourceReport(
    String source, long read, long used, long refused, long repeats, List<RefusedBy> rules) {

  /** Checks that every record is accounted for. */
  public SourceReport {
    rules = List.copyOf(rules);
    if (read != used + refused + repeats) {
      throw new IllegalArgumentException(
          source + ": read " + read + " is not " + used + " + " + refused + " + " + repeats);
    }
    long counted = rules.stream().mapToLong(RefusedBy::count).sum();
    if (counted != refused) {
      throw new IllegalArgumentException(source + ": rules count " + counted + ", not " + refused);
    }
  }

  /**
   * One rule and what it refused.
   *
   * @param file file name within the data folder
   * @param field column
   * @param rule what was expected
   * @param count records refused by it
   * @param first the first refusals, at most twenty
   */
  public record RefusedBy(String file, String field, String rule, long count, List<Refusal> first) {

    /** Copies the list. */
    public RefusedBy {
      first = List.copyOf(first);
    }
  }
}
