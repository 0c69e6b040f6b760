package io.payband.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class LawBookTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final LawBook BOOK = LawBook.bundled();
  private static final Pattern HEDGE =
      Pattern.compile("is said|are said|reported|said to|contested|may be");

  private static List<String> ids(String place) {
    return BOOK.at(place).facts().stream().map(LawFact::id).toList();
  }

  @Test
  void everyRuleIsComplete() {
    for (LawFact fact : BOOK.facts()) {
      fact.show(
          TODAY,
          (heading, mark, says, force, proof) -> {
            assertEquals(fact.place().name() + ", " + fact.subject().words(), heading);
            assertEquals(fact.mark().words(), mark);
            assertTrue(says.endsWith("."), fact.id());
            assertTrue(force.endsWith("."), fact.id());
            assertTrue(proof.contains("seen 2026-11-2"), fact.id());
            return "";
          });
      for (LawSource source : fact.sources()) {
        assertTrue(List.of(LocalDate.of(2026, 11, 24), TODAY).contains(source.seen()), fact.id());
      }
    }
  }

  @Test
  void allSubjectsHaveRules() {
    for (Subject subject : Subject.values()) {
      assertFalse(BOOK.facts().stream().noneMatch(fact -> fact.subject() == subject));
    }
  }

  @Test
  void noSentenceLacksItsMark() {
    for (LawFact fact : BOOK.facts()) {
      String sentences = fact.sentences(TODAY);
      assertTrue(sentences.contains(fact.mark().words()), sentences);
      assertTrue(sentences.contains(", seen 2026-11-2"), sentences);
      assertEquals(sentences, fact.fact(TODAY).text());
    }
  }

  @Test
  void whatIsUncertainIsNotWordedAsCertain() {
    for (LawFact fact : BOOK.facts()) {
      String says = fact.show(TODAY, (heading, mark, text, force, proof) -> text);
      if (fact.mark() == Mark.UNCERTAIN) {
        assertTrue(HEDGE.matcher(says).find(), fact.id() + ": " + says);
      }
    }
  }

  @Test
  void nobodyCountsStates() {
    for (LawFact fact : BOOK.facts()) {
      assertFalse(
          Pattern.compile("\\d+ (states|jurisdictions|cities)")
              .matcher(fact.sentences(TODAY))
              .find(),
          fact.id());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Seattle, WA | posting-wa",
        "washington | posting-wa",
        "WA | history-wa",
        "Seattle, WA 98101 | posting-wa",
        "Seattle-Tacoma-Bellevue, WA Metro Area | posting-wa",
        "Atlanta, Georgia | recording-us",
        "San Francisco, CA | history-sf",
        "San Francisco, California, USA | history-sf",
        "San Francisco, United States | posting-ca",
        "San Francisco | posting-ca",
        "New York, NY | posting-nyc",
        "New York City | posting-ny",
        "New York | posting-ny",
        "Brooklyn, NY | history-nyc",
        "Washington, DC | posting-dc",
        "Washington, D.C. | history-dc",
        "Cleveland, OH | posting-cle",
        "Toronto, ON | posting-on",
        "Toronto, Ontario, Canada | posting-on",
        "Berlin, Germany | posting-germany",
        "Germany | posting-eu",
        "Warsaw, Poland | posting-pl",
        "Remote (Colorado) | posting-co",
        "remote, US | layoff-warn",
        "Fully remote in Vermont | history-vt",
        "New York-Newark-Jersey City, NY-NJ | posting-nj"
      })
  void placesAreReadAsPeopleWriteThem(String place, String rule) {
    assertTrue(ids(place).contains(rule), () -> place + ": " + ids(place));
  }

  @Test
  void cityComesBeforeStateAndStateBeforeCountry() {
    List<String> ids = ids("New York, NY");
    assertTrue(ids.indexOf("posting-nyc") < ids.indexOf("posting-ny"));
    assertTrue(ids.indexOf("posting-ny") < ids.indexOf("recording-us"));
  }

  @Test
  void stateOfTheNameIsNotTheCity() {
    assertFalse(ids("New York").contains("posting-nyc"));
    assertFalse(ids("Cleveland, TN").contains("posting-cle"));
    assertFalse(ids("Buffalo, NY").contains("posting-nyc"));
    assertFalse(ids("Columbus, Georgia").contains("posting-col"));
  }

  @Test
  void remoteAloneAsksFromWhere() {
    assertInstanceOf(PlaceRules.SomewhereRemote.class, BOOK.at("Remote"));
    assertTrue(BOOK.at("remote").remark().contains("where you work"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Atlantis", "ZZ", "Springfield", ", ,", "(((((", "NYX"})
  void whatIsNoPlaceSaysSoAndDoesNotClaimThatThereAreNoRules(String typed) {
    assertInstanceOf(PlaceRules.Unknown.class, BOOK.at(typed));
    assertTrue(BOOK.at(typed).remark().contains("does not mean"));
  }

  @Test
  void longTextIsNotRead() {
    assertInstanceOf(PlaceRules.Unknown.class, BOOK.at("WA ".repeat(100_000)));
  }

  @Test
  void aPlaceWithoutRulesSaysThatNothingWasLookedUp() {
    assertInstanceOf(PlaceRules.Known.class, BOOK.at("London, UK"));
    assertEquals(List.of(), BOOK.at("London, UK").facts());
    assertTrue(BOOK.at("London, UK").remark().contains("nothing was looked up"));
  }

  @Test
  void whatIsNotYetInForceSaysFromWhen() {
    LawFact newYork = BOOK.fact("repayment-ny").orElseThrow();
    assertEquals(LawFact.Standing.NOT_YET, newYork.standing(TODAY));
    assertTrue(newYork.sentences(TODAY).contains("Not yet in force: from 19 December 2026"));
    assertEquals(LawFact.Standing.IN_FORCE, newYork.standing(LocalDate.of(2026, 12, 19)));
    assertEquals(LawFact.Standing.NOT_YET, BOOK.fact("posting-de").orElseThrow().standing(TODAY));
  }

  @Test
  void whatHasEndedIsNotListed() {
    LocalDate later = LocalDate.of(2027, 7, 28);
    assertTrue(
        BOOK.at("WA", Subject.PAY_POSTING, TODAY).contains(BOOK.fact("posting-wa-cure").get()));
    assertFalse(
        BOOK.at("WA", Subject.PAY_POSTING, later).contains(BOOK.fact("posting-wa-cure").get()));
  }

  @Test
  void monthAloneIsShownAsAMonth() {
    LawFact columbus = BOOK.fact("history-col").orElseThrow();
    assertTrue(columbus.sentences(TODAY).contains("In force since March 2024"));
    assertEquals(LawFact.Standing.NOT_YET, columbus.standing(LocalDate.of(2024, 3, 30)));
  }

  @Test
  void repaymentCanBeReckonedWith() {
    RepaymentLimit california = BOOK.fact("repayment-ca").orElseThrow().limit().orElseThrow();
    assertEquals(24, california.months());
    assertTrue(california.proRata() && california.onlyChoiceOrMisconduct());
    assertFalse(california.interest());
  }

  @Test
  void clocksCarryTheirRule() {
    LawFact release = BOOK.fact("layoff-release").orElseThrow();
    assertEquals(List.of(21, 45, 7), release.clocks().stream().map(LawClock::days).toList());
    assertEquals(release, release.clocks().getFirst().fact());
  }

  @Test
  void ruleWithoutSourceCannotBeMade() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new LawFact(
                "x",
                new Jurisdiction("US", "United States"),
                Subject.RECORDING,
                new LawFact.Words("law", "says", null),
                new LawFact.Force(null, null, new Employers.Any()),
                Mark.VERIFIED,
                List.of(),
                new LawFact.Measures(List.of(), null)));
  }
}
