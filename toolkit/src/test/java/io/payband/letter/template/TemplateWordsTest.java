package io.payband.letter.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template says nothing that a fact has to say: no digits, no number words, no quantities. */
@NullMarked
final class TemplateWordsTest {

  private static final Pattern REFUSED =
      Pattern.compile(
          "(?i)\\p{Nd}|\\p{Nl}|\\p{No}|[$€£%]|\\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
              + "|twelve|\\w+teen|twent(?:y|ies)|thirty|forty|fifty|sixty|seventy|eighty|ninety"
              + "|hundreds?|thousands?|millions?|billions?|dozens?|scores?|couple|pair|few|several"
              + "|many|numerous|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
              + "|half|halves|halved|quarters?|doubl\\w+|tripl\\w+|twice|thrice|once|single|sole"
              + "|dual|decades?|years?|months?|weeks?|days|hours?|minutes?|seconds|percent|percentage"
              + "|figures?-\\w+|\\w+fold|last year|next year|monday|tuesday|wednesday|thursday"
              + "|friday|saturday|sunday|january|february|april|june|july|august|september"
              + "|october|november|december|guaranteed|promised|verified|proven|best|top|leading)\\b");

  static Stream<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/letters/en"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateHasNoDigitAndNoNumberWord(Path file) throws IOException {
    String kind = String.valueOf(file.getFileName()).replace(".txt", "");
    List<String> faults = faults(TemplateReader.read(kind, Files.readString(file)));
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I ask for 5 more.",
        "I ask for ٥ more.",
        "It takes two to agree.",
        "Dozens of people agree.",
        "I doubled it.",
        "I answer in ½ an hour.",
        "I answer by Friday.",
        "It is guaranteed."
      })
  void aFigureInATemplateIsFound(String sentence) {
    assertEquals(1, faults(TemplateReader.read("test", "[body]\n@\n" + sentence)).size(), sentence);
  }

  @Test
  void aHoleThatIsNotClosedNamesItsLine() {
    String message =
        String.valueOf(
            assertThrows(
                    IllegalArgumentException.class,
                    () -> TemplateReader.read("test", "[body]\n@\nDear {addressee,"))
                .getMessage());
    assertTrue(message.contains("line 3"), message);
  }

  private static List<String> faults(Template template) {
    List<String> faults = new ArrayList<>();
    for (Block block : template.blocks()) {
      for (Wording wording : block.wordings()) {
        for (Sentence sentence : wording.sentences()) {
          String words = words(sentence.pieces());
          // "with best wishes" and "what I do best" name no rank.
          if (REFUSED
              .matcher(words.replaceAll("(?i)best wishes|my best|all the very best", ""))
              .find()) {
            faults.add(block.name() + ": " + words);
          }
        }
      }
    }
    return faults;
  }

  private static String words(List<Piece> pieces) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Text text -> words.append(text.words());
        case Piece.Slot slot -> words.append(" … ");
        case Piece.Maybe maybe -> words.append(words(maybe.pieces()));
      }
    }
    return words.toString();
  }
}
