package io.payband.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.job.Occupation;
import io.payband.job.title.OccupationGuess;
import io.payband.job.title.train.OccupationTexts;
import io.payband.job.title.train.OccupationTrainer;
import io.payband.market.MarketSnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccupationFinderTest {

  private static final Occupation KNOWN = Snapshots.PUBLISHED.occupations().getFirst();

  private static final MarketSnapshot WITH_TITLES =
      Snapshots.PUBLISHED.withTitles(
          OccupationTrainer.train(
              List.of(
                  new OccupationTexts(
                      KNOWN.code() + ".00",
                      "Lamplighters",
                      "Light lamps.",
                      List.of("Lamplighter", "Street Lamp Lighter", "Gas Lamp Lighter"),
                      List.of()),
                  new OccupationTexts(
                      "99-1111.00",
                      "Ferriers",
                      "Row ferries.",
                      List.of("Ferry Rower", "River Ferrier", "Boat Rower"),
                      List.of())),
              1,
              OccupationTrainer.Progress.SILENT),
          Snapshots.PUBLISHED.manifest());

  private static final OccupationFinder FINDER = new OccupationFinder(WITH_TITLES);

  @Test
  void aRoleGoesBeforeAnyOccupation() {
    var found = assertInstanceOf(TitleAnswer.OfRole.class, FINDER.find("clockmaker"));
    assertEquals("clockmaker", found.role().slug());
  }

  @Test
  void withoutARoleThereAreOccupations() {
    var found =
        assertInstanceOf(TitleAnswer.OfOccupations.class, FINDER.find("Lighter of street lamps"));
    assertEquals(KNOWN.code(), found.guesses().getFirst().code());
    assertTrue(found.isLikely());
    assertEquals(List.of(), found.similar());
    assertFalse(
        new TitleAnswer.OfOccupations(List.of(new OccupationGuess("99-1111", .49)), List.of())
            .isLikely());
  }

  @Test
  void nothingIsKnownOfATitleWithoutLettersOrWithoutAModel() {
    assertInstanceOf(TitleAnswer.Unknown.class, FINDER.find("???"));
    OccupationFinder without = new OccupationFinder(Snapshots.PUBLISHED);
    assertFalse(without.knowsTitles());
    assertInstanceOf(TitleAnswer.Unknown.class, without.find("Lighter of street lamps"));
    assertEquals(List.of(), without.guesses("Lamplighter"));
  }

  @Test
  void occupationThatCanBeComparedIsSuggestedWhereNoNameFits() {
    var missing =
        assertInstanceOf(
            Answer.NotFound.class,
            new Comparer(WITH_TITLES).compare("Gas Lamplighters", "clockmaker", Ask.PLAIN));
    assertEquals(
        new Answer.Suggestion(KNOWN.code(), KNOWN.title()), missing.suggestions().getFirst());
    assertFalse(missing.suggestions().toString().contains("99-1111"), missing.toString());
  }

  @Test
  void whoSearchesMayMisspellOneLetterOrNameAnOccupation() {
    Comparer comparer = new Comparer(WITH_TITLES);

    for (String typed : List.of("clockmakr", "Clokcmaker", "horologst", "clockmaker")) {
      var found = assertInstanceOf(Answer.Found.class, comparer.understand(typed), typed);
      assertEquals("clockmaker", ((PathName) found.value()).slug());
    }
    var likely =
        assertInstanceOf(Answer.Found.class, comparer.understand("Lighter of street lamps"));
    assertEquals(KNOWN.code(), ((PathName) likely.value()).slug());
    assertInstanceOf(Answer.NotFound.class, comparer.resolve("clockmakr"));
    assertInstanceOf(Answer.NotFound.class, comparer.understand("clckmkr"));
  }

  @Test
  void anOccupationCountedWithinAWiderOneBearsItsName() {
    assertEquals(KNOWN.title(), FINDER.name(KNOWN.code()));
    assertEquals("", FINDER.name("99-1111"));
  }

  @Test
  void aCodeThatDoesNotExistIsNoTitle() {
    String wrong = KNOWN.code().substring(0, 6) + (KNOWN.code().endsWith("9") ? "8" : "9");

    var missing = assertInstanceOf(Answer.NotFound.class, new Comparer(WITH_TITLES).resolve(wrong));

    assertEquals("no occupation has the code " + wrong, missing.message());
    assertTrue(missing.suggestions().toString().contains(KNOWN.code()), missing.toString());
    var nowhere =
        assertInstanceOf(Answer.NotFound.class, new Comparer(WITH_TITLES).resolve("98-7654"));
    assertEquals(List.of(), nowhere.suggestions());
  }
}
