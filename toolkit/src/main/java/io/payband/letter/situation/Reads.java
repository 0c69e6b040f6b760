package io.payband.letter.situation;

import io.payband.entry.Entry;
import io.payband.entry.Sum;
import io.payband.entry.Value;
import io.payband.letter.negotiation.Pay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values that several blocks have. What is missing is null. */
final class Reads {

  /** The longest sentence that a person may assert. */
  static final int SENTENCE = 500;

  private static final Pattern COUNTED = Pattern.compile("([0-9]{1,4}) ([a-z]+(?: [a-z]+)?)");

  private Reads() {}

  static @Nullable String text(Entry entry, String key, int longest) {
    return entry.find(key).map(value -> value.text(longest)).orElse(null);
  }

  static @Nullable LocalDate date(Entry entry, String key) {
    return entry.find(key).map(Value::date).orElse(null);
  }

  static List<String> texts(Entry entry, String key, int most) {
    return entry.find(key).stream()
        .flatMap(value -> value.list(most).stream())
        .map(value -> value.text(SENTENCE))
        .toList();
  }

  static @Nullable Pay pay(Entry entry, String key, boolean total) {
    return entry.find(key).map(value -> pay(value, total)).orElse(null);
  }

  static Pay pay(Value value, boolean total) {
    Sum sum = value.sum();
    Pay.Measure measure =
        switch (sum.period()) {
          case "hour" -> Pay.Measure.HOURLY;
          case "day" -> Pay.Measure.DAILY;
          case "month" -> {
            value.problem("expected a pay by the year, the day or the hour");
            yield Pay.Measure.BASE;
          }
          default -> total ? Pay.Measure.TOTAL : Pay.Measure.BASE;
        };
    if (sum.amount().signum() <= 0) {
      value.problem("expected a pay above 0");
      return new Pay(BigDecimal.ONE, "USD", measure);
    }
    return new Pay(sum.amount(), currency(sum), measure);
  }

  static String currency(Sum sum) {
    return switch (sum.sign()) {
      case "", "$" -> "USD";
      case "€" -> "EUR";
      case "£" -> "GBP";
      default -> sum.sign();
    };
  }

  /** A sum in a currency; null when the key is not there. */
  static @Nullable BigDecimal sum(Entry entry, String key, String currency) {
    Optional<Value> value = entry.find(key);
    if (value.isEmpty()) {
      return null;
    }
    Sum sum = value.get().sum();
    if (!sum.fits(currency)) {
      value.get().problem("expected a sum in " + currency + ", the currency of the offer");
    }
    return sum.amount();
  }

  /** A count and a unit such as {@code 48 hours}. */
  record Counted(BigDecimal number, String unit) {}

  /** Reads a count of one of these units; the first is assumed where it cannot be read. */
  static Counted counted(Value value, List<String> units) {
    Matcher matcher = COUNTED.matcher(value.text(40));
    if (matcher.matches()) {
      String unit = matcher.group(2).endsWith("s") ? matcher.group(2) : matcher.group(2) + "s";
      if (units.contains(unit)) {
        return new Counted(new BigDecimal(matcher.group(1)), unit);
      }
    }
    value.problem(
        "expected a number of " + String.join(", ", units) + ", such as 2 " + units.getFirst());
    return new Counted(BigDecimal.ONE, units.getFirst());
  }
}
