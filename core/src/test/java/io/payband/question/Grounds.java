package io.payband.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Reads a text back and finds the numbers that none of its facts holds. */
@NullMarked
public final class Grounds {

  private static final Pattern NUMBER = Pattern.compile("\\$?\\d[\\d,]*(?:\\.\\d+)?[kM]?");
  private static final List<String> SET_PHRASES =
      List.of(
          "nine times in ten",
          "first ten years",
          "a hundred pairs",
          "in a hundred",
          "one of each",
          "one in four",
          "one of the two",
          "which of the two",
          "people of the two",
          "one of them",
          "the typical one",
          "higher one",
          "the same one",
          "fewer than five",
          "as one occupation",
          "as one number",
          "one profile",
          "do not quote this one",
          "first month",
          "between the two",
          "tell the two apart",
          "one of the ");
  private static final Pattern NUMBER_WORD =
      Pattern.compile(
          "\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?"
              + "|millions?|doubled?|tripled?|twice|half)\\b");

  private Grounds() {}

  /** Numbers of a text that are in none of its facts; number words too, but for set phrases. */
  public static List<String> missing(String text, List<Fact> facts) {
    String rest = text;
    List<String> names =
        facts.stream()
            .filter(fact -> fact.kind() == Fact.Kind.NAME)
            .map(Fact::text)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    for (String name : names) {
      rest = rest.replace(name, "·");
    }
    Set<String> held = new HashSet<>();
    for (Fact fact : facts) {
      if (fact.kind() != Fact.Kind.NAME) {
        held.addAll(numbers(fact.text()));
      }
    }
    List<String> missing =
        numbers(rest).stream()
            .filter(number -> !held.contains(number))
            .collect(Collectors.toCollection(ArrayList::new));
    String words = rest.toLowerCase(Locale.ROOT).replaceAll("(?:middle|upper) half|half-way", "");
    for (String phrase : SET_PHRASES) {
      words = words.replace(phrase, "·");
    }
    NUMBER_WORD.matcher(words).results().map(MatchResult::group).forEach(missing::add);
    return missing;
  }

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).toList();
  }
}
