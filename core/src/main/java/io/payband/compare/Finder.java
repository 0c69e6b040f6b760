package io.payband.compare;

import io.payband.job.Occupation;
import io.payband.job.Role;
import io.payband.job.RoleMatch;
import io.payband.job.TitleText;
import io.payband.job.title.OccupationGuess;
import io.payband.market.MarketSnapshot;
import io.payband.place.EditDistance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From what people write to a role or an occupation. */
final class Finder {

  private static final Pattern CODE = Pattern.compile("([0-9]{2}-[0-9]{4})(\\.[0-9]{2})?");
  private static final int LONGEST = 300;

  private static final int LEAST_MENDED = 5;
  private static final int MOST_CLOSE = 5;
  private static final int ROLES_BESIDE_OCCUPATIONS = 2;

  /** A guess that is right less often helps nobody. */
  private static final double FAR_FETCHED = .02;

  /** What codes of related occupations share: broad occupation, then minor group. */
  private static final int[] GROUPS = {6, 5, 4};

  private final MarketSnapshot snapshot;
  private final OccupationFinder titles;

  private @Nullable Map<String, Occupation> byName;
  private @Nullable List<Named> named;

  /** A name that can be searched for: its plain form, its trigrams, and what it stands for. */
  private record Named(
      String plain, Set<String> trigrams, Answer.Suggestion suggestion, double bonus) {}

  Finder(MarketSnapshot snapshot) {
    this.snapshot = snapshot;
    this.titles = new OccupationFinder(snapshot);
  }

  Answer<PathName> resolve(String what) {
    String asked = what.strip();
    if (asked.isEmpty()) {
      return new Answer.Malformed<>("role", what, "a role, title or occupation code was expected");
    }
    if (asked.length() > LONGEST) {
      return new Answer.Malformed<>(
          "role", asked.substring(0, 40), "a title of at most " + LONGEST + " characters");
    }
    var code = CODE.matcher(asked);
    if (code.matches()) {
      Optional<Occupation> found = snapshot.findOccupation(code.group(1));
      if (found.isPresent()) {
        return new Answer.Found<>(name(found.get()));
      }
      return new Answer.NotFound<>(
          "role", asked, "no occupation has the code " + asked, beside(code.group(1)));
    }
    RoleMatch match = snapshot.roles().find(asked);
    if (match instanceof RoleMatch.ExactRole exact) {
      return new Answer.Found<>(name(exact.role()));
    }
    // An occupation that bears exactly this name is meant, whatever a pattern would say.
    Optional<Occupation> titled = occupationOf(asked);
    if (titled.isPresent()) {
      return new Answer.Found<>(name(titled.get()));
    }
    if (match instanceof RoleMatch.PatternRole pattern) {
      return new Answer.Found<>(name(pattern.role()));
    }
    return new Answer.NotFound<>(
        "role", asked, "no role or occupation is called “" + shown(asked) + "”", close(asked));
  }

  /**
   * What somebody who searches means: as {@link #resolve}, and beyond it a title with one letter
   * wrong, and an occupation that the title means more likely than not.
   */
  Answer<PathName> understand(String what) {
    Answer<PathName> plainly = resolve(what);
    if (!(plainly instanceof Answer.NotFound<PathName> missing)) {
      return plainly;
    }
    Optional<String> mended = mended(missing.asked());
    if (mended.isPresent() && resolve(mended.get()) instanceof Answer.Found<PathName> found) {
      return found;
    }
    if (titles.find(missing.asked()) instanceof TitleAnswer.OfOccupations may) {
      if (may.isLikely()) {
        Optional<Occupation> likely = snapshot.findOccupation(may.guesses().getFirst().code());
        if (likely.isPresent()) {
          return new Answer.Found<>(name(likely.get()));
        }
      }
      return new Answer.NotFound<>(
          "role", missing.asked(), "it may be one of these", missing.suggestions());
    }
    return missing;
  }

  /** The same title with its one unknown word spelled as a known one that is a letter away. */
  private Optional<String> mended(String asked) {
    List<String> words = new ArrayList<>(List.of(plain(asked).split(" ", -1)));
    Set<String> known = words();
    List<String> unknown =
        words.stream().filter(w -> w.length() >= LEAST_MENDED && !known.contains(w)).toList();
    if (unknown.size() != 1) {
      return Optional.empty();
    }
    String wrong = unknown.getFirst();
    List<String> near = known.stream().filter(w -> EditDistance.of(wrong, w, 1) == 1).toList();
    if (near.size() != 1) {
      return Optional.empty();
    }
    words.replaceAll(word -> word.equals(wrong) ? near.getFirst() : word);
    return Optional.of(String.join(" ", words));
  }

  /** The words of all names. */
  private Set<String> words() {
    Set<String> out = new HashSet<>();
    for (Named name : named()) {
      out.addAll(List.of(name.plain.split(" ", -1)));
    }
    return out;
  }

  private static String shown(String asked) {
    String clean = asked.replaceAll("\\p{Cntrl}", "");
    return clean.length() > 60 ? clean.substring(0, 60) + "…" : clean;
  }

  /** Roles spelled alike, and what the model of titles says; a likely occupation first. */
  private List<Answer.Suggestion> close(String asked) {
    Map<String, Answer.Suggestion> out = new LinkedHashMap<>();
    List<Role> similar = List.of();
    List<OccupationGuess> guesses = List.of();
    switch (titles.find(asked)) {
      case TitleAnswer.OfRole _ -> {}
      case TitleAnswer.Unknown unknown -> similar = unknown.similar();
      case TitleAnswer.OfOccupations occupations -> {
        similar = occupations.similar();
        guesses = occupations.guesses();
        if (occupations.isLikely()) {
          add(guesses.getFirst().code(), out);
        }
      }
    }
    similar.stream()
        .limit(guesses.isEmpty() ? MOST_CLOSE : ROLES_BESIDE_OCCUPATIONS)
        .forEach(role -> out.put(role.slug(), new Answer.Suggestion(role.slug(), role.name())));
    guesses.stream()
        .filter(guess -> guess.confidence() >= FAR_FETCHED)
        .forEach(guess -> add(guess.code(), out));
    for (Answer.Suggestion more : search(asked, ROLES_BESIDE_OCCUPATIONS + 1)) {
      out.putIfAbsent(more.key(), more);
    }
    return out.values().stream().limit(MOST_CLOSE).toList();
  }

  /** Occupations whose codes begin like one that does not exist. */
  private List<Answer.Suggestion> beside(String code) {
    for (int length : GROUPS) {
      List<Answer.Suggestion> out =
          snapshot.occupations().stream()
              .filter(o -> o.code().startsWith(code.substring(0, length)))
              .sorted(Comparator.comparing(Occupation::code))
              .limit(MOST_CLOSE)
              .map(o -> new Answer.Suggestion(o.code(), o.title()))
              .toList();
      if (!out.isEmpty()) {
        return out;
      }
    }
    return List.of();
  }

  /** Only what can be compared: an occupation that the snapshot knows. */
  private void add(String code, Map<String, Answer.Suggestion> out) {
    snapshot
        .findOccupation(code)
        .ifPresent(o -> out.putIfAbsent(o.code(), new Answer.Suggestion(o.code(), o.title())));
  }

  private Optional<Occupation> occupationOf(String asked) {
    return Optional.ofNullable(byName().get(plain(asked)));
  }

  /** Made when first needed: most questions name a role. */
  private synchronized Map<String, Occupation> byName() {
    Map<String, Occupation> known = byName;
    if (known == null) {
      known = new HashMap<>();
      for (Occupation occupation : snapshot.occupations()) {
        known.putIfAbsent(plain(occupation.title()), occupation);
      }
      byName = known;
    }
    return known;
  }

  private synchronized List<Named> named() {
    List<Named> known = named;
    if (known == null) {
      known = new ArrayList<>();
      for (Role role : snapshot.roles().list()) {
        Answer.Suggestion suggestion = new Answer.Suggestion(role.slug(), role.name());
        known.add(named(role.name(), suggestion, ROLE_BONUS + NAME_BONUS));
        for (String alias : role.aliases()) {
          known.add(named(alias, suggestion, ROLE_BONUS));
        }
      }
      for (Occupation occupation : snapshot.occupations()) {
        known.add(
            named(
                occupation.title(),
                new Answer.Suggestion(occupation.code(), occupation.title()),
                0));
      }
      named = known;
    }
    return known;
  }

  private static Named named(String name, Answer.Suggestion suggestion, double bonus) {
    String plain = plain(name);
    return new Named(plain, trigrams(plain), suggestion, bonus);
  }

  private static final double ROLE_BONUS = .05;
  private static final double NAME_BONUS = .05;

  /** Words in normal form, without plural endings. */
  private static String plain(String title) {
    StringBuilder out = new StringBuilder();
    for (String word : TitleText.normalise(title).split(" ", -1)) {
      boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
      out.append(plural ? word.substring(0, word.length() - 1) : word).append(' ');
    }
    return out.toString().strip();
  }

  private record Scored(Answer.Suggestion suggestion, double score) {}

  /** Roles and occupations whose name looks like a text, best first. */
  List<Answer.Suggestion> search(String text, int most) {
    String wanted = plain(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    if (wanted.isBlank()) {
      return List.of();
    }
    Set<String> trigrams = trigrams(wanted);
    Map<String, Scored> best = new HashMap<>();
    for (Named name : named()) {
      Scored scored = new Scored(name.suggestion, score(wanted, trigrams, name) + name.bonus);
      best.merge(name.suggestion.key(), scored, (a, b) -> a.score >= b.score ? a : b);
    }
    return best.values().stream()
        .filter(s -> s.score > .35)
        .sorted(
            Comparator.<Scored>comparingDouble(s -> -s.score)
                .thenComparing(s -> s.suggestion.name()))
        .limit(most)
        .map(Scored::suggestion)
        .toList();
  }

  private static double score(String wanted, Set<String> trigrams, Named name) {
    if (name.plain.equals(wanted)) {
      return 2;
    }
    if (name.plain.startsWith(wanted)) {
      return 1.2;
    }
    long shared = trigrams.stream().filter(name.trigrams::contains).count();
    return 2.0 * shared / (name.trigrams.size() + trigrams.size());
  }

  private static Set<String> trigrams(String text) {
    Set<String> out = new HashSet<>();
    String padded = " " + text + " ";
    for (int i = 0; i + 3 <= padded.length(); i++) {
      out.add(padded.substring(i, i + 3));
    }
    return out;
  }

  static PathName name(Role role) {
    return new PathName(role.slug(), role.name(), true, role.occupation());
  }

  static PathName name(Occupation occupation) {
    return new PathName(occupation.code(), occupation.title(), false, occupation.code());
  }
}
