package io.payband.letter.negotiation;

import io.payband.letter.Remark;
import io.payband.letter.Remark.About;
import io.payband.letter.Style;
import io.payband.letter.Writing;
import io.payband.letter.template.LetterWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes letters about an offer. Safe for use by several threads. */
public final class NegotiationLetters {

  private static final BigDecimal LOUD = new BigDecimal("1.2");

  private final LetterWriter writer;

  /** Writes with this writer's templates. */
  public NegotiationLetters(LetterWriter writer) {
    this.writer = writer;
  }

  /** Writes one, with remarks about what was left out and what may work against the writer. */
  public Writing write(NegotiationLetter letter, Negotiation negotiation, Style style) {
    List<Remark> remarks = new ArrayList<>();
    @Nullable MarketQuote market = null;
    if (letter == NegotiationLetter.COUNTER) {
      market = quotable(negotiation, remarks);
      sizes(negotiation, remarks);
      remarks.add(
          new Remark(
              About.CHECK,
              "Send it before you accept, never after. An employer may withdraw an offer; it is rare"
                  + " after a polite question, and you should know it before you ask."));
    }
    return writer.write(
        letter.template(), NegotiationFacts.of(negotiation, market), style, remarks);
  }

  /** The market figures, when the letter can lean on them; else a remark says why not. */
  private static @Nullable MarketQuote quotable(Negotiation negotiation, List<Remark> remarks) {
    @Nullable MarketQuote market = negotiation.market();
    @Nullable Pay ask = negotiation.asked().pay();
    if (market == null || ask == null) {
      return null;
    }
    String whom = market.role() + (market.place() == null ? "" : " in " + market.place());
    @Nullable String why = null;
    if (market.thin()) {
      why =
          market.reports() == null
              ? "it is marked as low in confidence"
              : "it rests on "
                  + market.reports()
                  + " reports (confidence "
                  + market.confidence()
                  + "), and whoever doubts it will be right to";
    } else if (!market.unit().equals(ask.unit()) || !sameMeasure(market, ask)) {
      why =
          "it is "
              + market.measure()
              + " in "
              + market.unit()
              + ", and you ask for "
              + ask.measure().noun()
              + " in "
              + ask.unit();
    } else if (market.p90() != null && top(negotiation).compareTo(market.p90()) > 0) {
      why =
          "your ask is above the "
              + "90th percentile, which is "
              + market.p90().toPlainString()
              + ": the figures would argue against you";
    } else if (ask.amount().compareTo(market.median()) < 0) {
      why = "your ask is below it: quoting it would ask for more than you do";
    }
    if (why == null) {
      return market;
    }
    remarks.add(
        new Remark(
            About.LEFT_OUT, "Left out: the market figure for " + whom + ", because " + why + "."));
    return null;
  }

  private static BigDecimal top(Negotiation negotiation) {
    @Nullable Pay high = negotiation.asked().high();
    @Nullable Pay low = negotiation.asked().pay();
    return high != null ? high.amount() : low == null ? BigDecimal.ZERO : low.amount();
  }

  private static boolean sameMeasure(MarketQuote market, Pay ask) {
    return switch (ask.measure()) {
      case BASE -> market.measure().equals("base salary") || market.measure().equals("annual wage");
      case TOTAL -> market.measure().equals("total compensation");
      case HOURLY -> market.measure().startsWith("hourly");
      case DAILY -> market.measure().startsWith("day");
    };
  }

  private static void sizes(Negotiation negotiation, List<Remark> remarks) {
    @Nullable Pay offer = negotiation.offer().pay();
    @Nullable Pay ask = negotiation.asked().pay();
    if (offer == null || ask == null || !offer.unit().equals(ask.unit())) {
      return;
    }
    if (ask.amount().compareTo(offer.amount()) <= 0) {
      remarks.add(new Remark(About.WARNING, "The ask is not above the offer."));
    } else if (top(negotiation).compareTo(offer.amount().multiply(LOUD)) > 0) {
      remarks.add(
          new Remark(
              About.WARNING,
              "The ask is more than 20 % above the offer. Advice on negotiating (weak evidence) puts"
                  + " asks at 10 to 20 % over an offer below the market and 5 to 7 % at the market;"
                  + " beyond that the risk of an impasse grows."));
    }
  }
}
