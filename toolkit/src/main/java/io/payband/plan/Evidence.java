package io.payband.plan;

import io.payband.law.Mark;
import java.util.List;

/**
 * What a study or a practitioner says.
 *
 * @param about {@code single}, {@code range}, {@code anchor}, {@code size} or {@code issues}
 * @param source who, where, when
 * @param says it in our own words
 * @param read the page it was read on, and the day
 * @param mark how sure it is
 */
public record Evidence(String about, String source, String says, String read, Mark mark) {

  /** All of it in sentences, its mark and source among them. */
  public String sentences() {
    return source + " (" + mark.words() + "): " + says + " Read on " + read + ".";
  }

  /** Everything that the plan knows on the size and form of an ask. */
  public static List<Evidence> all() {
    return EvidenceFile.READ;
  }
}
