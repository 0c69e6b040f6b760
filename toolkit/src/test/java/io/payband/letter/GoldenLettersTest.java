package io.payband.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.fact.LedgerJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The letters of all situations, as they were read and found good. Rewritten only by {@code
 * -Dpayband.golden=rewrite}.
 */
@NullMarked
final class GoldenLettersTest {

  static final Path FILES = Path.of("src/test/resources/letters");

  static Stream<Arguments> letters() throws IOException {
    return Files.readAllLines(FILES.resolve("index.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" ", -1))
        .map(words -> new Arguments(words[0], words[1], words[2]));
  }

  record Arguments(String situation, String letter, String form) {

    Scenario scenario() {
      try {
        return new Scenario(
            situation + ".yml",
            Files.readString(FILES.resolve(situation + ".yml")),
            letter.equals("cover") ? document("resume") : "",
            letter.equals("cover") ? document("ad") : "");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String document(String which) throws IOException {
      return Files.readString(FILES.resolve(situation + "." + which + ".txt"));
    }

    Letter write() {
      return scenario().letter(letter, form);
    }

    Path golden() {
      return FILES.resolve(situation + "." + letter + "-" + form + ".txt");
    }

    @Override
    public String toString() {
      return situation + " " + letter + " " + form;
    }
  }

  @ParameterizedTest
  @MethodSource("letters")
  void isAsItWasRead(Arguments arguments) throws IOException {
    Letter letter = arguments.write();
    StringBuilder shown = new StringBuilder(letter.text()).append("\n=== remarks\n");
    for (Remark remark : letter.remarks()) {
      shown.append(remark.about()).append(": ").append(remark.text()).append('\n');
    }
    Path golden = arguments.golden();
    if ("rewrite".equals(System.getProperty("payband.golden"))) {
      Files.writeString(golden, shown);
    }
    assertEquals(Files.readString(golden), shown.toString());
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everySpanStandsOnAFactOfItsLedger(Arguments arguments) {
    Letter letter = arguments.write();
    String text = letter.text();
    for (FactSpan span : letter.spans()) {
      int from = text.offsetByCodePoints(0, span.from());
      int to = text.offsetByCodePoints(0, span.to());
      assertTrue(
          letter.ledger().fact(span.fact()).isPresent() && from < to, text.substring(from, to));
    }
    assertEquals(
        letter.ledger().facts(),
        LedgerJson.read("facts.json", LedgerJson.write(letter.ledger())).facts());
  }
}
