package io.payband.plan;

import io.payband.entry.Entered;
import io.payband.entry.Entry;
import io.payband.entry.Sum;
import io.payband.entry.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private static final List<String> LEVELS =
      List.of("L3", "L4", "L5", "L6", "L7", "M1", "M2", "M3");

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
  private static final int LINE = 200;
  private static final int REASON = 500;

  private SituationFile() {}

  /**
   * Reads a situation.
   *
   * @param file its name, as problems call it
   */
  public static Entered<Situation> read(String file, String text) {
    return Entered.read(file, text, SituationFile::situation);
  }

  private static Situation situation(Value root) {
    List<String> known = new ArrayList<>(SituationFields.SHARED);
    known.addAll(OF_LETTERS);
    Entry all = root.map(known);
    OfferTerms offer = OfferFile.read(all.get("offer", "what is on the table: employer and base"));
    Optional<Value> measure = all.find("measure");
    Map<String, Boolean> measures = new LinkedHashMap<>();
    measures.put("base", false);
    measures.put("total", true);
    boolean total = measure.isPresent() && measure.get().choice(measures);
    if (total && offer.base().period() != Pay.Period.YEAR) {
      measure.ifPresent(
          value -> value.problem("expected base, where the offer is by the hour or the day"));
      total = false;
    }
    return new Situation(
        all.get("role", "the role as people write titles").text(LINE),
        all.find("level").map(SituationFile::level).orElse(null),
        all.get("place", "a city with its state, a state, a country, or remote").text(LINE),
        total,
        offer,
        competing(all, offer),
        all.find("goals").map(goals -> goals(goals, offer)).orElseGet(() -> Goals.of(Aim.FAIR)),
        all.find("constraints").map(value -> constraints(value, offer)).orElse(Constraints.NONE),
        all.find("reasons").map(SituationFile::reasons).orElse(List.of()),
        all.find("writer").map(SituationFile::person).orElse(null),
        all.find("addressee").map(SituationFile::person).orElse(null));
  }

  private static String level(Value value) {
    String level = value.text(LINE).toUpperCase(Locale.ROOT);
    if (!LEVELS.contains(level)) {
      value.problem("expected L3 to L7 or M1 to M3");
      return LEVELS.getFirst();
    }
    return level;
  }

  private static List<String> reasons(Value value) {
    return value.list(10).stream().map(reason -> reason.text(REASON)).toList();
  }

  private static List<CompetingOffer> competing(Entry all, OfferTerms offer) {
    List<CompetingOffer> offers = new ArrayList<>();
    for (Value value : all.find("competing").map(list -> list.list(10)).orElse(List.of())) {
      Entry other = value.map(SituationFields.COMPETING);
      String employer = other.get("employer", "who made the competing offer").text(LINE);
      Value base = other.get("base", "what it pays");
      Pay pay = pay(base);
      if (pay.unit().equals(offer.base().unit())) {
        offers.add(
            new CompetingOffer(employer, pay, other.find("mention").map(Value::yes).orElse(true)));
      } else {
        base.problem("expected a pay in " + offer.base().unit() + ", as the offer");
      }
    }
    return offers;
  }

  private static Goals goals(Value value, OfferTerms offer) {
    Entry goals = value.map(List.of("aim", "walk_away", "range", "years", "rank", "weights"));
    Map<String, Aim> aims = new LinkedHashMap<>();
    for (Aim aim : Aim.values()) {
      aims.put(aim.words(), aim);
    }
    return new Goals(
        goals.find("aim").map(aim -> aim.choice(aims)).orElse(Aim.FAIR),
        goals.find("walk_away").map(sum -> sum(sum, offer.base())).orElse(null),
        goals.find("range").map(Value::yes).orElse(false),
        goals.find("years").map(years -> (int) years.whole(1, 10)).orElse(Goals.YEARS),
        goals.find("rank").map(SituationFile::rank).orElse(List.of()),
        goals.find("weights").map(SituationFile::weights).orElse(Map.of()));
  }

  private static List<Lever.Kind> rank(Value value) {
    Map<String, Lever.Kind> kinds = new LinkedHashMap<>();
    for (Lever.Kind kind : Lever.Kind.values()) {
      if (kind != Lever.Kind.BASE) {
        kinds.put(kind.word().replace('-', ' '), kind);
      }
    }
    List<Lever.Kind> rank = new ArrayList<>();
    for (Value item : value.list(kinds.size())) {
      Lever.Kind kind = item.choice(kinds);
      if (rank.contains(kind)) {
        item.problem("expected each at most once");
      } else {
        rank.add(kind);
      }
    }
    return rank;
  }

  private static Map<Lever.Kind, BigDecimal> weights(Value value) {
    Entry given = value.map(List.of("sign-on", "equity", "leave"));
    Map<Lever.Kind, BigDecimal> weights = new LinkedHashMap<>();
    for (Lever.Kind kind : List.of(Lever.Kind.SIGN_ON, Lever.Kind.EQUITY, Lever.Kind.LEAVE)) {
      given.find(kind.word()).ifPresent(weight -> weights.put(kind, weight.percent(1, 100)));
    }
    return weights;
  }

  private static Constraints constraints(Value value, OfferTerms offer) {
    Entry constraints = value.map(List.of("base_fixed", "commute", "hours"));
    return new Constraints(
        constraints.find("base_fixed").map(Value::yes).orElse(false),
        constraints.find("commute").map(sum -> sum(sum, offer.base())).orElse(null),
        constraints.find("hours").map(hours -> (int) hours.whole(1, 4_000)).orElse(null));
  }

  private static Person person(Value value) {
    Entry person = value.map(SituationFields.PERSON);
    return new Person(
        person.get("name", "a name").text(LINE),
        line(person, "title"),
        line(person, "contact"),
        line(person, "pronouns"),
        person.find("born").map(year -> (int) year.whole(1_900, 2_100)).orElse(null));
  }

  static @Nullable String line(Entry entry, String name) {
    return entry.find(name).map(value -> value.text(LINE)).orElse(null);
  }

  /** A pay, in dollars a year where nothing else is said. */
  static Pay pay(Value value) {
    Sum sum = value.sum();
    String currency =
        switch (sum.sign()) {
          case "", "$" -> "USD";
          case "€" -> "EUR";
          case "£" -> "GBP";
          default -> sum.sign();
        };
    Pay.Period period =
        switch (sum.period()) {
          case "hour" -> Pay.Period.HOUR;
          case "day" -> Pay.Period.DAY;
          default -> Pay.Period.YEAR;
        };
    if (sum.period().equals("month")) {
      value.problem("expected a pay for a year, a day or an hour");
    }
    return new Pay(bounded(value, sum.amount()), currency, period);
  }

  /** A sum in the currency of the base. */
  static BigDecimal sum(Value value, Pay base) {
    Sum sum = value.sum();
    if (!sum.fits(base.currency())) {
      value.problem("expected a sum in " + base.currency() + ", as the offer");
    }
    if (!sum.period().isEmpty() && !sum.period().equals(base.period().word())) {
      value.problem("expected a sum for a " + base.period().word() + ", as the offer");
    }
    return bounded(value, sum.amount());
  }

  private static BigDecimal bounded(Value value, BigDecimal amount) {
    if (amount.signum() > 0 && amount.compareTo(MOST) <= 0) {
      return amount;
    }
    value.problem("expected more than 0 and at most 1,000,000,000");
    return BigDecimal.ONE;
  }
}
