package io.payband.web.compare;

import io.payband.compare.Comparison;
import io.payband.compare.Comparison.Part;
import io.payband.compare.Comparison.Verdict;
import io.payband.compare.Comparison.Word;
import io.payband.market.Band;
import io.payband.market.Interval;
import io.payband.web.text.Say;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Headings and sentences that follow from the figures: what they say depends on nothing else. */
final class Findings {

  private Findings() {}

  /** Which is paid more, in the large heading of the first section. */
  static String typical(Verdict verdict, SideView first, SideView second) {
    if (verdict.word() == Word.NO_FIGURE || !first.typical().known() || !second.typical().known()) {
      return "There is no figure to compare with";
    }
    if (first.typical().official()
        && second.typical().official()
        && first.occupation().equals(second.occupation())) {
      return "Official wages count the two as one occupation";
    }
    double gap = second.typical().median() - first.typical().median();
    SideView ahead = gap >= 0 ? second : first;
    String higher = ahead.name() + (ahead.path().startsWith("/roles/") ? " pays" : ":");
    String amount = Say.money(Math.abs(gap));
    return switch (verdict.word()) {
      case CLEARLY_HIGHER -> higher + " clearly more: +" + amount + " a year";
      case SOMEWHAT_HIGHER -> higher + " somewhat more: +" + amount + " a year";
      case NEARLY_IDENTICAL -> "The two are paid nearly alike: " + amount + " a year apart";
      case CANNOT_TELL_YET ->
          verdict.reportsToDecide().isPresent()
              ? "Cannot tell yet: about "
                  + Say.count(verdict.reportsToDecide().getAsInt())
                  + " more reports would"
              : "Cannot tell yet which pays more";
      case NO_FIGURE -> "There is no figure to compare with";
    };
  }

  /** How sure it is that the higher median is the higher one. */
  static String certainty(double probability) {
    long hundred = Math.round(probability * 100);
    if (probability >= .99) {
      return "as good as certain: over 99 in 100";
    }
    if (probability >= .9) {
      return "very likely: " + hundred + " in 100";
    }
    if (probability >= .7) {
      return "likely, no more: " + hundred + " in 100";
    }
    return "close to the toss of a coin: " + hundred + " in 100";
  }

  /** How the two crowds lie to each other. */
  static String crowds(SideView first, SideView second) {
    Band a = first.typical().band();
    Band b = second.typical().band();
    double low = Math.max(a.p25(), b.p25());
    double high = Math.min(a.p75(), b.p75());
    if (low < high) {
      return "The middle halves overlap, from " + Say.range(low, high);
    }
    if (Math.max(a.p10(), b.p10()) < Math.min(a.p90(), b.p90())) {
      return "The middle halves do not meet, the crowds still do";
    }
    return "The crowds hardly meet";
  }

  /** At which levels one is ahead. */
  static String levels(List<LevelRow> rows, SideView first, SideView second) {
    List<LevelRow> known = rows.stream().filter(LevelRow::known).toList();
    if (known.isEmpty()) {
      return "Levels are not split here";
    }
    List<LevelRow> a = known.stream().filter(row -> row.higher().equals("a")).toList();
    List<LevelRow> b = known.stream().filter(row -> row.higher().equals("b")).toList();
    if (a.isEmpty() && b.isEmpty()) {
      return known.stream().allMatch(row -> row.word() == Word.NEARLY_IDENTICAL)
          ? "At every level the two are paid nearly alike"
          : "At no level can one be called higher";
    }
    if (a.isEmpty() || b.isEmpty()) {
      List<LevelRow> ahead = a.isEmpty() ? b : a;
      String name = (a.isEmpty() ? second : first).name();
      if (ahead.size() == known.size()) {
        LevelRow most =
            ahead.stream()
                .max(Comparator.comparingDouble(row -> Math.abs(Math.log(row.ratio()))))
                .orElseThrow();
        return name
            + " is ahead at every level, most at "
            + most.level().word()
            + " ("
            + most.gapShare()
            + ")";
      }
      return name + " is ahead at " + words(ahead) + "; elsewhere neither can be called higher";
    }
    return first.name() + " is ahead at " + words(a) + ", " + second.name() + " at " + words(b);
  }

  /** What the gap is made of. */
  static String gap(Comparison.Gap gap) {
    if (gap.amount().isEmpty() || gap.parts().isEmpty()) {
      return "The gap cannot be split here";
    }
    long amount = gap.amount().getAsLong();
    List<Part> known = gap.parts().stream().filter(part -> part.amount().isPresent()).toList();
    if (Math.abs(amount) < 500 || known.isEmpty()) {
      return "There is next to no gap to explain";
    }
    Optional<Part> role = known.stream().filter(Findings::isRoleItself).findFirst();
    Optional<Part> largest =
        known.stream()
            .filter(part -> !isRoleItself(part) && isSure(part) && sizeOf(part) * amount > 0)
            .max(Comparator.comparingLong(part -> Math.abs(sizeOf(part))));
    if (role.isEmpty() || !isSure(role.get())) {
      String doubt = "what the role itself adds cannot be told";
      return largest
          .map(part ->
              (Math.abs(sizeOf(part)) * 2 >= Math.abs(amount) ? "Mostly " : "Partly ")
                  + part.name()
                  + "; "
                  + doubt)
          .orElseGet(() -> Say.sentence(doubt));
    }
    if (known.size() == 1) {
      return "What can be told apart is the role itself";
    }
    double share = (double) sizeOf(role.get()) / amount;
    if (share < 0) {
      return "The role itself works against the gap";
    }
    if (share > 1.02) {
      return "The role itself is more than the whole gap";
    }
    return fraction(share) + " of the gap is the role itself";
  }

  private static long sizeOf(Part part) {
    return part.amount().orElse(0);
  }

  /** Whether the sign of a part is beyond doubt. */
  private static boolean isSure(Part part) {
    Interval interval = part.interval();
    return interval != null && (interval.low() > 0 || interval.high() < 0);
  }

  static boolean isRoleItself(Part part) {
    return part.name().contains("role");
  }

  private static String fraction(double share) {
    String[] words = {
      "Next to nothing",
      "A tenth",
      "A fifth",
      "A quarter",
      "A third",
      "Two fifths",
      "Half",
      "Three fifths",
      "Two thirds",
      "Three quarters",
      "Four fifths",
      "Nine tenths",
      "Nearly all"
    };
    double[] shares = {0, .1, .2, .25, 1 / 3., .4, .5, .6, 2 / 3., .75, .8, .9, 1};
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      if (Math.abs(shares[i] - share) < Math.abs(shares[best] - share)) {
        best = i;
      }
    }
    boolean exact = Math.abs(shares[best] - share) < .015 || best == 0 || best == shares.length - 1;
    return exact ? words[best] : "About " + words[best].toLowerCase(Locale.ROOT);
  }

  private static String words(List<LevelRow> rows) {
    return Say.list(rows.stream().map(row -> row.level().word()).toList());
  }
}
