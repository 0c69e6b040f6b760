package io.payband.web.compare;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparison;
import io.payband.web.market.Market;
import io.payband.web.picture.Scale;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Comparisons in one line each, with the figures of the snapshot. */
@Component
public class Pairs {

  private final Market market;

  Pairs(Market market) {
    this.market = market;
  }

  /** The line of two roles; none where the snapshot does not know both. */
  public Optional<PairRow> find(String one, String two) {
    String first = one.compareTo(two) <= 0 ? one : two;
    String second = first.equals(one) ? two : one;
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
