package io.payband.web.compare;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparison;
import io.payband.web.market.Market;
import io.payband.web.market.Market.Named;
import io.payband.web.page.Failures;
import io.payband.web.serving.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Reads the pair of slugs in an address that is not the page itself. */
@Component
public class PairReader {

  private static final String AGAINST = "-vs-";

  private final Market market;
  private final Failures failures;

  PairReader(Market market, Failures failures) {
    this.market = market;
    this.failures = failures;
  }

  /**
   * An address with a pair.
   *
   * @param before what stands before the pair
   * @param pair the pair
   * @param after what stands after it
   */
  public record Address(String before, String pair, String after) {}

  /**
   * The comparison of the pair. Slugs in the other order lead to the one address; nothing but slugs
   * is understood.
   *
   * @param then answers with the path of the page and the comparison
   */
  public Content read(
      HttpServletRequest request,
      Address address,
      Ask ask,
      BiFunction<String, Comparison, Content> then) {
    int at = address.pair().indexOf(AGAINST);
    String first = at < 0 ? "" : address.pair().substring(0, at);
    String second = at < 0 ? "" : address.pair().substring(at + AGAINST.length());
    if (!isSlug(first) || !isSlug(second) || first.equals(second)) {
      return failures.refuse(request, 404);
    }
    if (first.compareTo(second) > 0) {
      String query = request.getQueryString();
      return Content.redirect(
          308,
          address.before()
              + second
              + AGAINST
              + first
              + address.after()
              + (query == null ? "" : "?" + query));
    }
    return switch (market.compare(first, second, ask)) {
      case Answer.Found<Comparison>(Comparison comparison) ->
          then.apply("/compare/" + first + AGAINST + second, comparison);
      case Answer.NotFound<Comparison> missing ->
          failures.notFound(request, missing, s -> "/compare/" + address.pair(), first, second);
      case Answer.Malformed<Comparison> malformed -> failures.malformed(request, malformed);
    };
  }

  private boolean isSlug(String what) {
    return !what.isEmpty()
        && market.resolve(what) instanceof Answer.Found<Named>(Named named)
        && named.slug().equals(what);
  }
}
