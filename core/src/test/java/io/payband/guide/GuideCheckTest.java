package io.payband.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.guide.RoleGuide.Move;
import io.payband.guide.RoleGuide.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideCheckTest {

  private static final Set<String> ROLES = Set.of("potter", "weaver", "glazier", "cooper", "smith");
  private static final RoleGuide POTTER = Guides.of("potter", "weaver", "glazier", "cooper");

  private static RoleGuide withDecision(RoleGuide guide, Point first) {
    List<Point> points = new ArrayList<>(guide.decisions());
    points.set(0, first);
    return new RoleGuide(
        guide.role(),
        guide.does(),
        points,
        guide.stakeholders(),
        guide.responsibilities(),
        guide.performance(),
        guide.path(),
        guide.slows(),
        guide.transitions(),
        guide.evidence());
  }

  private static List<GuideCheck.Finding> findings(RoleGuide... guides) {
    return GuideCheck.of(List.of(guides), ROLES);
  }

  private static List<GuideCheck.Finding> ofText(String text) {
    return findings(withDecision(POTTER, new Point("Glaze and firing", text)));
  }

  @Test
  void aGuideOfItsOwnWordsHasNothingToMend() {
    assertEquals(List.of(), findings(POTTER, Guides.of("weaver", "potter", "glazier", "cooper")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Settles which kiln is lit, and ensures that each of the pots survives the fire.",
        "Settles a wide range of glazes with the workshop before the kiln is lit again.",
        "Settles which 40 pots go into the kiln and which of them wait for the next.",
        "Settles which hundred pots go into the kiln, and which of them wait for another.",
        "Settles which pots go into the kiln and drives the adoption of another clay.",
        "Settles which pots go into the kiln, since a glaze that sells pays well here.",
        "Settles which pots go into the kiln and which of them wait for the next!"
      })
  void whatAGuideDoesNotSayIsFound(String text) {
    List<GuideCheck.Finding> findings = ofText(text);
    assertEquals(
        List.of("decisions 1: text"),
        findings.stream().map(GuideCheck.Finding::part).distinct().toList());
    assertTrue(findings.getFirst().what().contains("does not say") || text.endsWith("!"));
  }

  @Test
  void wordsWithinOtherWordsAreNotMeant() {
    assertEquals(
        List.of(),
        ofText(
            "Settles with the owner of the keyboard, often twice, whether crash vitals, dynamics or"
                + " a spare drive: each before the kiln is lit."));
  }

  @Test
  void lengthAndFullStopAreChecked() {
    assertTrue(ofText("Settles which pots go in.").getFirst().what().startsWith("5 words"));
    assertTrue(
        ofText("Settles which pots go into the kiln and which of them wait for another")
            .getFirst()
            .what()
            .startsWith("a full stop"));
  }

  @Test
  void aLeadMayStandInTwoRolesAndNotInThree() {
    Point first = new Point("Glaze and firing", Guides.words("one", 14) + ".");
    Point second = new Point("Glaze and firing", Guides.words("two", 14) + ".");
    Point third = new Point("Glaze and firing", Guides.words("three", 14) + ".");
    RoleGuide potter = withDecision(POTTER, first);
    RoleGuide weaver = withDecision(Guides.of("weaver", "potter", "glazier", "cooper"), second);
    RoleGuide smith = withDecision(Guides.of("smith", "potter", "glazier", "cooper"), third);
    assertEquals(List.of(), findings(potter, weaver));
    assertTrue(findings(potter, weaver, smith).getFirst().what().contains("potter, smith, weaver"));
  }

  @Test
  void nearlyTheSameSentenceInAnotherFileIsFound() {
    String one = "Settles which pots go into the kiln and which of them wait for the next.";
    String two = "Settles which pots go into the kiln and which of them wait for a day.";
    RoleGuide potter = withDecision(POTTER, new Point("Glaze and firing", one));
    RoleGuide weaver =
        withDecision(
            Guides.of("weaver", "potter", "glazier", "cooper"), new Point("Warp and weft", two));
    List<GuideCheck.Finding> findings = findings(potter, weaver);
    assertEquals(1, findings.size());
    assertEquals("weaver", findings.getFirst().role());
    assertTrue(findings.getFirst().what().contains("(potter, decisions 1: text)"));
  }

  @Test
  void aMoveLeadsToARoleOfTheCatalogue() {
    assertEquals(
        "potter, transitions: the catalogue has no role astronaut",
        findings(Guides.of("potter", "weaver", "glazier", "astronaut")).getFirst().toString());
    assertEquals(
        List.of("cooper", "glazier", "smith", "weaver"),
        GuideCheck.missing(List.of(POTTER), ROLES));
  }

  @Test
  void aGuideOfAnotherShapeCannotBeMade() {
    assertThrows(IllegalArgumentException.class, () -> Guides.of("potter", "weaver", "glazier"));
    assertThrows(
        IllegalArgumentException.class, () -> Guides.of("potter", "weaver", "potter", "cooper"));
    assertThrows(
        IllegalArgumentException.class, () -> Guides.of("potter", "weaver", "weaver", "cooper"));
    assertThrows(IllegalArgumentException.class, () -> new Point("", "x"));
    assertThrows(IllegalArgumentException.class, () -> new Move("a", "b", " "));
  }
}
