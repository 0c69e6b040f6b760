package io.payband.search;

import io.payband.compare.OccupationFinder;
import io.payband.compare.TitleAnswer;
import io.payband.job.Occupation;
import io.payband.job.Role;
import io.payband.job.title.OccupationGuess;
import io.payband.market.MarketSnapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds roles and occupations by what has been typed so far: by their names and other names, with
 * words begun and a letter wrong, and beyond these by what the title means.
 *
 * <p>Every typed word counts by how well it fits a word of a name and by how few names have it, and
 * so does every word of the name that was not typed. Immutable, safe for use by several threads.
 */
public final class TitleSearch {

  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 12;
  private static final double ROLE_BONUS = .06;
  private static final double OWN_NAME_BONUS = .03;
  private static final double FIRST_WORD_BONUS = .04;
  private static final double LEAST = .3;
  private static final double CERTAIN = .85;
  private static final int LEAST_UNDERSTOOD = 3;

  private final OccupationFinder titles;
  private final MarketSnapshot snapshot;
  private final Words words = new Words();
  private final List<Name> names = new ArrayList<>();
  private final List<List<Integer>> lists = new ArrayList<>();
  private final int[][] namesWith;
  private final Map<String, Integer> exact = new HashMap<>();
  private final double[] rarity;

  private final double[] weightOf;

  /** A name: the numbers of its words in order, the name in plain words, and what bears it. */
  private record Name(List<Integer> words, String plain, Hit hit, double bonus) {}

  /** Over the names of a snapshot. */
  public TitleSearch(MarketSnapshot snapshot) {
    this.snapshot = snapshot;
    titles = new OccupationFinder(snapshot);
    for (Role role : snapshot.roles().list()) {
      add(role.name(), new Hit(role.slug(), role.name(), true, ""), ROLE_BONUS + OWN_NAME_BONUS);
      for (String alias : role.aliases()) {
        add(alias, new Hit(role.slug(), role.name(), true, alias), ROLE_BONUS);
      }
    }
    for (Occupation occupation : snapshot.occupations()) {
      if (snapshot.findOfficial(occupation.code()).isPresent()) {
        add(
            occupation.title(),
            new Hit(occupation.code(), occupation.title(), false, ""),
            OWN_NAME_BONUS);
      }
    }
    rarity = new double[words.size()];
    namesWith = new int[rarity.length][];
    for (int word = 0; word < rarity.length; word++) {
      namesWith[word] = lists.get(word).stream().mapToInt(Integer::intValue).toArray();
      rarity[word] = Math.log((names.size() + 1.0) / namesWith[word].length);
    }
    weightOf =
        names.stream()
            .mapToDouble(name -> name.words().stream().mapToDouble(word -> rarity[word]).sum())
            .toArray();
  }

  private void add(String text, Hit hit, double bonus) {
    List<String> plain = Words.of(text);
    List<Integer> numbers = plain.stream().map(words::add).toList();
    while (lists.size() < words.size()) {
      lists.add(new ArrayList<>());
    }
    if (numbers.isEmpty()) {
      return;
    }
    int number = names.size();
    String joined = String.join(" ", plain);
    names.add(new Name(numbers, joined, hit, bonus));
    exact.putIfAbsent(joined, number);
    numbers.stream().distinct().forEach(word -> lists.get(word).add(number));
  }

  /**
   * What a text may mean.
   *
   * @param text as typed so far; beyond {@value #LONGEST} characters nothing is looked at
   * @param most how many are named at most
   */
  public Found find(String text, int most) {
    String typed = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    List<String> asked = Words.of(typed);
    if (asked.isEmpty()) {
      return Found.NOTHING;
    }
    if (asked.size() > MOST_WORDS) {
      asked = asked.subList(0, MOST_WORDS);
    }
    boolean ended = typed.endsWith(" ");
    List<Scored> scored = scored(asked, ended);
    Map<String, Hit> out = new LinkedHashMap<>();
    boolean certain = false;
    Integer whole = exact.get(String.join(" ", asked));
    if (whole != null) {
      put(out, names.get(whole).hit());
      certain = true;
    }
    boolean near = isNear(String.join(" ", asked), scored);
    if (!certain && !near && String.join("", asked).length() >= LEAST_UNDERSTOOD) {
      certain = understood(typed, scored, out);
    }
    for (Scored one : scored) {
      if (out.size() < most) {
        put(out, one.hit);
      }
    }
    List<Hit> hits = out.values().stream().limit(most).toList();
    return new Found(!hits.isEmpty() && (certain || near), hits);
  }

  /** Whether names alone leave little doubt: one is close, and no other is as close. */
  private static boolean isNear(String typed, List<Scored> scored) {
    if (scored.isEmpty()) {
      return false;
    }
    Scored first = scored.getFirst();
    double next = scored.size() > 1 ? scored.get(1).score : 0;
    boolean begun = typed.length() >= LEAST_BEGUN && first.plain.startsWith(typed);
    return begun
        || first.score >= CERTAIN
        || (first.score >= LIKELY && first.score - next >= APART);
  }

  private static final int LEAST_BEGUN = 5;
  private static final double LIKELY = .65;
  private static final double APART = .12;

  /** A hit by a name of its own goes before one by another name of the same. */
  private static void put(Map<String, Hit> out, Hit hit) {
    out.putIfAbsent(hit.key(), hit);
  }

  /**
   * What the title means, where no name is close: a role by a sign in it, or an occupation more
   * likely than not, goes first; what is less likely goes last.
   */
  private boolean understood(String typed, List<Scored> scored, Map<String, Hit> out) {
    return switch (titles.find(typed)) {
      case TitleAnswer.OfRole(Role role, String _) -> {
        put(out, new Hit(role.slug(), role.name(), true, ""));
        yield true;
      }
      case TitleAnswer.OfOccupations may -> {
        boolean likely = may.isLikely();
        if (likely) {
          hit(may.guesses().getFirst()).ifPresent(hit -> put(out, hit));
        }
        scored.stream().limit(2).forEach(one -> put(out, one.hit));
        may.guesses().forEach(guess -> hit(guess).ifPresent(hit -> put(out, hit)));
        yield likely;
      }
      case TitleAnswer.Unknown _ -> false;
    };
  }

  private Optional<Hit> hit(OccupationGuess guess) {
    return snapshot
        .findOccupation(guess.code())
        .filter(occupation -> snapshot.findOfficial(occupation.code()).isPresent())
        .map(occupation -> new Hit(occupation.code(), occupation.title(), false, ""));
  }

  private record Scored(Hit hit, String plain, double score) {}

  /** Each role and occupation by its best name, best first. */
  private List<Scored> scored(List<String> asked, boolean ended) {
    double[] shared = new double[names.size()];
    double[] ofWord = new double[shared.length];
    double own = 0;
    for (int w = 0; w < asked.size(); w++) {
      List<Words.Fit> fits = words.fitting(asked.get(w), w < asked.size() - 1 || ended);
      double weight = 0;
      for (Words.Fit fit : fits) {
        weight = Math.max(weight, rarity[fit.word()]);
        double value = fit.quality() * rarity[fit.word()];
        for (int name : namesWith[fit.word()]) {
          ofWord[name] = Math.max(ofWord[name], value);
        }
      }
      own += fits.isEmpty() ? UNKNOWN : weight;
      for (int name = 0; name < shared.length; name++) {
        shared[name] += ofWord[name];
        ofWord[name] = 0;
      }
    }
    Map<String, Scored> out = new HashMap<>();
    for (int number = 0; number < shared.length; number++) {
      if (shared[number] == 0) {
        continue;
      }
      Name name = names.get(number);
      double covered = Math.min(1, shared[number] / own);
      double used = Math.min(1, shared[number] / weightOf[number]);
      double score = (TYPED * covered + (1 - TYPED) * used) + name.bonus();
      if (words.get(name.words().getFirst()).startsWith(asked.getFirst())) {
        score += FIRST_WORD_BONUS;
      }
      if (score >= LEAST) {
        out.merge(
            name.hit().key(),
            new Scored(name.hit(), name.plain(), score),
            (x, y) -> x.score >= y.score ? x : y);
      }
    }
    double best = out.values().stream().mapToDouble(Scored::score).max().orElse(0);
    return out.values().stream()
        .filter(one -> one.score >= best * WORTH_NAMING)
        .sorted(
            Comparator.comparingDouble((Scored s) -> -s.score)
                .thenComparing(s -> s.hit.name())
                .thenComparing(s -> s.hit.key()))
        .toList();
  }

  /** What is so much worse than the best is noise below it. */
  private static final double WORTH_NAMING = .55;

  /** What was typed counts more than what of the name was not. */
  private static final double TYPED = .7;

  /** Weight of a word that no name has. */
  private static final double UNKNOWN = 6;
}
