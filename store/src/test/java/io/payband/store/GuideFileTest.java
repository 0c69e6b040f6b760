package io.payband.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.guide.RoleGuide;
import io.payband.guide.Rung;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideFileTest {

  private static final String LIST =
      """
        - lead: First thing
          text: >-
            A text that
            runs over lines.
        - {lead: Second thing, text: no}
        - {lead: Third thing, text: 2024-01-01}
        - {lead: Fourth thing, text: D.}
      """;

  private static final String GUIDE =
      "role: potter\ndoes: Makes pots.\ndecisions:\n"
          + LIST
          + "stakeholders:\n"
          + LIST
          + "responsibilities:\n"
          + LIST
          + "performance:\n"
          + LIST
          + """
          path:
            L3: {title: A, text: one}
            L4: {title: B, text: two}
            L5: {title: C, text: three}
            L6: {title: D, text: four}
            L7: {title: E, text: five}
            M1: {title: F, text: six}
            M2: {title: G, text: seven}
            M3: {title: H, text: eight}
          slows: {lead: Late, text: When the kiln is full.}
          transitions:
            - {to: weaver, carries: hands, learns: loom}
            - {to: glazier, carries: fire, learns: glass}
            - {to: cooper, carries: form, learns: wood}
          evidence:
            - One pot.
            - Two pots.
            - Three pots.
          """;

  private static RoleGuide read(String text) {
    return GuideFile.read("potter.yml", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyValueIsTheTextThatIsWritten() {
    RoleGuide guide = read(GUIDE);
    assertEquals("Makes pots.", guide.does());
    assertEquals("A text that runs over lines.", guide.decisions().get(0).text());
    assertEquals("no", guide.decisions().get(1).text());
    assertEquals("2024-01-01", guide.performance().get(2).text());
    assertEquals(Rung.M3, guide.path().getLast().rung());
    assertEquals("glass", guide.transitions().get(1).learns());
    assertTrue(guide.leadsTo("cooper"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          does: Makes pots.     | makes: pots            | potter.yml:2: makes: not a key
          does: Makes pots.     | #                      | potter.yml:1: does is missing
          does: Makes pots.     | does: [a, b]           | potter.yml:2: does: a text was expected
          does: Makes pots.     | does: ""               | potter.yml:1: does is empty
          does: Makes pots.     | does: 'a               | potter.yml:
          does: Makes pots.     | role: potter           | role comes twice
          role: potter          | role: weaver           | potter.yml:1: role: the file of the role
          lead: Late            | lead: {a: b}           | slows, lead: a text was expected
          slows: {lead: Late,   | slows: {led: Late,     | slows, led: not a key
          M3: {title: H,        | M4: {title: H,         | path, M4: not a key
          M3: {title: H,        | M3: {                  | path, M3, title is missing
          to: glazier           | to: weaver             | weaver comes twice
          to: glazier           | to: potter             | potter is itself
          - Three pots.         | #                      | evidence: three are expected, not 2
          does: Makes pots.     | does: &a [*a]          | not YAML
          does: Makes pots.     | does: [[[[[[[[a]]]]]]]] | not YAML
          does: Makes pots.     | does: *nobody          | potter.yml:2: not YAML
          """)
  void whatIsWrongIsNamedWithFileLineAndKey(String instead, String of, String says) {
    assertTrue(GUIDE.contains(instead));
    GuideProblem problem = assertThrows(GuideProblem.class, () -> read(GUIDE.replace(instead, of)));
    assertTrue(
        String.valueOf(problem.getMessage()).contains(says), String.valueOf(problem.getMessage()));
  }

  @Test
  void aFileThatIsTooLongOrNotTextIsRefused() {
    assertThrows(GuideProblem.class, () -> read(GUIDE + " ".repeat(GuideFile.LONGEST)));
    assertThrows(GuideProblem.class, () -> read(""));
    assertThrows(GuideProblem.class, () -> read("- a\n- b\n"));
    assertThrows(
        GuideProblem.class, () -> GuideFile.read("potter.yml", new byte[] {(byte) 0xff, 'a'}));
  }
}
