package io.payband.compare;

import io.payband.market.Measure;
import java.util.OptionalDouble;

/**
 * One kind of evidence about a role's typical pay in the nation, all levels together, as it is set
 * beside the others.
 *
 * @param kind which kind
 * @param source id of the one source that it is; empty where several stand behind it
 * @param measure what its pay holds
 * @param p25 dollars a year at the snapshot's date
 * @param p50 likewise
 * @param p75 likewise
 * @param records records behind it; 0 where not counted or not told
 * @param untold why the records are not told; empty where they are
 * @param period what time the records are of, in words; may be empty
 * @param employerLean ln of how much more in base pay the employers behind it pay than those that
 *     the market lane counts; empty when not known
 */
public record LaneMark(
    Kind kind,
    String source,
    Measure measure,
    double p25,
    double p50,
    double p75,
    int records,
    String untold,
    String period,
    OptionalDouble employerLean) {

  /** Which kind of evidence. */
  public enum Kind {
    MARKET("market", "The market", "official level, reported differences"),
    REPORTED("reported", "Reported", "people at mostly large technology employers, as they are"),
    SURVEY("survey", "Survey", "answers to one survey by themselves"),
    POSTED("posted", "Posted", "what employers offer or file; not what people earn"),
    OFFICIAL("official", "Official", "base wages of the whole occupation");

    private final String key;
    private final String label;
    private final String words;

    Kind(String key, String label, String words) {
      this.key = key;
      this.label = label;
      this.words = words;
    }

    /** The name in JSON. */
    public String key() {
      return key;
    }

    /** What readers call it. */
    public String label() {
      return label;
    }

    /** What it speaks of, in words. */
    public String words() {
      return words;
    }
  }

  /** Whether another mark is of the same kind, source and measure. */
  public boolean isLike(LaneMark other) {
    return kind == other.kind && source.equals(other.source) && measure == other.measure;
  }
}
