package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/** Makes the parts of packages: what is asked for, and what it is worth to the person. */
final class PackageParts {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final FactSheet sheet;
  private final Texts texts;
  private final Situation situation;
  private final Year year;

  PackageParts(FactSheet sheet, Texts texts, Situation situation, Year year) {
    this.sheet = sheet;
    this.texts = texts;
    this.situation = situation;
    this.year = year;
  }

  PackageDeal.Part base(String name, BigDecimal raise) {
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

  PackageDeal.Part signOn(String name, BigDecimal left) {
    BigDecimal sum = undo(left, situation.goals().weight(Lever.Kind.SIGN_ON));
    Fact bonus =
        say(name, "sign-on", FactKind.MONEY, sum, year.currency(), "sign-on bonus asked for");
    return part(name, Lever.Kind.SIGN_ON, bonus, left);
  }

  PackageDeal.Part equity(String name, OfferTerms.Grant grant, BigDecimal left) {
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

  BigDecimal leaveWorth(int days) {
    return Rules.cents(
        year.day()
            .multiply(BigDecimal.valueOf(days))
            .multiply(year.years().number())
            .multiply(situation.goals().weight(Lever.Kind.LEAVE)));
  }

  PackageDeal.Part leave(String name, int days) {
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
            "ask-" + name.toLowerCase(Locale.ROOT) + "-" + what,
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
                "worth-" + name.toLowerCase(Locale.ROOT) + "-" + kind.word(),
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
