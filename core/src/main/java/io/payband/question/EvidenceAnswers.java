package io.payband.question;

import io.payband.compare.Comparison.Side;
import io.payband.compare.Comparison.Verdict;
import io.payband.compare.LaneMark;
import io.payband.market.Estimate.Estimated;
import io.payband.market.Evidence;
import io.payband.market.Lane;
import io.payband.market.Measure;
import io.payband.market.SourceEntry;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands behind the figures: how sure, how old, what others say, what is in them. */
final class EvidenceAnswers {

  /** An index is named with its last month, which the sentence says already. */
  private static final Pattern TO_MONTH = Pattern.compile(" to \\d{4}-\\d\\d$");

  private final Given given;
  private final Pair pair;

  EvidenceAnswers(Given given, Pair pair) {
    this.given = given;
    this.pair = pair;
  }

  Optional<QuestionAnswer> sure() {
    Verdict verdict = given.comparison().verdict();
    OptionalDouble first = verdict.probabilityFirstPaysMore();
    if (!pair.isKnown() || pair.isCountedAsOne() || first.isEmpty()) {
      return Optional.empty();
    }
    Telling question = new Telling();
    Telling answer = new Telling();
    if (pair.isDecided()) {
      double chance = pair.firstIsHigher() ? first.getAsDouble() : 1 - first.getAsDouble();
      question.say("How sure is that?");
      answer
          .say("The chances that the median of ")
          .name("role", Pair.people(pair.higher()))
          .say(" is the higher one are ")
          .say(chance > .99 ? "more than " : "")
          .ofHundred("chances that the median is the higher one", "", Math.min(.99, chance))
          .say(" in a hundred. ");
    } else if (verdict.reportsToDecide().isPresent()) {
      question.say("What would it take to tell?");
      answer
          .say("About ")
          .count(
              "reports that would decide",
              "",
              verdict.reportsToDecide().getAsInt(),
              "more pay report",
              "more pay reports")
          .say(", split evenly between the two. ");
    } else {
      question.say("How sure are these figures?");
    }
    off(answer, pair.first(), true);
    off(answer, pair.second(), false);
    return Optional.of(Asked.of(About.SURE, question, answer, pair.sources()));
  }

  private void off(Telling answer, Side side, boolean isFirst) {
    Estimated found = Pair.typical(side);
    Evidence evidence = found.evidence();
    answer
        .say(isFirst ? "The median of " : "; that of ")
        .name("role", Pair.people(side))
        .say(isFirst ? " may be off by up to " : " by up to ")
        .percent("how far the median may be off", side.name(), Math.max(.01, found.mayBeOff()))
        .say(isFirst ? " either way, nine times in ten, and stands on " : ", and stands on ");
    if (evidence.kind() == Lane.OFFICIAL) {
      answer.say("official wages");
    } else if (evidence.withheld()) {
      answer.say("fewer than five reports of its own");
    } else if (evidence.reports() == 0) {
      answer.say("no report of its own");
    } else {
      answer.count("reports", side.name(), evidence.reports(), "pay report", "pay reports");
    }
    if (!evidence.withheld() && evidence.reports() > 0 && evidence.borrowedShare() > .5) {
      answer
          .say(", with ")
          .percent("share borrowed from neighbouring groups", side.name(), evidence.borrowedShare())
          .say(" borrowed from neighbouring groups");
    }
    answer.say(isFirst ? "" : ".");
  }

  Optional<QuestionAnswer> age() {
    List<Evidence> both =
        Stream.of(pair.first(), pair.second())
            .map(Side::typical)
            .flatMap(e -> e instanceof Estimated found ? Stream.of(found.evidence()) : Stream.of())
            .filter(evidence -> !evidence.withheld() && evidence.to() != null)
            .toList();
    if (both.size() < 2) {
      return Optional.empty();
    }
    YearMonth to =
        both.stream()
            .map(Evidence::to)
            .map(Objects::requireNonNull)
            .max(YearMonth::compareTo)
            .orElseThrow();
    Optional<YearMonth> from =
        both.stream()
            .flatMap(evidence -> Stream.ofNullable(evidence.from()))
            .min(YearMonth::compareTo)
            .filter(month -> month.isBefore(to));
    Telling answer = new Telling();
    if (from.isPresent()) {
      answer
          .say("The data reach from ")
          .month("first month of the data", from.get())
          .say(" to ")
          .month("last month of the data", to);
    } else {
      answer.say("The data are of ").month("month of the data", to);
    }
    answer.say(". ");
    Evidence newest = both.stream().filter(e -> to.equals(e.to())).findFirst().orElseThrow();
    YearMonth date = given.manifest().date();
    if (Math.round((newest.agedBy() - 1) * 100) != 0 && !newest.ageingIndex().isEmpty()) {
      answer
          .say("Pay is brought to ")
          .month("date of the snapshot", date)
          .say(" by ")
          .name("index", TO_MONTH.matcher(newest.ageingIndex()).replaceFirst(""))
          .say(", which adds ")
          .percent("ageing to the snapshot's date", "", newest.agedBy() - 1)
          .say(" to what was last observed.");
    } else {
      answer
          .say("Figures speak of ")
          .month("date of the snapshot", date)
          .say(", the date of the snapshot.");
    }
    return Optional.of(
        Asked.of(
            About.AGE,
            new Telling().say("How old are the data behind it?"),
            answer,
            pair.sources()));
  }

  Optional<QuestionAnswer> reported() {
    if (given.comparison().question().lane() != Lane.MARKET || !pair.isKnown()) {
      return Optional.empty();
    }
    return shared(LaneMark.Kind.REPORTED)
        .or(() -> shared(LaneMark.Kind.SURVEY))
        .flatMap(this::told);
  }

  /** What one source says of both, in the measure of the comparison. */
  private record Both(LaneMark first, LaneMark second) {}

  private Optional<Both> shared(LaneMark.Kind kind) {
    Measure measure = given.comparison().question().measure();
    for (LaneMark a : pair.first().lanes()) {
      for (LaneMark b : pair.second().lanes()) {
        if (a.kind() == kind && a.measure() == measure && a.isLike(b)) {
          return Optional.of(new Both(a, b));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<QuestionAnswer> told(Both both) {
    Optional<Both> market = shared(LaneMark.Kind.MARKET);
    Optional<SourceEntry> source =
        given.manifest().sources().stream()
            .filter(entry -> entry.id().equals(both.first.source()))
            .findFirst();
    if (market.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    boolean more =
        both.first.p50() > market.get().first.p50()
            && both.second.p50() > market.get().second.p50();
    Telling question =
        new Telling()
            .say(
                more
                    ? "Why do other sites show higher figures?"
                    : "What do people of the two report themselves?");
    Telling answer = new Telling().name("source", source.get().name());
    if (!both.first.period().isEmpty()) {
      answer.say(" (").name("period", both.first.period()).say(")");
    }
    String what = pair.median();
    answer
        .say(", by themselves, put ")
        .say(pair.pay())
        .say(" at ")
        .money(what + ", as reported", pair.first().name(), both.first.p50())
        .say(" for ")
        .name("role", Pair.people(pair.first()))
        .say(" and ")
        .money(what + ", as reported", pair.second().name(), both.second.p50())
        .say(" for ")
        .name("role", Pair.people(pair.second()))
        .say(", in the nation and all levels together, in dollars of ")
        .month("date of the snapshot", given.manifest().date())
        .say(". The market stands at ")
        .money(what + ", market", pair.first().name(), market.get().first.p50())
        .say(" and ")
        .money(what + ", market", pair.second().name(), market.get().second.p50());
    answer.say(
        more
            ? ": reports of well-paying employers and places count less there, until base pay meets"
                + " official wages."
            : ".");
    boolean turned =
        (both.first.p50() - both.second.p50())
                * (market.get().first.p50() - market.get().second.p50())
            < 0;
    answer.say(turned ? " By themselves they have the order the other way round." : "");
    return Optional.of(
        Asked.of(
            About.REPORTED,
            question,
            answer,
            Stream.concat(Stream.of(both.first.source()), pair.sources().stream())
                .distinct()
                .sorted()
                .toList()));
  }

  Optional<QuestionAnswer> included() {
    if (!pair.isKnown()) {
      return Optional.empty();
    }
    Telling answer = new Telling();
    if (given.comparison().question().measure() == Measure.TOTAL) {
      answer.say(
          "Yes: they are base salary, bonus, and the equity that vests in a year. A sign-on bonus"
              + " stands apart.");
    } else {
      String remark = given.comparison().question().measureRemark();
      if (remark.isEmpty()) {
        answer.say("No, they are base salary.");
      } else {
        answer.say("No. ").name("why this measure", remark.endsWith(".") ? remark : remark + ".");
      }
    }
    return Optional.of(
        Asked.of(
            About.INCLUDED,
            new Telling().say("Are bonus and equity in these figures?"),
            answer,
            pair.sources()));
  }
}
