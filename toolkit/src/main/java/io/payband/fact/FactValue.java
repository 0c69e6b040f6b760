package io.payband.fact;

import java.math.BigDecimal;

/** What a fact holds: a quantity, exact, or words. */
public sealed interface FactValue {

  /**
   * A quantity in the unit of its fact.
   *
   * @param number exact; a percent as it is written, 12.5 for 12.5 %
   */
  record Amount(BigDecimal number) implements FactValue {}

  /**
   * Words: a name, a title, a sentence, or a date as the ledger writes it ({@code 2026-03-13},
   * {@code 2026-01}, {@code 2024}, {@code 2025-Q3}).
   */
  record Words(String text) implements FactValue {}
}
