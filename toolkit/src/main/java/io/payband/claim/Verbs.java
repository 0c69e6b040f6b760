package io.payband.claim;

import java.util.HashSet;
import java.util.Set;

/** Tells verbs from other words, as far as their form does. */
final class Verbs {

  private Verbs() {}

  /** Whether a word is mostly a verb. */
  static boolean is(String low) {
    return past(low) || KNOWN.contains(low);
  }

  /** Whether it is a past form. */
  static boolean past(String low) {
    return (low.length() > 3 && low.endsWith("ed") && !low.endsWith("eed")) || PAST.contains(low);
  }

  private static final Set<String> PAST =
      Set.of(
          ("led built ran wrote written grew grown taught brought held kept won made took taken began chose"
                  + " drove gave given left met rose risen fell fallen sold sent spoke spent stood found got"
                  + " went came became saw said told paid laid knew known showed drew threw shrank lost cut"
                  + " put set oversaw sped hired split shut")
              .split(" ", -1));

  private static final Set<String> KNOWN = known();

  private static Set<String> known() {
    Set<String> known = new HashSet<>(PAST);
    for (String line : Resource.lines("verbs.txt")) {
      for (String verb : line.split(" ", -1)) {
        known.add(verb);
        known.add(verb + "s");
        known.add(verb + "es");
      }
    }
    return known;
  }
}
