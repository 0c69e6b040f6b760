package io.payband.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterCheckCommandTest {

  private static final String FACTS =
      """
      {"facts": [{"id": "offer-base", "kind": "money", "value": 185000, "unit": "USD/year",
        "role": "base salary of the offer", "subject": "Acme", "source": {"entry": "offer.base"}}]}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void facts() throws IOException {
    Files.writeString(folder.resolve("facts.json"), FACTS);
  }

  private Run check(String text, String... more) throws IOException {
    Files.writeString(folder.resolve("letter.txt"), text);
    String[] arguments = {
      "letter",
      "check",
      "--facts",
      folder.resolve("facts.json").toString(),
      "--in",
      folder.resolve("letter.txt").toString()
    };
    String[] all = new String[arguments.length + more.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return Run.of(all);
  }

  @Test
  void aSupportedTextIsExitCode0() throws IOException {
    Run run = check("Thank you for the offer. The base salary you offered is $185,000.\n");
    assertEquals(0, run.code(), run.out() + run.err());
    assertTrue(run.out().startsWith("Supported: "), run.out());
  }

  @Test
  void aFalseFigureIsExitCode3AndNamesItsLine() throws IOException {
    Run run = check("Thank you for the offer.\nThe base salary you offered is $195,000.\n");
    assertEquals(3, run.code(), run.out() + run.err());
    assertTrue(run.out().startsWith("Not supported: 1 of "), run.out());
    assertTrue(run.out().contains("line 2: \"$195,000\""), run.out());
  }

  @Test
  void spansCountCodePointsOfTheFile() throws IOException {
    Run run = check("🌾 You offered $195,000.\n", "--json");
    assertEquals(3, run.code(), run.err());
    assertTrue(run.out().startsWith("{\"supported\":false,\"claims\":["), run.out());
    assertTrue(
        run.out().contains("\"span\":[14,22],\"text\":\"$195,000\",\"kind\":\"money\""), run.out());
    assertTrue(run.out().contains("\"fact\":null,\"reason\":\""), run.out());
  }

  @Test
  void aTextCanComeFromStandardInput() {
    String facts = folder.resolve("facts.json").toString();
    Run run =
        Run.reading("You offered $185,000.", "letter", "check", "--facts", facts, "--in", "-");
    assertEquals(0, run.code(), run.out() + run.err());
    assertEquals(2, Run.of("letter", "check", "--facts", "-", "--in", "-").code());
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    Files.write(folder.resolve("latin.txt"), "café".getBytes(StandardCharsets.ISO_8859_1));
    String facts = folder.resolve("facts.json").toString();
    Run latin =
        Run.of("letter", "check", "--facts", facts, "--in", folder.resolve("latin.txt").toString());
    assertEquals(2, latin.code());
    assertTrue(latin.err().contains("latin.txt is not text in UTF-8"), latin.err());
    Files.writeString(folder.resolve("facts.json"), "{\"facts\": [{\"id\": \"a\"}]}");
    Run broken = check("Hello");
    assertEquals(2, broken.code());
    assertTrue(broken.err().contains("fact 1 (a): \"kind\" is missing"), broken.err());
    assertEquals(2, Run.of("letter", "check", "--facts", facts, "--in", "nothing.txt").code());
    assertEquals(2, Run.of("letter").code());
  }
}
