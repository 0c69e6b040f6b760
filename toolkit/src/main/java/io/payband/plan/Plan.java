package io.payband.plan;

import io.payband.fact.Ledger;
import io.payband.law.LawFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A negotiation plan. Every figure in its texts is a fact of its ledger.
 *
 * @param today the day that it was made for
 * @param headline what to do in a few sentences
 * @param market what is made of the market figure
 * @param ask what to ask
 * @param target what to aim at
 * @param walkAway below which to say no; never for the other side
 * @param cautions what may work against the person
 * @param form whether a single figure or a range is asked for, and what the other would be
 * @param evidence what is known on that
 * @param levers what to ask for when the pay is fixed, with prices
 * @param packages worth the same to the person
 * @param packaging how they are made equal, with weights
 * @param moves in their order
 * @param replies to what the other side may say
 * @param asked answers to questions about past pay and expectations
 * @param followUps what to do when nobody answers
 * @param call a script for a call
 * @param law what the law of the place says
 * @param lawRemark what else to know of that
 * @param ledger all facts
 * @param sayable those that the other side may hear
 */
public record Plan(
    LocalDate today,
    Passage headline,
    MarketUse market,
    Figure ask,
    Figure target,
    Figure walkAway,
    List<Caution> cautions,
    Passage form,
    List<Evidence> evidence,
    List<Lever> levers,
    List<PackageDeal> packages,
    Passage packaging,
    List<Move> moves,
    List<Line> replies,
    List<Line> asked,
    List<Move> followUps,
    List<Line> call,
    List<LawFact> law,
    String lawRemark,
    Ledger ledger,
    Ledger sayable) {

  /** Copies the lists. */
  public Plan {
    cautions = List.copyOf(cautions);
    evidence = List.copyOf(evidence);
    levers = List.copyOf(levers);
    packages = List.copyOf(packages);
    moves = List.copyOf(moves);
    replies = List.copyOf(replies);
    asked = List.copyOf(asked);
    followUps = List.copyOf(followUps);
    call = List.copyOf(call);
    law = List.copyOf(law);
  }

  /** Everything in it that is meant for the other side. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Move move : moves) {
      if (move.line() != null) {
        lines.add(move.line());
      }
    }
    lines.addAll(replies);
    lines.addAll(asked);
    for (Move move : followUps) {
      if (move.line() != null) {
        lines.add(move.line());
      }
    }
    lines.addAll(call);
    return List.copyOf(lines);
  }
}
