package io.payband.letter.situation;

import io.payband.entry.Entry;
import io.payband.entry.Value;
import io.payband.letter.Parties;
import io.payband.letter.resignation.Notice;
import io.payband.letter.resignation.Resignation;
import io.payband.letter.resignation.Stakes;
import io.payband.letter.resignation.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The block {@code resignation}. */
final class ResignationBlock {

  private static final List<String> KEYS =
      List.of(
          "title",
          "employer",
          "notice",
          "last_day",
          "reason",
          "handover",
          "holidays",
          "vests",
          "bonus",
          "repay_until");

  private ResignationBlock() {}

  static Resignation of(Value value, Parties parties, @Nullable String place, LocalDate handedIn) {
    Entry block = value.map(KEYS);
    return new Resignation(
        parties,
        block.get("title", "your title").text(200),
        block.get("employer", "whom you leave").text(200),
        handedIn,
        block.find("notice").map(ResignationBlock::notice).orElse(Notice.USUAL),
        new WorkingDays(
            new HashSet<>(days(block, "holidays")), place != null && Places.unitedStates(place)),
        lastDay(block, handedIn),
        Reads.text(block, "reason", Reads.SENTENCE),
        Reads.texts(block, "handover", Resignation.MOST_HANDOVER).stream()
            .limit(Resignation.MOST_HANDOVER)
            .toList(),
        new Stakes(
            days(block, "vests"), Reads.date(block, "bonus"), Reads.date(block, "repay_until")));
  }

  private static @Nullable LocalDate lastDay(Entry block, LocalDate handedIn) {
    @Nullable LocalDate day = Reads.date(block, "last_day");
    if (day != null && day.isBefore(handedIn)) {
      block
          .find("last_day")
          .ifPresent(value -> value.problem("expected a day from the letter's on"));
    }
    return day;
  }

  private static List<LocalDate> days(Entry block, String key) {
    List<LocalDate> days = new ArrayList<>();
    block
        .find(key)
        .map(value -> value.list(100))
        .orElse(List.of())
        .forEach(value -> days.add(value.date()));
    return days;
  }

  private static Notice notice(Value value) {
    Entry notice = value.map(List.of("period", "end"));
    Value period = notice.get("period", "such as 2 weeks");
    Reads.Counted counted =
        Reads.counted(period, List.of("weeks", "days", "working days", "months"));
    int count = counted.number().intValueExact();
    if (count > 366) {
      period.problem("expected at most 366");
      count = 366;
    }
    Notice.Unit unit =
        switch (counted.unit()) {
          case "days" -> Notice.Unit.DAYS;
          case "working days" -> Notice.Unit.WORKING_DAYS;
          case "months" -> Notice.Unit.MONTHS;
          default -> Notice.Unit.WEEKS;
        };
    return new Notice(
        count,
        unit,
        notice
            .find("end")
            .map(end ->
                end.choice(
                    Map.of(
                        "any day", Notice.End.ANY_DAY,
                        "middle or end of month", Notice.End.MIDDLE_OR_END_OF_MONTH,
                        "month", Notice.End.END_OF_MONTH,
                        "quarter", Notice.End.END_OF_QUARTER)))
            .orElse(Notice.End.ANY_DAY),
        true);
  }
}
