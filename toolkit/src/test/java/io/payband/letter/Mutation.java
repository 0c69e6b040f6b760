package io.payband.letter;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** Makes a true letter false in one place. */
@NullMarked
enum Mutation {
  FIGURE,
  DATE,
  WEEKDAY,
  NAME,
  TITLE,
  POLARITY,
  STATUS,
  SOURCE,
  CURRENCY,
  PERIOD;

  private static final Pattern DIGITS = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");
  private static final List<String> NAMES =
      List.of("Globex", "Initech", "Wayne Medical Group", "Mr. Oldham", "Marta Kowalczyk", "Tulip");
  private static final List<String> TITLES =
      List.of("Chief Executive Officer", "Head Librarian", "Vice President", "Astronaut");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /** The letter's text with one thing changed; empty where the letter has nothing to change. */
  Optional<String> of(Letter letter, Random random) {
    String text = letter.text();
    return switch (this) {
      case FIGURE -> figure(letter, random);
      case DATE -> span(letter, random, FactKind.DATE, (fact, shown) -> date(fact, shown, random));
      case WEEKDAY -> weekday(text, random);
      case NAME ->
          span(
              letter,
              random,
              FactKind.NAME,
              (fact, shown) ->
                  fact.id().startsWith("market-source") || shown.startsWith("“")
                      ? shown
                      : pick(NAMES, random));
      case TITLE -> span(letter, random, FactKind.TITLE, (fact, shown) -> pick(TITLES, random));
      case POLARITY ->
          span(
              letter,
              random,
              FactKind.STATEMENT,
              (fact, shown) -> shown.startsWith("I ") ? "I never " + shown.substring(2) : shown);
      case STATUS -> status(text, random);
      case SOURCE ->
          swap(text, random, "self-reported", "official", "official", "posted", "“", "“certified ");
      case CURRENCY -> swap(text, random, "$", "€", "€", "£");
      case PERIOD ->
          swap(
              text,
              random,
              "an hour",
              "a day",
              " weeks",
              " months",
              " months",
              " weeks",
              "48 hours",
              "48 days",
              " days of",
              " weeks of");
    };
  }

  private interface Change {
    String of(Fact fact, String shown);
  }

  /** Changes one span whose fact is of a kind. */
  private static Optional<String> span(Letter letter, Random random, FactKind kind, Change change) {
    String text = letter.text();
    List<String> changed = new ArrayList<>();
    for (FactSpan span : letter.spans()) {
      Fact fact = letter.ledger().fact(span.fact()).orElseThrow();
      if (fact.kind() == kind) {
        int from = text.offsetByCodePoints(0, span.from());
        int to = text.offsetByCodePoints(0, span.to());
        String shown = text.substring(from, to);
        String other = change.of(fact, shown);
        if (!other.equals(shown)) {
          changed.add(text.substring(0, from) + other + text.substring(to));
        }
      }
    }
    return changed.isEmpty() ? Optional.empty() : Optional.of(pick(changed, random));
  }

  /** Changes a number of a span to one that no fact has. */
  private static Optional<String> figure(Letter letter, Random random) {
    String text = letter.text();
    List<int[]> places = new ArrayList<>();
    for (FactSpan span : letter.spans()) {
      Fact fact = letter.ledger().fact(span.fact()).orElseThrow();
      if (fact.kind().counted() || fact.kind() == FactKind.STATEMENT) {
        int from = text.offsetByCodePoints(0, span.from());
        int to = text.offsetByCodePoints(0, span.to());
        Matcher digits = DIGITS.matcher(text).region(from, to);
        while (digits.find()) {
          places.add(new int[] {digits.start(), digits.end()});
        }
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int[] place = pick(places, random);
    String old = text.substring(place[0], place[1]);
    for (int tries = 0; tries < 50; tries++) {
      StringBuilder other = new StringBuilder(old);
      int at = random.nextInt(other.length());
      char c = other.charAt(at);
      // The last places of a large figure could still be rounding: change what counts.
      if (Character.isDigit(c) && at < Math.max(1, old.length() - 3)) {
        other.setCharAt(at, (char) ('1' + random.nextInt(9)));
        String plain = other.toString().replace(",", "");
        boolean fresh =
            letter.ledger().facts().stream().noneMatch(fact -> fact.text().contains(plain));
        if (!other.toString().equals(old) && fresh && !text.contains(other)) {
          return Optional.of(text.substring(0, place[0]) + other + text.substring(place[1]));
        }
      }
    }
    return Optional.empty();
  }

  private static String date(Fact fact, String shown, Random random) {
    if (!fact.text().matches("\\d{4}-\\d{2}-\\d{2}")) {
      return shown.contains("2026") ? shown.replace("2026", "2023") : shown.replace("2025", "2022");
    }
    LocalDate day = LocalDate.parse(fact.text());
    LocalDate other = day.plusDays(1 + random.nextInt(25));
    DateTimeFormatter weekday = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    return shown
        .replace(weekday.format(day), "#")
        .replace(month.format(day), "@")
        .replaceFirst("\\b" + day.getDayOfMonth() + "\\b", String.valueOf(other.getDayOfMonth()))
        .replace("@", month.format(other))
        .replace("#", weekday.format(other));
  }

  private static Optional<String> weekday(String text, Random random) {
    List<String> changed = new ArrayList<>();
    for (String day : DAYS) {
      Matcher found = Pattern.compile("\\b" + day + ",? (?=[A-Z0-9])").matcher(text);
      while (found.find()) {
        String other = DAYS.get((DAYS.indexOf(day) + 1 + random.nextInt(6)) % 7);
        changed.add(
            text.substring(0, found.start())
                + text.substring(found.start()).replaceFirst(day, other));
      }
    }
    return changed.isEmpty() ? Optional.empty() : Optional.of(pick(changed, random));
  }

  private static Optional<String> status(String text, Random random) {
    return swap(
        text,
        random,
        "Could you do",
        "You agreed to",
        "Could you move",
        "You promised to move",
        "If we can agree on this",
        "As we agreed",
        "the offer of the",
        "the signed offer of the",
        "a target bonus",
        "a guaranteed bonus",
        "an equity grant",
        "a vested equity grant",
        "I also have an offer",
        "I also have a signed offer",
        "I am talking with you",
        "I have been hired by you",
        "I am resigning",
        "I was dismissed",
        "ended in a layoff",
        "ended in a dismissal for cause",
        "Your ad asks for",
        "I am certified in");
  }

  /** Changes one occurrence of one of the pairs. */
  private static Optional<String> swap(String text, Random random, String... pairs) {
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      int at = text.indexOf(pairs[i]);
      if (at >= 0) {
        changed.add(text.substring(0, at) + pairs[i + 1] + text.substring(at + pairs[i].length()));
      }
    }
    return changed.isEmpty() ? Optional.empty() : Optional.of(pick(changed, random));
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
