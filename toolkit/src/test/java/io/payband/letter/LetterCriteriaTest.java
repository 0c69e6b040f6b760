package io.payband.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.fact.Fact;
import io.payband.fact.FactSource;
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

  /** What recruiters have read too often (Monroe College, UWEC and others list them). */
  private static final Pattern STOCK =
      Pattern.compile(
          "(?i)team player|hard[- ]?work(er|ing)|go-getter|think outside|results?-(driven|oriented)"
              + "|to whom it may concern|perfect (fit|candidate|match)|passionate about|synerg"
              + "|detail-oriented|self-starter|dynamic|i am writing to apply|esteemed|proven track");

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
              cases.add(
                  new Case(golden, style, scenario.letter(letter, golden.form(), style), scenario));
            }
          }
        }
      }
    }
    return cases.stream();
  }

  record Case(GoldenLettersTest.Arguments golden, Style style, Letter letter, Scenario scenario) {
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

  static Stream<Case> covers() throws IOException {
    return cases("cover");
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

  @ParameterizedTest
  @MethodSource("covers")
  void aCoverLetterHasItsLengthAndNamesTitleAndEmployerFirst(Case one) {
    Letter letter = one.letter();
    List<Paragraph> body =
        letter.paragraphs().stream()
            .filter(paragraph -> paragraph.part() == Paragraph.Part.BODY)
            .toList();
    boolean brief = one.style().length() == Length.SHORT;
    int words = letter.words();
    assertTrue(words >= (brief ? 120 : 250) && words <= (brief ? 200 : 400), words + letter.text());
    assertTrue(body.size() >= 3 && body.size() <= 5, letter.text());
    List<String> stated =
        body.getFirst().runs().stream().map(Run::fact).map(String::valueOf).toList();
    assertTrue(stated.containsAll(List.of("ad-title", "ad-employer")), letter.text());
    assertTrue(body.getLast().text().contains("Thank you"), letter.text());
  }

  @ParameterizedTest
  @MethodSource("covers")
  void aCoverLetterIsAboutTheReaderAndDoesNotRepeatTheResume(Case one) throws IOException {
    String text = one.letter().text();
    List<String> sentences =
        one.letter().paragraphs().stream()
            .filter(paragraph -> paragraph.part() == Paragraph.Part.BODY)
            .flatMap(paragraph -> Stream.of(paragraph.text().split("(?<=[.!?]) ", -1)))
            .toList();
    long own = sentences.stream().filter(sentence -> sentence.startsWith("I ")).count();
    assertTrue(3 * own <= sentences.size(), text);
    Set<String> resume = runs(one.golden().document("resume"));
    Set<String> letter = runs(text);
    long shared = letter.stream().filter(resume::contains).count();
    assertTrue(10 * shared <= 3L * letter.size(), shared + " of " + letter.size() + ": " + text);
    assertFalse(STOCK.matcher(text).find(), text);
  }

  @ParameterizedTest
  @MethodSource("covers")
  void whatOnlyTheAdSaysIsQuotedAndEveryExampleIsTheResumes(Case one) {
    for (Paragraph paragraph : one.letter().paragraphs()) {
      for (Run run : paragraph.runs()) {
        String fact = String.valueOf(run.fact());
        if (fact.startsWith("ad-term") || fact.equals("ad-why")) {
          assertTrue(run.text().startsWith("“") && run.text().endsWith("”"), run.text());
        }
        if (fact.startsWith("evidence-")) {
          Fact found = one.letter().ledger().fact(fact).orElseThrow();
          assertTrue(
              found.source() instanceof FactSource.Document document
                  && document.name().equals("résumé")
                  && document.from() < document.to(),
              fact);
        }
      }
    }
  }

  private static Set<String> runs(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    Set<String> runs = new TreeSet<>();
    for (int i = 0; i + 5 <= words.length; i++) {
      runs.add(String.join(" ", List.of(words).subList(i, i + 5)));
    }
    return runs;
  }
}
