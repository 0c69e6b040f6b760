package io.payband.letter.situation;

import io.payband.entry.Entry;
import io.payband.entry.Sum;
import io.payband.entry.Value;
import io.payband.fact.FactValue;
import io.payband.letter.Parties;
import io.payband.letter.negotiation.Asked;
import io.payband.letter.negotiation.Lever;
import io.payband.letter.negotiation.MarketQuote;
import io.payband.letter.negotiation.Negotiation;
import io.payband.letter.negotiation.OfferTerms;
import io.payband.letter.negotiation.Pay;
import io.payband.plan.SituationFields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The blocks {@code offer}, {@code competing}, {@code ask}, {@code market} and {@code reasons}. */
final class NegotiationBlock {

  private static final List<String> ASK =
      List.of(
          "pay", "high", "sign_on", "equity", "bonus", "review", "leave", "start", "title", "other",
          "rank", "time", "until");
  private static final List<String> MARKET =
      List.of(
          "role",
          "place",
          "measure",
          "median",
          "p75",
          "p90",
          "reports",
          "confidence",
          "kind",
          "date",
          "snapshot");
  private static final List<String> LEVERS =
      List.of("sign_on", "equity", "bonus", "review", "leave", "start", "title", "other");

  private NegotiationBlock() {}

  static Negotiation of(Entry all, Parties parties) {
    boolean total =
        all.find("measure")
            .map(value -> value.choice(Map.of("base", false, "total", true)))
            .orElse(false);
    Entry offer = all.get("offer").map(SituationFields.OFFER);
    @Nullable Pay base = Reads.pay(offer, "base", total);
    String currency = base == null ? "USD" : base.currency();
    @Nullable Entry competing = competing(all);
    return new Negotiation(
        parties,
        new OfferTerms(
            offer.find("title").orElseGet(() -> all.get("role", "a title")).text(200),
            Reads.text(offer, "employer", 200),
            base,
            percent(offer, "bonus"),
            Reads.sum(offer, "sign_on", currency),
            Reads.sum(offer, "equity", currency),
            offer
                .find("vesting")
                .map((Value value) -> BigDecimal.valueOf(value.whole(1, 10)))
                .orElse(null),
            Reads.date(offer, "start"),
            Reads.date(offer, "deadline")),
        all.find("ask")
            .map((Value value) -> asked(value.map(ASK), total, currency))
            .orElse(new Asked(null, null, List.of(), null, null)),
        competing == null ? null : Reads.pay(competing, "base", false),
        competing == null ? null : Reads.text(competing, "employer", 200),
        Reads.texts(all, "reasons", 10),
        all.find("market").map((Value value) -> market(value.map(MARKET))).orElse(null),
        Reads.text(all, "decline_reason", Reads.SENTENCE));
  }

  /** The best-paid of the competing offers that may be mentioned. */
  private static @Nullable Entry competing(Entry all) {
    @Nullable Entry best = null;
    BigDecimal most = BigDecimal.ZERO;
    List<Value> offers = all.find("competing").map(value -> value.list(10)).orElse(List.of());
    for (Value offer : offers) {
      Entry entry = offer.map(SituationFields.COMPETING);
      BigDecimal pays = entry.get("base", "what it pays").sum().amount();
      boolean mention = entry.find("mention").map(Value::yes).orElse(true);
      if (mention && pays.compareTo(most) > 0) {
        best = entry;
        most = pays;
      }
    }
    return best;
  }

  private static @Nullable BigDecimal percent(Entry entry, String key) {
    return entry
        .find(key)
        .map(value ->
            value.isPercent()
                ? value.percent(0, 300).movePointRight(2)
                : BigDecimal.valueOf(value.whole(0, 300)))
        .orElse(null);
  }

  private static Asked asked(Entry ask, boolean total, String currency) {
    List<String> rank = new ArrayList<>();
    for (Value value : ask.find("rank").map(list -> list.list(LEVERS.size())).orElse(List.of())) {
      String word = value.text(40).replace('-', '_');
      if (LEVERS.contains(word)) {
        rank.add(word);
      } else {
        value.problem("expected one of " + String.join(", ", LEVERS));
      }
    }
    LEVERS.stream().filter(lever -> !rank.contains(lever)).forEach(rank::add);
    List<Lever> levers = new ArrayList<>();
    for (String key : rank) {
      ask.find(key).map(value -> lever(key, value, currency)).ifPresent(levers::add);
    }
    Optional<Value> time = ask.find("time");
    @Nullable BigDecimal hours =
        time.map(value -> Reads.counted(value, List.of("hours")).number()).orElse(null);
    @Nullable LocalDate until = Reads.date(ask, "until");
    return new Asked(
        Reads.pay(ask, "pay", total), Reads.pay(ask, "high", total), levers, hours, until);
  }

  private static Lever lever(String key, Value value, String currency) {
    return switch (key) {
      case "sign_on" -> money(Lever.What.SIGN_ON, value, currency);
      case "equity" -> money(Lever.What.EQUITY, value, currency);
      case "bonus" ->
          Lever.of(
              Lever.What.BONUS,
              new FactValue.Amount(value.percent(0, 300).movePointRight(2).stripTrailingZeros()),
              "percent");
      case "review" -> counted(Lever.What.REVIEW, value, List.of("months"));
      case "leave" -> counted(Lever.What.LEAVE, value, List.of("days", "weeks"));
      case "start" ->
          Lever.of(Lever.What.START, new FactValue.Words(value.date().toString()), null);
      case "title" -> Lever.of(Lever.What.TITLE, new FactValue.Words(value.text(200)), null);
      default -> Lever.of(Lever.What.OTHER, new FactValue.Words("I will " + value.text(200)), null);
    };
  }

  private static Lever money(Lever.What what, Value value, String currency) {
    Sum sum = value.sum();
    if (!sum.fits(currency)) {
      value.problem("expected a sum in " + currency + ", the currency of the offer");
    }
    return Lever.of(what, new FactValue.Amount(sum.amount()), currency);
  }

  private static Lever counted(Lever.What what, Value value, List<String> units) {
    Reads.Counted counted = Reads.counted(value, units);
    return Lever.of(what, new FactValue.Amount(counted.number()), counted.unit());
  }

  private static MarketQuote market(Entry market) {
    Pay median = Reads.pay(market.get("median", "a pay"), false);
    return new MarketQuote(
        market.get("role", "whom the figures describe").text(200),
        Reads.text(market, "place", 200),
        market
            .get("measure", "base salary, annual wage, hourly rate or total compensation")
            .text(60),
        median.unit(),
        median.amount(),
        Reads.sum(market, "p75", median.currency()),
        Reads.sum(market, "p90", median.currency()),
        market.find("reports").map((Value value) -> (int) value.whole(0, 100_000_000)).orElse(null),
        market.get("confidence", "high, medium or low").text(20),
        market.get("kind", "self-reported, official or posted").text(20),
        market.get("date", "the day, month or year of the figures").text(20),
        market.get("snapshot", "the hash of the snapshot").text(100));
  }
}
