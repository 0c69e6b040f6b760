package io.payband.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Directions: what changed from one figure of a sentence to the next, and what lies above or below
 * what (rule 7).
 */
final class Directions {

  private static final Set<String> UP =
      Set.of(
          "rose",
          "rise",
          "rises",
          "risen",
          "grew",
          "grow",
          "grown",
          "climbed",
          "increased",
          "increase",
          "up",
          "gained",
          "gain",
          "went up",
          "higher",
          "improved");
  private static final Set<String> DOWN =
      Set.of(
          "fell",
          "fall",
          "falls",
          "fallen",
          "dropped",
          "drop",
          "declined",
          "decline",
          "decreased",
          "decrease",
          "shrank",
          "down",
          "lower",
          "sank");
  private static final Set<String> NEUTRAL =
      Set.of("went", "came", "moved", "used", "instead", "changed", "got", "now");
  private static final Set<String> BELOW =
      Set.of(
          "below", "under", "beneath", "lower", "less", "short", "behind", "trails", "lags",
          "smaller");
  private static final Set<String> ABOVE =
      Set.of(
          "above", "over", "higher", "more", "exceeds", "exceed", "beats", "tops", "beat", "larger",
          "better", "ahead");
  private static final Set<String> DEGREE =
      Set.of(
          "well",
          "far",
          "much",
          "way",
          "significantly",
          "considerably",
          "substantially",
          "slightly",
          "just",
          "somewhat",
          "marginally",
          "materially",
          "comfortably",
          "clearly",
          "bit",
          "little",
          "a");
  private static final Set<String> INSIDE = Set.of("within", "inside", "between");

  private final Sheet sheet;
  private final Ledgers book;
  private final Held[] carried;
  private List<Held> subject = List.of();

  Directions(Sheet sheet, Ledgers book, Held[] carried) {
    this.sheet = sheet;
    this.book = book;
    this.carried = carried;
  }

  /** Explains the words of direction that the facts decide. */
  void explain() {
    changes();
    for (int i = 0; i < sheet.size(); i++) {
      String low = sheet.token(i).low();
      if (sheet.explained(i) || sheet.inPhrase(i)) {
        continue;
      }
      if (INSIDE.contains(low)) {
        inside(i);
      } else if (BELOW.contains(low) || ABOVE.contains(low)) {
        compare(i, ABOVE.contains(low));
      }
    }
  }

  /** "from 88 to 95": the two figures of one measure say whether it rose. */
  private void changes() {
    List<Quantity> all = sheet.quantities();
    for (int k = 0; k + 1 < all.size(); k++) {
      int next = k + 1;
      while (next < all.size() && all.get(next).sort() == Quantity.Sort.DATE) {
        next++;
      }
      if (next >= all.size() || carried[k] == null || carried[next] == null) {
        continue;
      }
      Held a = carried[k];
      Held b = carried[next];
      if (!a.kind().counted() || a.kind() != b.kind() || !a.unit().equals(b.unit())) {
        continue;
      }
      int order = b.fact().number().compareTo(a.fact().number());
      Set<String> fitting = order > 0 ? UP : DOWN;
      for (int i = 0; i < sheet.size(); i++) {
        String low = sheet.token(i).low();
        if (order != 0 && (fitting.contains(low) || NEUTRAL.contains(low)) && alike(a, b)) {
          sheet.explain(i, i + 1);
        }
      }
    }
  }

  private static boolean alike(Held a, Held b) {
    return !a.is(Tag.OFFER) || !b.is(Tag.COMPETING);
  }

  private void compare(int at, boolean above) {
    int from = at;
    while (from > 0 && DEGREE.contains(sheet.token(from - 1).low())) {
      from--;
    }
    String degree = from < at ? sheet.token(from).low() : "";
    boolean bare = degree.isEmpty() || (degree.equals("a") && from == at - 1);
    int to = at + 1;
    while (to < sheet.size()
        && (sheet.token(to).is("than")
            || sheet.token(to).is("it")
            || sheet.token(to).is("the")
            || sheet.token(to).is("of"))) {
      to++;
    }
    boolean exact =
        degree.equals("just") || degree.equals("slightly") || (degree.equals("a") && from < at - 1);
    if (!bare && !exact) {
      return;
    }
    int end = from;
    for (int k = 0; k < sheet.quantities().size(); k++) {
      Quantity q = sheet.quantities().get(k);
      Held held = carried[k];
      if (q.to() == from && held != null && held.compares()) {
        end = q.from();
      }
    }
    boolean again =
        from > 0
            && !subject.isEmpty()
            && (sheet.token(from - 1).is(",")
                || sheet.token(from - 1).is("and")
                || sheet.token(from - 1).is("but"));
    List<Held> left = again ? subject : side(end, -1);
    subject = left;
    List<Held> right = to >= sheet.size() - 1 ? others(left) : side(to, 1);
    Boolean decided = decided(left, right, above);
    if (decided != null && decided) {
      sheet.explain(from, at + 1);
      for (Held held : left) {
        sheet.use(held);
      }
      for (Held held : right) {
        sheet.use(held);
      }
    }
  }

  /** The figures of the other side, when the sentence names only one. */
  private List<Held> others(List<Held> left) {
    List<Held> out = new ArrayList<>();
    for (Held held : carried) {
      if (held != null && held.kind().counted() && !left.contains(held)) {
        out.add(held);
      }
    }
    Sheet before = sheet.before();
    if (out.isEmpty() && before != null) {
      for (Held held : before.used()) {
        if (held.kind().counted() && !left.contains(held)) {
          out.add(held);
        }
      }
    }
    return out;
  }

  private void inside(int at) {
    List<Held> left = side(at, -1);
    List<Held> right = side(at + 1, 1);
    if (left.isEmpty() || right.size() < 2) {
      return;
    }
    if (sheet.token(at).is("between")) {
      sheet.doubt(at);
    }
    for (Held a : left) {
      for (Held low : right) {
        for (Held high : right) {
          if (low != high
              && same(a, low)
              && same(a, high)
              && number(low).compareTo(number(high)) < 0
              && number(low).compareTo(number(a)) <= 0
              && number(a).compareTo(number(high)) <= 0
              && ends(low, high)) {
            sheet.explain(at, at + 1);
            sheet.trust(at);
            sheet.use(a);
            sheet.use(low);
            sheet.use(high);
            return;
          }
        }
      }
    }
  }

  private static boolean ends(Held low, Held high) {
    return !(low.is(Tag.POSTED) != high.is(Tag.POSTED)
        && low.has(Tag.PLACE_IN_BAND)
        && high.has(Tag.PLACE_IN_BAND));
  }

  /** Whether every pair of one measure lies as said; null when there is none. */
  private static @Nullable Boolean decided(List<Held> left, List<Held> right, boolean above) {
    Boolean decided = null;
    for (Held a : left) {
      for (Held b : right) {
        if (a != b && same(a, b)) {
          int order = number(a).compareTo(number(b));
          boolean fits = above ? order > 0 : order < 0;
          decided = decided == null ? fits : decided && fits;
        }
      }
    }
    return decided;
  }

  private static boolean same(Held a, Held b) {
    if (a.kind() != b.kind() || !a.unit().equals(b.unit())) {
      return false;
    }
    Set<Tag> one = measures(a);
    Set<Tag> two = measures(b);
    return one.isEmpty()
        || two.isEmpty()
        || one.stream().anyMatch(two::contains)
        || one.contains(Tag.WAGE)
        || two.contains(Tag.WAGE);
  }

  private static Set<Tag> measures(Held held) {
    Set<Tag> out = EnumSet.noneOf(Tag.class);
    for (Tag tag : held.tags()) {
      if (tag.group() == Tag.MEASURE) {
        out.add(tag);
      }
    }
    return out;
  }

  private static BigDecimal number(Held held) {
    return held.fact().number();
  }

  /** The facts that the words on one side of a comparison stand for. */
  private List<Held> side(int from, int step) {
    List<Held> out = new ArrayList<>();
    int end = from;
    int stop = step > 0 ? sheet.size() : -1;
    Set<Tag> tags = EnumSet.noneOf(Tag.class);
    Set<Tag> measure = EnumSet.noneOf(Tag.class);
    boolean found = false;
    for (int i = step > 0 ? from : from - 1; i != stop; i += step) {
      Token token = sheet.token(i);
      if (step < 0 && found && (token.is(",") || token.is("so") || token.is("but"))) {
        break;
      }
      if (token.is(";")
          || token.is(".")
          || (found && step > 0 && (token.is(",") || token.is("but")))
          || (BELOW.contains(token.low()) && step > 0)
          || (ABOVE.contains(token.low()) && step > 0 && i > from)) {
        break;
      }
      end = i;
      for (int k = 0; k < sheet.quantities().size(); k++) {
        Quantity q = sheet.quantities().get(k);
        if (q.from() == i && carried[k] != null && carried[k].kind().counted()) {
          out.add(carried[k]);
          found = true;
        }
      }
      for (Label label : sheet.labels()) {
        if (label.from() == i) {
          if (label.of(Tag.MEASURE)) {
            measure.addAll(label.tags());
          } else {
            tags.addAll(label.tags());
            found = true;
          }
        }
      }
      if (!out.isEmpty() && step < 0) {
        break;
      }
    }
    if (!out.isEmpty()) {
      return out;
    }
    for (Held held : book.facts()) {
      if (held.kind().counted() && fits(held, tags, measure)) {
        out.add(held);
      }
    }
    return end == from && tags.isEmpty() ? List.of() : out;
  }

  private static boolean fits(Held held, Set<Tag> tags, Set<Tag> measure) {
    if (tags.isEmpty() || held.kind() != io.payband.fact.FactKind.MONEY) {
      return false;
    }
    boolean sideFits = false;
    boolean sides = false;
    boolean bands = false;
    boolean bandFits = false;
    for (Tag tag : tags) {
      if (tag.group() == Tag.SIDE) {
        sides = true;
        sideFits |= held.is(tag);
      } else if (tag.group() == Tag.PLACE_IN_BAND) {
        bands = true;
        bandFits |= held.is(tag);
      }
    }
    if (sides && !sideFits && !(bands && bandFits && held.is(Tag.MARKET))) {
      return false;
    }
    if (bands
        ? !bandFits && !(held.is(Tag.POSTED) && tags.contains(Tag.POSTED))
        : held.is(Tag.MARKET) && !held.is(Tag.MEDIAN)) {
      return false;
    }
    if (!measure.isEmpty()) {
      return measure.stream().anyMatch(held::is);
    }
    return held.is(Tag.BASE)
        || held.is(Tag.HOURLY)
        || held.is(Tag.DAYRATE)
        || held.is(Tag.WAGE)
        || held.is(Tag.POSTED);
  }
}
