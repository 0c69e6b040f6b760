package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.law.LawBook;
import io.payband.law.LawFact;
import io.payband.law.PlaceRules;
import io.payband.law.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes plans. Pure: the same situation, band and day give the same plan. Safe between threads. */
public final class PlanMaker {

  private static final Set<Subject> OF_INTEREST =
      Set.of(Subject.PAY_POSTING, Subject.PAY_HISTORY, Subject.REPAYMENT);

  private final LawBook law;

  /** Plans with these rules of places. */
  public PlanMaker(LawBook law) {
    this.law = law;
  }

  /**
   * A plan.
   *
   * @param situation the offer, and what is wanted
   * @param band what the market pays; null where it is not known
   * @param above what it pays on the next level; null where it is not known
   * @param today the day that dates are counted from
   */
  public Plan plan(
      Situation situation, @Nullable MarketBand band, @Nullable MarketBand above, LocalDate today) {
    FactSheet sheet = new FactSheet();
    Texts texts = Texts.english(situation, band, today);
    Fact offer = OfferFacts.add(sheet, situation);
    sheet.alias("offer", offer);
    MarketUse market = new MarketFacts(sheet, texts, situation).of(band, offer);
    Asking.Figures figures = new Asking(sheet, texts, situation, market, offer).figures();
    Fact ask = figures.ask().fact();
    Fact top = Script.range(sheet, situation, figures.target().fact());
    Year year = Year.of(sheet, situation, offer, ask);
    List<Lever> levers = new Levers(sheet, texts, situation, year, above).all();
    List<PackageDeal> packages = new Packages(sheet, texts, situation, year, offer, ask).all();
    Script script = new Script(sheet, texts, situation, market, today);
    List<Caution> cautions =
        new Cautions(sheet, texts, situation, market)
            .of(offer, figures, situation.goals().range() ? top : ask, today);
    PlaceRules rules = law.at(situation.place());
    List<LawFact> known =
        rules.facts().stream()
            .filter(fact -> OF_INTEREST.contains(fact.subject()))
            .filter(fact -> fact.standing(today) != LawFact.Standing.ENDED)
            .toList();
    known.forEach(fact -> sheet.keep(fact.fact(today)));
    return new Plan(
        today,
        texts.passage(situation.constraints().baseFixed() ? "headline.fixed" : "headline", sheet),
        market,
        figures.ask(),
        figures.target(),
        figures.walkAway(),
        cautions,
        texts.passage(situation.goals().range() ? "form.range" : "form.single", sheet),
        Evidence.all(),
        levers,
        packages,
        texts.passage("packages", sheet),
        script.moves(packages),
        script.replies(),
        script.asked(),
        script.followUps(),
        script.call(),
        known,
        rules.remark(),
        sheet.ledger(),
        sheet.sayable());
  }
}
