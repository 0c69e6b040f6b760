package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes packages that are worth the same to the person, to the cent. */
final class Packages {

  /** How many are made. */
  static final int HOW_MANY = 3;

  private static final List<String> NAMES = List.of("A", "B", "C");
  private static final int FEW_DAYS = 5;
  private static final int MORE_DAYS = 10;

  private final FactSheet sheet;
  private final Texts texts;
  private final PackageParts make;
  private final Situation situation;
  private final Fact offer;
  private final Fact ask;
  private final BigDecimal worth;

  Packages(FactSheet sheet, Texts texts, Situation situation, Year year, Fact offer, Fact ask) {
    this.sheet = sheet;
    this.texts = texts;
    this.situation = situation;
    this.make = new PackageParts(sheet, texts, situation, year);
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
        Comparator.comparingInt(
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
      case BASE -> parts.add(make.base(name, ask.number().subtract(offer.number())));
      case SPLIT -> {
        BigDecimal raise = ask.number().subtract(offer.number());
        BigDecimal half =
            Rules.down(
                raise.divide(BigDecimal.valueOf(2), 6, RoundingMode.HALF_UP),
                Rules.step(situation.offer().base()));
        if (half.signum() <= 0) {
          return null;
        }
        parts.add(make.base(name, half));
      }
      case EQUITY -> {
        OfferTerms.@Nullable Grant grant = situation.offer().equity();
        boolean priced =
            grant != null
                && (grant.sellable() || situation.goals().weights().containsKey(Lever.Kind.EQUITY));
        if (!priced || grant == null) {
          return null;
        }
        parts.add(make.equity(name, grant, left));
      }
      case LEAVE, MORE_LEAVE -> {
        int days = way == Way.LEAVE ? FEW_DAYS : MORE_DAYS;
        if (make.leaveWorth(days).compareTo(left) >= 0) {
          return null;
        }
        parts.add(make.leave(name, days));
      }
      case SIGN_ON -> {
        // All of it is the sign-on bonus below.
      }
    }
    for (PackageDeal.Part part : parts) {
      left = left.subtract(part.worth().number());
    }
    if (left.signum() > 0) {
      parts.add(make.signOn(name, left));
    }
    return new PackageDeal(
        name,
        texts.passage("package." + way.name().toLowerCase(Locale.ROOT), sheet),
        parts,
        sheet.get("package-worth"));
  }
}
