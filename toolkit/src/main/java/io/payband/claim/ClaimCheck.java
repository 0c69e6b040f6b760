package io.payband.claim;

import io.payband.fact.Ledger;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges a text against a ledger, and fails closed: a word that neither the ledger nor the
 * committed lists of free words explain makes its sentence an unsupported claim. The time it takes
 * grows with the length of the text. Safe to use from any thread; never throws on any text.
 */
public final class ClaimCheck {

  /** The most code points of a text. */
  public static final int LONGEST = 2_000_000;

  /** The most claims that are listed. */
  public static final int MOST_CLAIMS = 20_000;

  private ClaimCheck() {}

  /** What the text claims, and whether the ledger carries all of it. */
  public static Judgement check(Ledger ledger, String text) {
    int[] source = text.codePoints().toArray();
    List<Claim> claims = new ArrayList<>();
    if (source.length > LONGEST) {
      return new Judgement(
          false,
          List.of(
              new Claim(
                  0,
                  source.length,
                  new String(source, 0, 80),
                  "limit",
                  null,
                  "The text is longer than " + LONGEST + " characters.",
                  null)));
    }
    Ledgers book = new Ledgers(ledger);
    Reading reading = Reading.of(source);
    List<Page> hidden = reading.hidden();
    Page seen = Markdown.render(reading.seen(), hidden);
    new Judge(book, source, claims, false).page(seen);
    Judge second = new Judge(book, source, claims, true);
    for (Page page : List.copyOf(hidden)) {
      second.page(page);
    }
    for (Reading.Problem problem : reading.problems()) {
      second.unsupported(problem.from(), problem.to(), "hidden", problem.reason(), null);
    }
    claims.sort((a, b) -> a.from() - b.from());
    boolean supported = claims.stream().allMatch(Claim::supported);
    return new Judgement(supported, claims);
  }
}
