package io.payband.bench.search;

import io.payband.job.Occupation;
import io.payband.job.Role;
import io.payband.market.MarketSnapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * A name to search for.
 *
 * @param text as typed
 * @param keys what bears that name: any of them is right
 */
record Asked(String text, Set<String> keys) {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  /** A name that is one of several kinds. */
  record Of(String kind, Asked asked) {}

  /** Every name of roles, other names of roles, and titles of occupations with wages. */
  static List<Of> names(MarketSnapshot snapshot) {
    Map<String, Set<String>> bearers = new HashMap<>();
    List<String[]> all = new ArrayList<>();
    for (Role role : snapshot.roles().list()) {
      all.add(new String[] {"role", role.name(), role.slug()});
      role.aliases().forEach(alias -> all.add(new String[] {"other name", alias, role.slug()}));
    }
    for (Occupation occupation : snapshot.occupations()) {
      if (snapshot.findOfficial(occupation.code()).isPresent()) {
        all.add(new String[] {"occupation", occupation.title(), occupation.code()});
      }
    }
    for (String[] one : all) {
      bearers.computeIfAbsent(plain(one[1]), k -> new HashSet<>()).add(one[2]);
    }
    return all.stream()
        .map(
            one -> new Of(one[0], new Asked(one[1], bearers.getOrDefault(plain(one[1]), Set.of()))))
        .toList();
  }

  private static String plain(String name) {
    return String.join(" ", name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#]+"));
  }

  /** The same with one letter dropped, added, changed or swapped with the next. */
  Asked misspelt(RandomGenerator random) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return this;
    }
    int at = places.get(random.nextInt(places.size()));
    char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
    StringBuilder out = new StringBuilder(text);
    switch (random.nextInt(4)) {
      case 0 -> out.deleteCharAt(at);
      case 1 -> out.insert(at, letter);
      case 2 -> out.setCharAt(at, letter);
      default -> {
        int next = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) ? at + 1 : at;
        out.setCharAt(at, text.charAt(next));
        out.setCharAt(next, text.charAt(at));
      }
    }
    return new Asked(out.toString(), keys);
  }

  /** The same as far as it is typed when two thirds are. */
  Asked begun() {
    int end = Math.max(Math.min(4, text.length()), text.length() * 2 / 3);
    return new Asked(text.substring(0, end), keys);
  }
}
