package io.payband.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The committed lists of words, read once. Immutable, and safe to share. */
final class Lexicon {

  private static final Lexicon LEXICON = new Lexicon();

  private final Map<String, Set<String>> sections = new HashMap<>();
  private final Phrases<String> phrases = new Phrases<>();
  private final Phrases<List<Set<Tag>>> labels = new Phrases<>();
  private final Map<String, Set<String>> carriers = new HashMap<>();

  private Lexicon() {
    Set<String> section = new HashSet<>();
    for (String line : Resource.lines("words.txt")) {
      if (line.startsWith("[")) {
        section =
            sections.computeIfAbsent(line.substring(1, line.length() - 1), k -> new HashSet<>());
      } else {
        section.addAll(List.of(line.split("\\s+", -1)));
      }
    }
    for (String line : Resource.lines("phrases.txt")) {
      phrases.add(line, line);
    }
    for (String line : Resource.lines("letters.txt")) {
      phrases.add(line, line);
    }
    Map<String, List<Set<Tag>>> byPhrase = new HashMap<>();
    for (String line : Resource.lines("labels.txt")) {
      int colon = line.indexOf(':');
      Set<Tag> tags = EnumSet.noneOf(Tag.class);
      for (String tag : line.substring(0, colon).split(" ", -1)) {
        tags.add(Tag.valueOf(tag));
      }
      for (String phrase : line.substring(colon + 1).split(",", -1)) {
        byPhrase.computeIfAbsent(phrase.strip(), k -> new ArrayList<>()).add(tags);
      }
    }
    byPhrase.forEach(labels::add);
    for (String line : Resource.lines("synonyms.txt")) {
      int arrow = line.indexOf("<-");
      String[] left = (arrow < 0 ? line : line.substring(0, arrow)).strip().split("\\s+", -1);
      String[] right = arrow < 0 ? left : line.substring(arrow + 2).strip().split("\\s+", -1);
      for (String word : left) {
        for (String carrier : right) {
          carriers.computeIfAbsent(Stem.of(word), k -> new HashSet<>()).add(Stem.of(carrier));
        }
      }
    }
  }

  static Lexicon get() {
    return LEXICON;
  }

  boolean function(String low) {
    return has("function", low);
  }

  boolean has(String section, String low) {
    return sections.getOrDefault(section, Set.of()).contains(low);
  }

  Phrases<String> phrases() {
    return phrases;
  }

  Phrases<List<Set<Tag>>> labels() {
    return labels;
  }

  /** Whether a text's word is carried by a ledger's, both as stems. */
  boolean carries(String said, String held) {
    return said.equals(held) || carriers.getOrDefault(said, Set.of()).contains(held);
  }

  /** Whether one of a ledger's stems carries a text's. */
  boolean carried(String said, Set<String> held) {
    if (held.contains(said)) {
      return true;
    }
    for (String carrier : carriers.getOrDefault(said, Set.of())) {
      if (held.contains(carrier)) {
        return true;
      }
    }
    return false;
  }

  /** Phrases by their first word, matched over tokens, the longest first. */
  static final class Phrases<V> {

    private record Entry<V>(List<String> words, V value) {}

    private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();

    void add(String phrase, V value) {
      List<String> words = Held.tokens(phrase).stream().map(Token::low).toList();
      List<Entry<V>> entries = byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>());
      entries.add(new Entry<>(words, value));
      entries.sort((a, b) -> b.words().size() - a.words().size());
    }

    record Match<V>(int to, V value) {}

    /** The longest phrase that begins at a token; its end is {@code from} when there is none. */
    Match<V> at(List<Token> tokens, int from, V none) {
      for (Entry<V> entry : byFirst.getOrDefault(tokens.get(from).low(), List.of())) {
        if (matches(tokens, from, entry.words())) {
          return new Match<>(from + entry.words().size(), entry.value());
        }
      }
      return new Match<>(from, none);
    }

    private static boolean matches(List<Token> tokens, int from, List<String> words) {
      if (from + words.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!tokens.get(from + i).is(words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
