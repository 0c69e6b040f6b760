package io.payband.entry;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Money as a person wrote it: {@code 185000}, {@code 185,000}, {@code 185k}, {@code $185,000.50},
 * {@code EUR 71,500}, {@code 95 USD an hour}. A comma parts thousands and a point parts decimals;
 * {@code 71.500} could mean two things and is refused.
 *
 * @param amount not below 0, exact
 * @param sign three letters, {@code $}, {@code €} or {@code £} as written; empty where none was
 * @param period {@code year}, {@code month}, {@code day} or {@code hour}; empty where none was said
 */
public record Sum(BigDecimal amount, String sign, String period) {

  /** What a problem says was expected. */
  static final String EXPECTED = "expected a sum such as 185000, 185,000 or 185k";

  private static final Pattern FORM =
      Pattern.compile(
          "([A-Z]{3}|[$€£])? ?"
              + "((?:0|[1-9]\\d{0,11})|[1-9]\\d{0,2}(?:,\\d{3}){1,3})(?:\\.(\\d{1,6}))? ?([kKmM])?"
              + " ?([A-Z]{3}|[€£])?"
              + "(?: ?(?:/|per|an?) ?(year|month|day|hour))?");

  private static final Map<String, Set<String>> SIGNS =
      Map.of(
          "$", Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"),
          "€", Set.of("EUR"),
          "£", Set.of("GBP"));

  /** Reads it; empty where it is none of the forms. */
  static Optional<Sum> of(String written) {
    Matcher m = FORM.matcher(written.strip().replaceAll("[\\s\\u00A0\\u202F]+", " "));
    if (written.length() > 40 || !m.matches() || (m.group(1) != null && m.group(5) != null)) {
      return Optional.empty();
    }
    String decimals = m.group(3) == null ? "" : m.group(3);
    String unit = m.group(4) == null ? "" : m.group(4).toLowerCase(Locale.ROOT);
    int zeros = unit.isEmpty() ? 0 : unit.equals("k") ? 3 : 6;
    if (decimals.length() > (zeros == 0 ? 2 : zeros)) {
      return Optional.empty();
    }
    BigDecimal amount =
        new BigDecimal(m.group(2).replace(",", "") + (decimals.isEmpty() ? "" : "." + decimals))
            .scaleByPowerOfTen(zeros)
            .stripTrailingZeros();
    String sign = m.group(1) != null ? m.group(1) : m.group(5) != null ? m.group(5) : "";
    return Optional.of(
        new Sum(
            amount.scale() < 0 ? amount.setScale(0) : amount,
            sign,
            m.group(6) == null ? "" : m.group(6)));
  }

  /** Whether the sign, if there is one, can mean a currency. */
  public boolean fits(String currency) {
    return sign.isEmpty()
        || sign.equals(currency)
        || SIGNS.getOrDefault(sign, Set.of()).contains(currency);
  }
}
