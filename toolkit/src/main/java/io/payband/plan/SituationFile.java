package io.payband.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a situation as a person wrote it, YAML or JSON. Its fields: {@code
 * docs/schema/situation.schema.json}.
 */
public final class SituationFile {

  /** Fields that letters read and a plan does not. */
  private static final List<String> OF_LETTERS =
      List.of(
          "ask",
          "market",
          "letter",
          "resignation",
          "layoff",
          "cover",
          "resume",
          "job",
          "decline_reason");

  private static final List<String> FIELDS =
      List.of(
          "role",
          "level",
          "place",
          "measure",
          "offer",
          "competing",
          "goals",
          "constraints",
          "reasons",
          "writer",
          "addressee");

  private static final List<String> LEVELS =
      List.of("L3", "L4", "L5", "L6", "L7", "M1", "M2", "M3");

  private static final Pattern PAY =
      Pattern.compile(
          "\\$?([0-9]{1,12}|[0-9]{1,3}(?:,[0-9]{3}){1,3})(\\.[0-9]{1,2})?(k)?"
              + "(?: ([A-Z]{3})(?:/(year|day|hour))?)?");

  private static final String A_PAY =
      "an amount above 0 and up to 1,000,000,000, such as 185000, \"71500 EUR/year\" or \"31.50"
          + " USD/hour\"";

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

  private SituationFile() {}

  /**
   * Reads a situation.
   *
   * @param file its name, for messages
   * @throws SituationProblem when it is none; the message names the file, the line, the field and
   *     what was expected
   */
  public static Situation read(String file, String text) {
    Block all = Block.of(file, text);
    List<String> known = new ArrayList<>(FIELDS);
    known.addAll(OF_LETTERS);
    all.only(known);
    Block offer = all.block("offer");
    if (offer == null) {
      throw all.wrong("offer", "what is on the table: employer and base");
    }
    OfferTerms terms = offer(offer);
    boolean total =
        "total"
            .equals(
                all.read(
                    "measure",
                    "base or total",
                    word -> List.of("base", "total").contains(word) ? word : null));
    if (total && terms.base().period() != Pay.Period.YEAR) {
      throw all.wrong("measure", "base, where the offer is by the hour or the day");
    }
    return new Situation(
        all.needed("role", "the role as people write titles"),
        all.read("level", "L3 to L7 or M1 to M3", word -> LEVELS.contains(word) ? word : null),
        all.needed("place", "a city with its state, a state, a country, or remote"),
        total,
        terms,
        competing(all, terms),
        goals(all.block("goals"), terms),
        constraints(all.block("constraints"), terms),
        all.texts("reasons", 10, 500),
        person(all.block("writer")),
        person(all.block("addressee")));
  }

  private static OfferTerms offer(Block offer) {
    offer.only(
        List.of(
            "employer",
            "title",
            "base",
            "bonus",
            "sign_on",
            "equity",
            "vesting",
            "sellable",
            "start",
            "deadline",
            "in_writing",
            "posted"));
    String employer = offer.needed("employer", "who made the offer");
    Pay base = pay(offer, "base");
    BigDecimal bonus =
        offer.read(
            "bonus",
            "a percentage from 0 to 300, such as 10%",
            text -> {
              Matcher percent =
                  Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,2})?) ?(?:%|percent)?").matcher(text);
              BigDecimal number = percent.matches() ? new BigDecimal(percent.group(1)) : null;
              return number == null || number.compareTo(BigDecimal.valueOf(300)) > 0
                  ? null
                  : number;
            });
    BigDecimal equity = sum(offer, "equity", base);
    Integer years = offer.whole("vesting", 1, 10);
    boolean sellable = offer.flag("sellable", true);
    for (String key : List.of("vesting", "sellable")) {
      if (equity == null && offer.has(key)) {
        throw offer.wrong(key, "equity beside it: there is no grant that it could belong to");
      }
    }
    Block posted = offer.block("posted");
    return new OfferTerms(
        employer,
        offer.text("title"),
        base,
        bonus == null || bonus.signum() == 0 ? null : bonus,
        sum(offer, "sign_on", base),
        equity == null ? null : new OfferTerms.Grant(equity, years == null ? 4 : years, sellable),
        offer.day("start"),
        offer.day("deadline"),
        posted == null ? null : posted(posted, base),
        offer.flag("in_writing", false));
  }

  private static OfferTerms.PostedRange posted(Block posted, Pay base) {
    posted.only(List.of("low", "high", "document"));
    BigDecimal low = sum(posted, "low", base);
    BigDecimal high = sum(posted, "high", base);
    if (low == null) {
      throw posted.wrong("low", "the low end of the posted range");
    }
    if (high == null || high.compareTo(low) < 0) {
      throw posted.wrong("high", "the high end of the posted range, not below its low end");
    }
    String document = posted.text("document");
    return new OfferTerms.PostedRange(low, high, document == null ? "job ad" : document);
  }

  private static List<CompetingOffer> competing(Block all, OfferTerms terms) {
    List<CompetingOffer> offers = new ArrayList<>();
    for (Block other : all.blocks("competing", 10)) {
      other.only(List.of("employer", "base", "mention"));
      Pay base = pay(other, "base");
      if (!base.unit().equals(terms.base().unit())) {
        throw other.wrong("base", "a pay in " + terms.base().unit() + ", as the offer");
      }
      offers.add(
          new CompetingOffer(
              other.needed("employer", "who made the competing offer"),
              base,
              other.flag("mention", true)));
    }
    return offers;
  }

  private static Goals goals(@Nullable Block goals, OfferTerms terms) {
    if (goals == null) {
      return Goals.of(Aim.FAIR);
    }
    goals.only(List.of("aim", "walk_away", "range", "years", "rank", "weights"));
    Aim aim =
        goals.read(
            "aim",
            "fair, as much as holds, or keep the offer safe",
            word -> Aim.of(word).orElse(null));
    List<Lever.Kind> rank = new ArrayList<>();
    for (String word : goals.texts("rank", 9, 20)) {
      Lever.Kind kind = Lever.Kind.of(word).orElse(Lever.Kind.BASE);
      if (kind == Lever.Kind.BASE || rank.contains(kind)) {
        throw goals.wrong(
            "rank",
            "each of sign-on, equity, vesting, refresher, start, level, remote, leave, review at"
                + " most a single time, not \""
                + word
                + "\"");
      }
      rank.add(kind);
    }
    Map<Lever.Kind, BigDecimal> weights = new LinkedHashMap<>();
    Block given = goals.block("weights");
    if (given != null) {
      given.only(List.of("sign-on", "equity", "leave"));
      for (Lever.Kind kind : List.of(Lever.Kind.SIGN_ON, Lever.Kind.EQUITY, Lever.Kind.LEAVE)) {
        BigDecimal weight =
            given.number(
                kind.word(),
                "a weight above 0 to 1, such as 0.8",
                new BigDecimal("0.01"),
                BigDecimal.ONE);
        if (weight != null) {
          weights.put(kind, weight);
        }
      }
    }
    Integer years = goals.whole("years", 1, 10);
    return new Goals(
        aim == null ? Aim.FAIR : aim,
        sum(goals, "walk_away", terms.base()),
        goals.flag("range", false),
        years == null ? Goals.YEARS : years,
        rank,
        weights);
  }

  private static Constraints constraints(@Nullable Block constraints, OfferTerms terms) {
    if (constraints == null) {
      return Constraints.NONE;
    }
    constraints.only(List.of("base_fixed", "commute", "hours"));
    return new Constraints(
        constraints.flag("base_fixed", false),
        sum(constraints, "commute", terms.base()),
        constraints.whole("hours", 1, 4000));
  }

  private static @Nullable Person person(@Nullable Block person) {
    if (person == null) {
      return null;
    }
    person.only(List.of("name", "title", "contact", "pronouns", "born"));
    return new Person(
        person.needed("name", "a name"),
        person.text("title"),
        person.text("contact"),
        person.text("pronouns"),
        person.whole("born", 1900, 2100));
  }

  private static Pay pay(Block block, String key) {
    Pay pay =
        block.read(
            key,
            A_PAY,
            text -> {
              Matcher matcher = PAY.matcher(text);
              BigDecimal amount = amount(matcher);
              String period = amount == null ? null : matcher.group(5);
              if (amount == null || (matcher.group(4) != null && period == null)) {
                return null;
              }
              return new Pay(
                  amount,
                  matcher.group(4) == null ? "USD" : matcher.group(4),
                  "hour".equals(period)
                      ? Pay.Period.HOUR
                      : "day".equals(period) ? Pay.Period.DAY : Pay.Period.YEAR);
            });
    if (pay == null) {
      throw block.wrong(key, A_PAY);
    }
    return pay;
  }

  /** A sum in the currency of the base; null where there is none. */
  private static @Nullable BigDecimal sum(Block block, String key, Pay base) {
    return block.read(
        key,
        "an amount above 0 in " + base.currency() + ", such as 15000",
        text -> {
          Matcher matcher = PAY.matcher(text);
          BigDecimal amount = amount(matcher);
          boolean same =
              amount != null
                  && (matcher.group(4) == null || matcher.group(4).equals(base.currency()))
                  && (matcher.group(5) == null || matcher.group(5).equals(base.period().word()));
          return same ? amount : null;
        });
  }

  private static @Nullable BigDecimal amount(Matcher matcher) {
    if (!matcher.matches()) {
      return null;
    }
    String decimals = matcher.group(2) == null ? "" : matcher.group(2);
    BigDecimal amount = new BigDecimal(matcher.group(1).replace(",", "") + decimals);
    if (matcher.group(3) != null) {
      amount = amount.multiply(BigDecimal.valueOf(1_000)).stripTrailingZeros();
      amount = amount.scale() < 0 ? amount.setScale(0) : amount;
    }
    return amount.signum() > 0 && amount.compareTo(MOST) <= 0 ? amount : null;
  }
}
