package io.payband.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTextTest {

  @ParameterizedTest
  @CsvSource({
    "Sr. Back-End Eng., senior back end engineer",
    "FULLSTACK dev, full stack developer",
    "SDET, software development engineer in test",
    "SVP of HR, senior vice president of human resources",
    "R&D Engineer, r and d engineer",
    "C++/C# Developer, c++ c# developer",
    "ASP.NET programmer, asp .net programmer",
    ".Net dev, .net developer",
    "internet.networks, internet networks",
    "Women's Health RN, womens health registered nurse",
    "Développeur Café, developpeur cafe",
    "ＱＡ Ｔｅｓｔｅｒ, quality assurance tester",
    "IT Technician, it technician",
    "Principle Programme Mgr, principal program manager",
    "Node.js\tEngineer\u0000, node js engineer",
  })
  void spellingsMeetInTheNormalForm(String title, String normal) {
    assertEquals(normal, TitleText.normalise(title));
  }

  @Test
  void titleWithoutLatinLettersIsEmpty() {
    assertEquals("", TitleText.normalise(" ¿?! 工程师 \u0007"));
  }

  @Test
  void onlyTheFirstCharactersCount() {
    String title = "nurse ".repeat(50) + "teacher";
    assertEquals("nurse ".repeat(50).strip(), TitleText.normalise(title));
  }

  @Test
  void oneCharacterThatStandsForManyStaysWithinTheLimit() {
    assertTrue(TitleText.normalise("\u3392".repeat(300)).length() <= TitleText.LIMIT);
  }

  @Test
  void normalFormOfANormalFormIsItself() {
    String normal = TitleText.normalise("Sr. C++ Dev & ASP.NET Mgr (ML), Ph.D.");
    assertEquals(normal, TitleText.normalise(normal));
  }

  @Test
  void bracketsAreLeftOut() {
    assertEquals("project manager", TitleText.withoutParentheses("Project (IT) Manager [NYC]"));
    assertEquals("project manager", TitleText.withoutParentheses("Project Manager (never closed"));
    assertEquals("it nyc", TitleText.insideParentheses("Project (IT) Manager [NYC]"));
  }

  @Test
  void levelWordsAreLeftOutAndFullStackStays() {
    assertEquals("full stack engineer", TitleText.withoutLevelWords("senior full stack engineer"));
    assertEquals("nurse", TitleText.withoutLevelWords("full time nurse ii"));
    assertEquals("", TitleText.withoutLevelWords("head of staff"));
  }

  @Test
  void titleOfSeveralJobsIsTakenApart() {
    assertEquals(
        List.of("Engineer", "Data Architect", "Analyst"),
        TitleText.jobs("Engineer / Data Architect; Analyst"));
    assertEquals(
        List.of("Nurse", "Teacher"), TitleText.jobs("Multiple openings | Nurse | Teacher"));
    assertEquals(List.of("Teacher (Music/Dance)"), TitleText.jobs("Teacher (Music/Dance)"));
    assertEquals(List.of(), TitleText.jobs("///"));
  }
}
