package io.payband.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.fact.Fact;
import io.payband.letter.layoff.LayoffForm;
import io.payband.letter.negotiation.MarketQuote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a letter of each kind a good one, in every tone, length and wording. */
@NullMarked
final class LetterCriteriaTest {

  private static final Pattern APOLOGY_OR_THREAT =
      Pattern.compile(
          "(?i)\\b(sorry|apologi[sz]e|apologies|afraid|unfortunately|regret|otherwise i|or else|"
              + "walk away|demand|ultimatum|non-negotiable|final offer|forced to)\\b");

  /** Every letter of one kind, in every style. */
  static Stream<Case> cases(String letter) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (GoldenLettersTest.Arguments golden : GoldenLettersTest.letters().toList()) {
      if (golden.letter().equals(letter)) {
        Scenario scenario = golden.scenario();
        for (Tone tone : Tone.values()) {
          for (Length length : Length.values()) {
            for (int variant = 0; variant < 3; variant++) {
              Style style = scenario.style().with(tone).with(length).withVariant(variant);
              cases.add(new Case(golden, scenario.letter(letter, golden.form(), style), scenario));
            }
          }
        }
      }
    }
    return cases.stream();
  }

  record Case(GoldenLettersTest.Arguments golden, Letter letter, Scenario scenario) {
    @Override
    public String toString() {
      return golden.toString();
    }
  }

  static Stream<Case> negotiations() throws IOException {
    return cases("negotiation");
  }

  static Stream<Case> resignations() throws IOException {
    return cases("resignation");
  }

  static Stream<Case> layoffs() throws IOException {
    return cases("layoff");
  }

  @ParameterizedTest
  @MethodSource("negotiations")
  void aLetterAboutAnOfferIsShortAndNeitherPleadsNorThreatens(Case one) {
    String text = one.letter().text();
    boolean packages = one.letter().ledger().fact("ask-lever-1").isPresent();
    int words = one.letter().words();
    assertTrue(words <= (packages ? 200 : 150), words + " words: " + text);
    assertFalse(APOLOGY_OR_THREAT.matcher(text).find(), text);
    assertFalse(text.contains("current salary") || text.contains("I earn"), text);
  }

  @ParameterizedTest
  @MethodSource("negotiations")
  void aCounterThanksAsksReasonsAndInvitesInThatOrder(Case one) {
    if (!one.golden().form().equals("counter")) {
      return;
    }
    String text = one.letter().text();
    int thanks = text.indexOf("Thank you");
    int ask = one.letter().text().indexOf("Could ");
    int yes = text.indexOf("I am ready to sign");
    int call = Math.max(text.lastIndexOf("phone"), text.lastIndexOf("call"));
    assertTrue(0 <= thanks && thanks < ask && ask < yes && yes < call, text);
  }

  @ParameterizedTest
  @MethodSource("negotiations")
  void everyAskHasItsReasonInTheSameParagraph(Case one) {
    for (Paragraph paragraph : one.letter().paragraphs()) {
      String text = paragraph.text();
      boolean asks =
          paragraph.runs().stream()
              .anyMatch(run -> run.fact() != null && run.fact().startsWith(Fact.ASK));
      if (asks && paragraph.part() == Paragraph.Part.BODY) {
        assertTrue(
            Stream.of("reason", "because", "market", "help me", "so that").anyMatch(text::contains),
            text);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("negotiations")
  void aMarketFigureIsQuotedWithItsSourceAndDateOrNotAtAll(Case one) {
    String text = one.letter().text();
    MarketQuote market = one.scenario().negotiation().market();
    if (text.contains("median")) {
      assertTrue(market != null && !market.thin(), text);
      Set<String> stated = new TreeSet<>();
      one.letter().spans().forEach(span -> stated.add(span.fact()));
      assertTrue(
          stated.containsAll(List.of("market-median", "market-source", "market-date")), text);
      assertTrue(market.reports() == null || stated.contains("market-reports"), text);
    } else if (market != null && one.golden().form().equals("counter")) {
      assertEquals(Remark.About.LEFT_OUT, one.letter().remarks().getFirst().about(), text);
    }
  }

  @ParameterizedTest
  @MethodSource("resignations")
  void aResignationSaysTitleAndLastDayFirstAndFitsAPage(Case one) {
    Letter letter = one.letter();
    int words = letter.words();
    assertTrue(words >= 80 && words <= 200, words + " words: " + letter.text());
    Paragraph first =
        letter.paragraphs().stream()
            .filter(paragraph -> paragraph.part() == Paragraph.Part.BODY)
            .findFirst()
            .orElseThrow();
    List<String> stated = new ArrayList<>();
    first.runs().forEach(run -> stated.add(String.valueOf(run.fact())));
    assertTrue(stated.containsAll(List.of("current-title", "last-day")), first.text());
    assertTrue(
        letter.paragraphs().stream()
                .filter(paragraph -> paragraph.part() == Paragraph.Part.ITEM)
                .count()
            <= 3);
    assertTrue(letter.text().contains("Thank you") || letter.text().contains("grateful"));
    assertFalse(letter.text().toLowerCase(Locale.ROOT).contains("salary"), letter.text());
  }

  @ParameterizedTest
  @MethodSource("resignations")
  void tonesOfAResignationStateTheSameFacts(Case one) {
    Style plain = one.scenario().style().with(Tone.PLAIN).withVariant(0);
    assertEquals(
        stated(one.scenario().letter("resignation", "letter", plain)), stated(one.letter()));
  }

  private static Set<String> stated(Letter letter) {
    Set<String> stated = new TreeSet<>();
    letter.spans().forEach(span -> stated.add(span.fact()));
    return stated;
  }

  @ParameterizedTest
  @MethodSource("layoffs")
  void aSpokenExplanationFillsItsTimeAndItsLastPartIsAThird(Case one) {
    LayoffForm form = Scenario.layoffForm(one.golden().form());
    if (form.budget().most() == 0) {
      return;
    }
    Letter letter = one.letter();
    int words = letter.words();
    assertTrue(
        words >= form.budget().least() && words <= form.budget().most(),
        words + " words: " + letter.text());
    assertEquals(3, letter.paragraphs().size());
    assertTrue(3 * Words.count(letter.paragraphs().get(2).text()) >= words, letter.text());
  }

  @ParameterizedTest
  @MethodSource("layoffs")
  void nothingIsSaidAboutPerformanceUnlessItWasAsserted(Case one) {
    String text = one.letter().text();
    assertFalse(APOLOGY_OR_THREAT.matcher(text).find(), text);
    if (one.letter().ledger().fact("layoff-performance").isEmpty()) {
      assertFalse(text.toLowerCase(Locale.ROOT).contains("performance"), text);
    }
  }
}
