package io.payband.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offer as the person has it.
 *
 * @param employer who made it
 * @param title that is offered; null where none was said
 * @param base base salary, or an hourly or day rate
 * @param bonus target bonus in percent of base; null for none
 * @param signOn sign-on bonus in the base's currency; null for none
 * @param equity grant, in the base's currency; null for none
 * @param start day of the start; null where none was said
 * @param answerBy day by which an answer is due; null where none was said
 * @param posted the range that the employer published for the opening; null where none is known
 * @param inWriting whether the offer is there in writing
 */
public record OfferTerms(
    String employer,
    @Nullable String title,
    Pay base,
    @Nullable BigDecimal bonus,
    @Nullable BigDecimal signOn,
    @Nullable Grant equity,
    @Nullable LocalDate start,
    @Nullable LocalDate answerBy,
    @Nullable PostedRange posted,
    boolean inWriting) {

  /**
   * A grant of shares or options.
   *
   * @param value of the whole grant, above zero
   * @param years over which it vests, above zero
   * @param sellable whether what vests can be sold
   */
  public record Grant(BigDecimal value, int years, boolean sellable) {}

  /**
   * A range that the employer published.
   *
   * @param low its low end, in the base's unit
   * @param high its high end, not below it
   * @param document where it stands, such as "job ad"
   */
  public record PostedRange(BigDecimal low, BigDecimal high, String document) {}

  /** An offer of a base alone. */
  public static OfferTerms of(String employer, Pay base) {
    return new OfferTerms(employer, null, base, null, null, null, null, null, null, false);
  }
}
