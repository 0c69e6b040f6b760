package io.payband.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterCommandTest {

  private static final String LEAVING =
      """
      place: Denver, CO
      writer: {name: Ana Diaz}
      resignation: {title: Charge Nurse, employer: Front Range Hospital}
      """;

  private static final String OFFER =
      """
      role: Kite Maker
      place: Denver, CO
      writer: {name: Ana Diaz}
      offer: {employer: Acme, title: Kite Maker, base: 90000, deadline: 2026-03-13}
      ask: {pay: 96000, sign_on: 5000}
      reasons: [I led the move to lighter frames.]
      """;

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  @Test
  void aLetterGoesToStandardOutputAndItsRemarksBesideIt() throws IOException {
    Run run = Run.of("letter", "resignation", file("s.yml", LEAVING), "--today", "2026-03-16");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out().contains("My last working day will be Monday, March 30, 2026."), run.out());
    assertTrue(run.err().contains("check: A copy: keep this letter"), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "letter.pdf, %PDF",
    "letter.docx, PK",
    "letter.html, <!doctype html>",
    "letter.txt, Ana"
  })
  void aFileIsOfTheFormatThatItsNameAsksFor(String name, String begins) throws IOException {
    String out = folder.resolve(name).toString();
    Run run =
        Run.of(
            "letter", "resignation", file("s.yml", LEAVING), "--today", "2026-03-16", "--out", out);
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.out());
    String written = new String(Files.readAllBytes(Path.of(out)), StandardCharsets.ISO_8859_1);
    assertTrue(written.startsWith(begins), name);
  }

  @Test
  void theFactsOfALetterCarryItsText() throws IOException {
    String facts = folder.resolve("facts.json").toString();
    String letter = folder.resolve("letter.txt").toString();
    Run run =
        Run.of(
            "letter",
            "negotiation",
            file("s.yml", OFFER),
            "--today",
            "2026-03-06",
            "--out",
            letter,
            "--facts-out",
            facts);
    assertEquals(0, run.code(), run.err());
    Run check = Run.of("letter", "check", "--facts", facts, "--in", letter);
    assertEquals(0, check.code(), check.out());
    Files.writeString(
        Path.of(letter), Files.readString(Path.of(letter)).replace("$96,000", "$106,000"));
    assertEquals(3, Run.of("letter", "check", "--facts", facts, "--in", letter).code());
  }

  @Test
  void jsonHasSpansFactsAndRemarks() throws IOException {
    Run run =
        Run.of("letter", "negotiation", file("s.yml", OFFER), "--today", "2026-03-06", "--json");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("{\"kind\":\"negotiation-counter\",\"subject\":"), run.out());
    assertTrue(run.out().contains("\"fact\":\"ask-base\""), run.out());
    assertTrue(run.out().contains("\"ledger\":{\"facts\":["), run.out());
  }

  @Test
  void everythingWrongWithAFileIsTold() throws IOException {
    String bad = file("bad.yml", "writer: {nam: X}\noffer: {base: -5}\nfoo: 1\n");
    Run run = Run.of("letter", "negotiation", bad);
    assertEquals(2, run.code());
    assertTrue(
        run.err().contains("line 1, writer: unknown key \"nam\"; did you mean name?"), run.err());
    assertTrue(run.err().contains("line 2, offer.base: \"-5\""), run.err());
    assertEquals(2, Run.of("letter", "layoff", file("s.yml", LEAVING)).code());
    assertEquals(
        2, Run.of("letter", "resignation", file("s.yml", LEAVING), "--out", "x.doc").code());
    assertEquals(
        2, Run.of("letter", "resignation", file("s.yml", LEAVING), "--tone", "loud").code());
    Run model = Run.of("letter", "resignation", file("s.yml", LEAVING), "--rephrase");
    assertTrue(model.err().contains("no model is plugged in"), model.err());
  }
}
