package io.payband.web.compare;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparison;
import io.payband.web.market.Market;
import io.payband.web.picture.Scale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Comparisons in one line each, with the figures of the snapshot. */
@Component
public class Pairs {

  /** More than all pairs of roles; what comes after is made anew each time. */
  private static final int MOST = 4_096;

  private final Market market;

  /** A snapshot's lines do not change. */
  private final Map<String, PairRow> known = new ConcurrentHashMap<>();

  Pairs(Market market) {
    this.market = market;
  }

  /** The line of two roles; none where the snapshot does not know both. */
  public Optional<PairRow> find(String one, String two) {
    String first = one.compareTo(two) <= 0 ? one : two;
    String second = first.equals(one) ? two : one;
    PairRow row = known.get(first + ' ' + second);
    if (row != null) {
      return Optional.of(row);
    }
    Optional<PairRow> made = make(first, second);
    if (known.size() < MOST) {
      made.ifPresent(line -> known.put(first + ' ' + second, line));
    }
    return made;
  }

  private Optional<PairRow> make(String first, String second) {
    return market.compare(first, second, Ask.PLAIN) instanceof Answer.Found<Comparison> found
        ? Optional.of(PairRow.of(found.value()))
        : Optional.empty();
  }

  /** One axis for all lines, so that they can be read against each other. */
  public static Scale scale(List<PairRow> rows) {
    double low = rows.stream().filter(PairRow::known).mapToDouble(PairRow::low).min().orElse(0);
    double high =
        rows.stream().filter(PairRow::known).mapToDouble(PairRow::high).max().orElse(100_000);
    return Scale.within(low, high, 4);
  }
}
