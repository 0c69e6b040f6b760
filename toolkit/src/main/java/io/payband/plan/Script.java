package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.fact.FactSource;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to do and say, in order. */
final class Script {

  /** Days that are asked for, told as hours. */
  static final int DAYS_TO_DECIDE = 2;

  private static final int DAYS_TO_FOLLOW = 3;
  private static final int MOST_LEVERS = 3;

  /** What is asked for in words, in the order that counts where the person has none. */
  private static final List<Lever.Kind> USUAL =
      List.of(Lever.Kind.SIGN_ON, Lever.Kind.LEAVE, Lever.Kind.REVIEW, Lever.Kind.EQUITY);

  private final FactSheet sheet;
  private final Texts texts;
  private final Situation situation;
  private final LocalDate today;
  private final boolean market;

  Script(FactSheet sheet, Texts texts, Situation situation, MarketUse market, LocalDate today) {
    this.sheet = sheet;
    this.texts = texts;
    this.situation = situation;
    this.today = today;
    this.market = market instanceof MarketUse.Used;
    dates();
  }

  private void dates() {
    sheet.say(
        FactSheet.rule(
            "ask-time",
            FactKind.DURATION,
            String.valueOf(DAYS_TO_DECIDE * 24),
            "hours",
            "time asked for to decide"));
    LocalDate answer = workingDay(today.plusDays(DAYS_TO_DECIDE));
    @Nullable LocalDate due = situation.offer().answerBy();
    if (due != null && due.isBefore(answer) && !due.isBefore(today)) {
      answer = due;
    }
    date("ask-answer-date", answer, "date asked for to answer by", true);
    LocalDate follow = today;
    for (int i = 0; i < DAYS_TO_FOLLOW; i++) {
      follow = workingDay(follow.plusDays(1));
    }
    date("follow-up", follow, "day to ask again", false);
    for (int i = 0; i < DAYS_TO_FOLLOW; i++) {
      follow = workingDay(follow.plusDays(1));
    }
    date("follow-up-last", follow, "last day to ask again", false);
  }

  private void date(String id, LocalDate day, String role, boolean said) {
    Fact fact =
        FactSheet.words(
            id,
            FactKind.DATE,
            day.toString(),
            role,
            null,
            new FactSource.Entry("computed by the plan: " + id));
    if (said) {
      sheet.say(fact);
    } else {
      sheet.keep(fact);
    }
  }

  private static LocalDate workingDay(LocalDate day) {
    LocalDate working = day;
    while (working.getDayOfWeek() == DayOfWeek.SATURDAY
        || working.getDayOfWeek() == DayOfWeek.SUNDAY) {
      working = working.plusDays(1);
    }
    return working;
  }

  /** The order of moves. */
  List<Move> moves(List<PackageDeal> packages) {
    List<Move> moves = new ArrayList<>();
    moves.add(move("thanks"));
    if (!situation.offer().inWriting()) {
      moves.add(move("writing"));
    }
    moves.add(move("time"));
    if (situation.offer().posted() == null) {
      moves.add(move("range"));
    }
    if (!situation.constraints().baseFixed()) {
      moves.add(new Move("ask", texts.passage("move.ask", sheet), ask()));
    }
    if (!packages.isEmpty()) {
      moves.add(new Move("packages", texts.passage("move.packages", sheet), packages(packages)));
    }
    moves.add(new Move("fixed", texts.passage("move.fixed", sheet), fixed()));
    moves.add(move("paper"));
    moves.add(new Move("answer", texts.passage("move.answer", sheet), null));
    return List.copyOf(moves);
  }

  private Move move(String key) {
    return new Move(key, texts.passage("move." + key, sheet), line(key));
  }

  private Line line(String key) {
    return line(key, key);
  }

  private Line line(String key, String say) {
    return new Line(key, texts.passage("when." + key, sheet), texts.passage("say." + say, sheet));
  }

  /** The ask with its reason beside it; a single figure, or the range where it was chosen. */
  Line ask() {
    String figure = situation.goals().range() ? "ask-range" : "ask";
    String ground =
        sheet.has("reason-1")
            ? market ? ".market-reason" : ".reason"
            : market ? ".market" : ".bare";
    return line("ask", figure + ground);
  }

  /** What to ask for when the pay is fixed: what the person wants most, then the usual. */
  private Line fixed() {
    Set<Lever.Kind> wanted = new LinkedHashSet<>(situation.goals().rank());
    wanted.addAll(USUAL);
    List<Lever.Kind> asked =
        wanted.stream()
            .filter(kind -> USUAL.contains(kind) && sheet.has("ask-" + kind.word()))
            .limit(MOST_LEVERS)
            .toList();
    List<Passage.Piece> pieces = new ArrayList<>(texts.passage("say.fixed", sheet).pieces());
    for (int i = 0; i < asked.size(); i++) {
      Fact fact = sheet.get("ask-" + asked.get(i).word());
      pieces.add(new Passage.Words(i == 0 ? " " : i == asked.size() - 1 ? " or " : ", "));
      pieces.addAll(
          texts.passage("say.part." + asked.get(i).word(), sheet, Map.of("asked", fact)).pieces());
    }
    pieces.add(new Passage.Words(" be possible?"));
    return new Line("fixed", texts.passage("when.fixed", sheet), new Passage(pieces));
  }

  private Line packages(List<PackageDeal> packages) {
    List<Passage.Piece> pieces = new ArrayList<>(texts.passage("say.packages", sheet).pieces());
    for (int i = 0; i < packages.size(); i++) {
      boolean last = i == packages.size() - 1;
      String before = i == 0 ? " " : last ? ", or " : ", ";
      for (PackageDeal.Part part : packages.get(i).parts()) {
        pieces.add(new Passage.Words(before));
        pieces.addAll(
            texts
                .passage("say.part." + part.kind().word(), sheet, Map.of("asked", part.ask()))
                .pieces());
        before = " with ";
      }
    }
    pieces.add(new Passage.Words(" be possible?"));
    return new Line("packages", texts.passage("when.packages", sheet), new Passage(pieces));
  }

  /** What to say when the other side says something. */
  List<Line> replies() {
    List<Line> replies = new ArrayList<>();
    replies.add(fixed());
    replies.add(line("above-range"));
    replies.add(line("today"));
    @Nullable CompetingOffer other = Competing.best(situation);
    if (other != null && other.mention()) {
      replies.add(line("competing"));
    }
    replies.add(line("no"));
    return List.copyOf(replies);
  }

  /** What to say when asked for what is nobody's business, or too early. */
  List<Line> asked() {
    return List.of(
        line("history"), line("expectations", market ? "expectations.market" : "expectations"));
  }

  /** Asking again. */
  List<Move> followUps() {
    return List.of(move("follow-up"), move("follow-up-last"));
  }

  /** A call from start to end. */
  List<Line> call() {
    List<Line> call = new ArrayList<>();
    call.add(line("call-open"));
    if (situation.constraints().baseFixed()) {
      call.add(fixed());
    } else {
      call.add(ask());
      call.add(
          line("call-silence", situation.goals().range() ? "call-silence.range" : "call-silence"));
    }
    call.add(line("call-close"));
    return List.copyOf(call);
  }

  /**
   * The range that may be asked for, from the target upward.
   *
   * @return its high end
   */
  static Fact range(FactSheet sheet, Situation situation, Fact target) {
    Fact wide = sheet.keep(Rules.percent("rule-range", "5", "width of a range above the target"));
    BigDecimal step = sheet.get("rule-round").number();
    BigDecimal high = Rules.up(Rules.plus(target.number(), wide), step);
    end(sheet, situation, "low", target.number());
    return end(sheet, situation, "high", high);
  }

  private static Fact end(FactSheet sheet, Situation situation, String which, BigDecimal value) {
    Pay base = situation.offer().base();
    return sheet.say(
        FactSheet.computed(
            "ask-range-" + which,
            FactKind.MONEY,
            value,
            base.unit(),
            which
                + " end of the "
                + (situation.total() ? "total compensation" : base.period().measure())
                + " asked for",
            situation.offer().employer()));
  }
}
