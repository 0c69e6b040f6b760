package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes packages that are worth the same to the person, to the cent. */
final class Packages {

  /** How many are made. */
  static final int HOW_MANY = 3;

  private static final List<String> NAMES = List.of("A", "B", "C");
  private static final int FEW_DAYS = 5;
  private static final int MORE_DAYS = 10;
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final FactSheet sheet;
  private final Texts texts;
  private final Situation situation;
  private final Year year;
  private final Fact offer;
  private final Fact ask;
  private final BigDecimal worth;

  Packages(FactSheet sheet, Texts texts, Situation situation, Year year, Fact offer, Fact ask) {
    this.sheet = sheet;
    this.texts = texts;
    this.situation = situation;
    this.year = year;
    this.offer = offer;
    this.ask = ask;
    this.worth = Rules.cents(year.gap().number().multiply(year.years().number()));
    sheet.keep(
        FactSheet.computed(
            "package-worth",
            FactKind.MONEY,
            worth,
            year.currency(),
            "worth of each package",
            null));
    for (Lever.Kind kind : List.of(Lever.Kind.SIGN_ON, Lever.Kind.EQUITY, Lever.Kind.LEAVE)) {
      sheet.keep(
          FactSheet.typed(
              "weight-" + kind.word(),
              FactKind.PERCENT,
              situation.goals().weight(kind).movePointRight(2),
              "percent",
              "worth of money in " + kind.word() + " beside money in pay",
              null,
              situation.goals().weights().containsKey(kind) ? "goals.weights" : "the usual"));
    }
  }

  /** The packages, by the ways that are open. */
  List<PackageDeal> all() {
    List<PackageDeal> made = new ArrayList<>();
    for (Way way : ways()) {
      if (made.size() < HOW_MANY) {
        @Nullable PackageDeal deal = make(NAMES.get(made.size()), way);
        if (deal != null) {
          made.add(deal);
        }
      }
    }
    return List.copyOf(made);
  }

  /** How a package is put together. */
  private enum Way {
    BASE(Lever.Kind.BASE),
    SPLIT(Lever.Kind.BASE),
    SIGN_ON(Lever.Kind.SIGN_ON),
    EQUITY(Lever.Kind.EQUITY),
    LEAVE(Lever.Kind.LEAVE),
    MORE_LEAVE(Lever.Kind.LEAVE);

    private final Lever.Kind leads;

    Way(Lever.Kind leads) {
      this.leads = leads;
    }
  }

  private List<Way> ways() {
    List<Way> others = new ArrayList<>(List.of(Way.EQUITY, Way.SIGN_ON, Way.LEAVE, Way.MORE_LEAVE));
    List<Lever.Kind> rank = situation.goals().rank();
    others.sort(
        java.util.Comparator.comparingInt(
            way -> rank.contains(way.leads) ? rank.indexOf(way.leads) : rank.size()));
    List<Way> ways = new ArrayList<>();
    if (!situation.constraints().baseFixed() && !situation.total()) {
      ways.addAll(List.of(Way.BASE, Way.SPLIT));
    }
    ways.addAll(others);
    return ways;
  }

  private @Nullable PackageDeal make(String name, Way way) {
    List<PackageDeal.Part> parts = new ArrayList<>();
    BigDecimal left = worth;
    switch (way) {
      case BASE -> parts.add(base(name, ask.number().subtract(offer.number())));
      case SPLIT -> {
        BigDecimal raise = ask.number().subtract(offer.number());
        BigDecimal half =
            Rules.down(
                raise.divide(BigDecimal.valueOf(2), 6, RoundingMode.HALF_UP),
                Rules.step(situation.offer().base()));
        if (half.signum() <= 0) {
          return null;
        }
        parts.add(base(name, half));
      }
      case EQUITY -> {
        OfferTerms.@Nullable Grant grant = situation.offer().equity();
        boolean priced =
            grant != null
                && (grant.sellable() || situation.goals().weights().containsKey(Lever.Kind.EQUITY));
        if (!priced || grant == null) {
          return null;
        }
        parts.add(equity(name, grant, left));
      }
      case LEAVE, MORE_LEAVE -> {
        int days = way == Way.LEAVE ? FEW_DAYS : MORE_DAYS;
        if (leaveWorth(days).compareTo(left) >= 0) {
          return null;
        }
        parts.add(leave(name, days));
      }
      case SIGN_ON -> {
        // All of it is the sign-on bonus below.
      }
    }
    for (PackageDeal.Part part : parts) {
      left = left.subtract(part.worth().number());
    }
    if (left.signum() > 0) {
      parts.add(signOn(name, left));
    }
    return new PackageDeal(
        name,
        texts.passage("package." + way.name().toLowerCase(java.util.Locale.ROOT), sheet),
        parts,
        sheet.get("package-worth"));
  }

  private PackageDeal.Part base(String name, BigDecimal raise) {
    Fact base =
        say(
            name,
            "base",
            FactKind.MONEY,
            situation.offer().base().amount().add(raise),
            situation.offer().base().unit(),
            situation.offer().base().period().measure() + " asked for");
    BigDecimal over =
        Rules.cents(raise.multiply(year.units().number()).multiply(year.years().number()));
    return part(name, Lever.Kind.BASE, base, over);
  }

  private PackageDeal.Part signOn(String name, BigDecimal left) {
    BigDecimal sum = undo(left, situation.goals().weight(Lever.Kind.SIGN_ON));
    Fact bonus =
        say(name, "sign-on", FactKind.MONEY, sum, year.currency(), "sign-on bonus asked for");
    return part(name, Lever.Kind.SIGN_ON, bonus, left);
  }

  private PackageDeal.Part equity(String name, OfferTerms.Grant grant, BigDecimal left) {
    BigDecimal counted =
        BigDecimal.valueOf(Math.min(grant.years(), situation.goals().years()))
            .divide(BigDecimal.valueOf(grant.years()), 12, RoundingMode.HALF_UP)
            .multiply(situation.goals().weight(Lever.Kind.EQUITY));
    Fact more =
        say(
            name,
            "equity",
            FactKind.MONEY,
            grant.value().add(undo(left, counted)),
            year.currency(),
            "equity grant asked for");
    return part(name, Lever.Kind.EQUITY, more, left);
  }

  private BigDecimal leaveWorth(int days) {
    return Rules.cents(
        year.day()
            .multiply(BigDecimal.valueOf(days))
            .multiply(year.years().number())
            .multiply(situation.goals().weight(Lever.Kind.LEAVE)));
  }

  private PackageDeal.Part leave(String name, int days) {
    Fact leave =
        say(
            name,
            "leave",
            FactKind.DURATION,
            BigDecimal.valueOf(days),
            "days",
            "extra paid leave asked for");
    return part(name, Lever.Kind.LEAVE, leave, leaveWorth(days));
  }

  /** The amount in cents that is worth so much when it counts at a share of at most 1. */
  private static BigDecimal undo(BigDecimal wanted, BigDecimal share) {
    BigDecimal sum = wanted.divide(share, 2, RoundingMode.HALF_UP);
    while (Rules.cents(sum.multiply(share)).compareTo(wanted) < 0) {
      sum = sum.add(CENT);
    }
    while (Rules.cents(sum.multiply(share)).compareTo(wanted) > 0) {
      sum = sum.subtract(CENT);
    }
    return sum;
  }

  private Fact say(
      String name, String what, FactKind kind, BigDecimal value, String unit, String role) {
    return sheet.say(
        FactSheet.computed(
            "ask-" + name.toLowerCase(java.util.Locale.ROOT) + "-" + what,
            kind,
            value,
            unit,
            role,
            situation.offer().employer()));
  }

  private PackageDeal.Part part(String name, Lever.Kind kind, Fact asked, BigDecimal value) {
    Fact valued =
        sheet.keep(
            FactSheet.computed(
                "worth-" + name.toLowerCase(java.util.Locale.ROOT) + "-" + kind.word(),
                FactKind.MONEY,
                value,
                year.currency(),
                "worth of " + kind.word() + " in package " + name,
                null));
    return new PackageDeal.Part(
        kind,
        asked,
        valued,
        texts.passage(
            "package.part." + kind.word(), sheet, Map.of("asked", asked, "worth", valued)));
  }
}
