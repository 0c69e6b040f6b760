package io.payband.compare;

import io.payband.compare.Comparison.Gap;
import io.payband.compare.Comparison.Part;
import io.payband.estimate.MixSummary;
import io.payband.market.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A gap in additive parts, in whole dollars that sum. */
final class Gaps {

  static final String LEVEL = "level mix";
  static final String PLACE = "place mix";
  static final String EMPLOYER = "employer mix";
  static final String SKILLS = "skill mix";
  static final String ROLE = "the role itself";

  private Gaps() {}

  private record Share(String name, double log, double variance, String explanation) {}

  /**
   * Takes a gap apart.
   *
   * @param first typical pay of the first side, dollars
   * @param second of the second
   * @param a who reports the first role there; empty when not known
   * @param b the second
   * @param group 0 for all levels together, else the level 1 to 5
   * @param inPlace whether one place was asked for, so that place cannot differ
   * @param variance variance of the difference of ln medians
   */
  static Gap of(
      double first,
      double second,
      Optional<MixSummary> a,
      Optional<MixSummary> b,
      int group,
      boolean inPlace,
      double variance) {
    List<Share> shares = new ArrayList<>();
    List<Part> unknown = new ArrayList<>();
    if (a.isPresent() && b.isPresent()) {
      shares.addAll(shares(a.get(), b.get(), group, inPlace));
    } else {
      unknown(unknown, group, inPlace);
    }
    return divided(
        first,
        second,
        shares,
        unknown,
        variance,
        "what is left with level, place and employer alike, and what these do not explain",
        "From the same pay reports, by an additive fit of role and level, place and employer;"
            + " each part is averaged over both orders.");
  }

  /**
   * The same in the market lane, under the lane's own weights; both figures are for the same mix of
   * places.
   *
   * @param acrossOccupations whether official statistics count the two apart
   * @param skills what skills make of it; null when nothing is known of anybody's
   */
  static Gap ofMarket(
      double first,
      double second,
      Optional<MixSummary> a,
      Optional<MixSummary> b,
      int group,
      boolean acrossOccupations,
      @Nullable SkillPart skills,
      double variance) {
    List<Share> shares = new ArrayList<>();
    List<Part> unknown = new ArrayList<>();
    if (a.isPresent() && b.isPresent()) {
      shares.addAll(shares(a.get(), b.get(), group, true));
      Share employers = shares.removeLast();
      shares.add(
          new Share(
              PLACE,
              0,
              0,
              "both figures are for the same place, not for where the people of either role"
                  + " happen to report from"));
      if (knowsEmployers(a.get()) && knowsEmployers(b.get())) {
        shares.add(employers);
      } else {
        unknown.add(
            new Part(
                EMPLOYER,
                OptionalLong.empty(),
                null,
                "not known of both whom they work for; it stays inside the role itself"));
      }
    } else {
      unknown(unknown, group, true);
    }
    if (skills != null && skills.known()) {
      shares.add(
          new Share(
              SKILLS,
              skills.log(),
              skills.error() * skills.error(),
              "people of the two roles work with different technologies, by the survey that asks"
                  + " for most of them, all levels together; what goes with a technology need not"
                  + " come from it, and some of it may be the employer"));
    } else if (skills != null) {
      unknown.add(
          new Part(
              SKILLS,
              OptionalLong.empty(),
              null,
              "no survey asks enough people of both roles for their technologies; it stays inside"
                  + " the role itself"));
    }
    String alike = alike(a.isPresent() && b.isPresent(), shares);
    return divided(
        first,
        second,
        shares,
        unknown,
        variance,
        acrossOccupations
            ? "what is left with "
                + alike
                + "; the two belong to different occupations,"
                + " whose official medians are part of it"
            : "what is left with " + alike + ", and what these do not explain",
        "From all sources together, with well-paying employers and places weighed down towards the"
            + " official median of base pay; each part is averaged over both orders.");
  }

  /** What the rest of a gap is free of: what is known of both sides, and no more. */
  private static String alike(boolean level, List<Share> shares) {
    List<String> known = new ArrayList<>(level ? List.of("level") : List.of());
    for (Share share : shares) {
      if (share.name.equals(EMPLOYER)) {
        known.add("employer");
      } else if (share.name.equals(SKILLS)) {
        known.add("skills");
      }
    }
    return known.isEmpty()
        ? "nothing set aside"
        : switch (known.size()) {
              case 1 -> known.getFirst();
              case 2 -> known.getFirst() + " and " + known.getLast();
              default -> "level, employer and skills";
            }
            + " alike";
  }

  /** Employers that are not known have no effect, each the same. */
  private static boolean knowsEmployers(MixSummary mix) {
    return mix.employerVariance()[0] > 0;
  }

  private static void unknown(List<Part> unknown, int group, boolean inPlace) {
    String reason = "too few reports of both roles here to tell; it stays inside the role itself";
    if (group == 0) {
      unknown.add(new Part(LEVEL, OptionalLong.empty(), null, reason));
    }
    if (!inPlace) {
      unknown.add(new Part(PLACE, OptionalLong.empty(), null, reason));
    }
    unknown.add(new Part(EMPLOYER, OptionalLong.empty(), null, reason));
  }

  private static Gap divided(
      double first,
      double second,
      List<Share> shares,
      List<Part> unknown,
      double variance,
      String roleItself,
      String remark) {
    long amount = Math.round(second) - Math.round(first);
    double log = Math.log(second / first);
    // Parts are additive in log pay; the logarithmic mean of both turns them into dollars.
    double dollars = Math.abs(log) < 1e-9 ? first : (second - first) / log;
    double rest = log;
    double restVariance = variance;
    for (Share share : shares) {
      rest -= share.log;
      restVariance += share.variance;
    }
    shares.add(new Share(ROLE, rest, restVariance, roleItself));
    long[] rounded = round(shares.stream().mapToDouble(s -> s.log * dollars).toArray(), amount);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      Share share = shares.get(i);
      double half = Interval.NINETY * Math.sqrt(share.variance) * dollars;
      double middle = share.log * dollars;
      parts.add(
          new Part(
              share.name,
              OptionalLong.of(rounded[i]),
              new Interval(middle - half, middle + half, .9),
              share.explanation));
    }
    parts.addAll(parts.size() - 1, unknown);
    return new Gap(OptionalLong.of(amount), parts, remark);
  }

  private static List<Share> shares(MixSummary a, MixSummary b, int group, boolean inPlace) {
    List<Share> out = new ArrayList<>();
    if (group == 0) {
      double sum = 0;
      double variance = 0;
      double meanA = 0;
      double meanB = 0;
      double squareA = 0;
      double squareB = 0;
      for (int c = 0; c < a.share().length; c++) {
        double effect = (a.levelEffect()[c] + b.levelEffect()[c]) / 2;
        double d = b.share()[c] - a.share()[c];
        sum += d * effect;
        variance += d * d * (a.levelVariance()[c] + b.levelVariance()[c]) / 4;
        meanA += a.share()[c] * effect;
        meanB += b.share()[c] * effect;
        squareA += a.share()[c] * effect * effect;
        squareB += b.share()[c] * effect * effect;
      }
      variance += Math.max(0, squareA - meanA * meanA) / a.reports();
      variance += Math.max(0, squareB - meanB * meanB) / b.reports();
      out.add(new Share(LEVEL, sum, variance, "people of the two roles report different levels"));
    }
    if (!inPlace) {
      out.add(
          new Share(
              PLACE,
              b.placeMean()[group] - a.placeMean()[group],
              a.placeVariance()[group] + b.placeVariance()[group],
              "they report from different metros"));
    }
    out.add(
        new Share(
            EMPLOYER,
            b.employerMean()[group] - a.employerMean()[group],
            a.employerVariance()[group] + b.employerVariance()[group],
            "they work for employers that pay differently"));
    return out;
  }

  /** Whole numbers closest to the values that sum to the total: largest remainder. */
  static long[] round(double[] values, long total) {
    long[] out = new long[values.length];
    double[] remainder = new double[values.length];
    long sum = 0;
    for (int i = 0; i < values.length; i++) {
      out[i] = (long) Math.floor(values[i]);
      remainder[i] = values[i] - out[i];
      sum += out[i];
    }
    while (sum < total) {
      int best = 0;
      for (int i = 1; i < values.length; i++) {
        best = remainder[i] > remainder[best] ? i : best;
      }
      out[best]++;
      remainder[best]--;
      sum++;
    }
    while (sum > total) {
      int worst = 0;
      for (int i = 1; i < values.length; i++) {
        worst = remainder[i] < remainder[worst] ? i : worst;
      }
      out[worst]--;
      remainder[worst]++;
      sum--;
    }
    return out;
  }

  static Gap none(String reason) {
    return new Gap(OptionalLong.empty(), List.of(), reason);
  }

  static Gap undivided(double first, double second, String reason) {
    return new Gap(OptionalLong.of(Math.round(second) - Math.round(first)), List.of(), reason);
  }
}
