package io.payband.letter.negotiation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a letter may repeat of an offer.
 *
 * @param title that is offered
 * @param employer that made it; null when the letter need not name it
 * @param pay offered; null when none was named yet
 * @param bonus target bonus in percent of base
 * @param signOn sign-on bonus, in the pay's currency
 * @param equity equity grant, in the pay's currency
 * @param vestingYears over which the grant vests
 * @param start first day
 * @param deadline by which an answer is due
 */
public record OfferTerms(
    String title,
    @Nullable String employer,
    @Nullable Pay pay,
    @Nullable BigDecimal bonus,
    @Nullable BigDecimal signOn,
    @Nullable BigDecimal equity,
    @Nullable BigDecimal vestingYears,
    @Nullable LocalDate start,
    @Nullable LocalDate deadline) {}
