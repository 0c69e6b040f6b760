package io.payband.letter.resignation;

import io.payband.fact.FactKind;
import io.payband.fact.Ledger;
import io.payband.letter.FactList;
import io.payband.letter.Remark;
import io.payband.letter.Remark.About;
import io.payband.letter.Style;
import io.payband.letter.Writing;
import io.payband.letter.template.LetterWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes resignations. Safe for use by several threads. */
public final class ResignationLetters {

  private final LetterWriter writer;

  /** Writes with this writer's templates. */
  public ResignationLetters(LetterWriter writer) {
    this.writer = writer;
  }

  /** Writes one, with how the last day was found and what to look at before it is sent. */
  public Writing write(Resignation leaving, Style style) {
    LastDay computed = LastDay.of(leaving.handedIn(), leaving.notice(), leaving.days());
    List<Remark> remarks = new ArrayList<>();
    remarks.add(new Remark(About.RULE, computed.rule()));
    @Nullable LocalDate chosen = leaving.lastDay();
    LastDay last = chosen == null ? computed : new LastDay(chosen, chosen, "");
    if (chosen != null) {
      chosen(chosen, computed, leaving.days(), remarks);
    } else if (!leaving.days().unitedStates() && leaving.days().listed().isEmpty()) {
      remarks.add(
          new Remark(
              About.WARNING,
              "The holidays of your place are not known here; list them if one may fall on the last"
                  + " day."));
    }
    remarks.addAll(leaving.stakes().before(last.ends()));
    return writer.write("resignation", ledger(leaving, last, chosen == null), style, remarks);
  }

  private static void chosen(
      LocalDate chosen, LastDay computed, WorkingDays days, List<Remark> remarks) {
    if (chosen.isBefore(computed.worked())) {
      remarks.add(
          new Remark(
              About.WARNING,
              "You chose "
                  + LastDay.day(chosen)
                  + ", which is before notice ends on "
                  + LastDay.day(computed.worked())
                  + ": the letter does not name a notice period. Ask for the earlier day first."));
    }
    if (!days.worked(chosen)) {
      remarks.add(new Remark(About.WARNING, LastDay.day(chosen) + " is not a working day."));
    }
  }

  private static Ledger ledger(Resignation leaving, LastDay last, boolean computed) {
    FactList facts = new FactList();
    leaving.parties().addTo(facts);
    String employer = leaving.employer();
    facts
        .date("letter-date", leaving.handedIn(), "date of the letter", null)
        .title("current-title", leaving.title(), "current title", employer)
        .name("current-employer", employer, "current employer")
        .statement(
            "resignation",
            "I am leaving my position as " + leaving.title() + " at " + employer + ".",
            "resignation",
            employer)
        .date("last-day", last.worked(), "last working day", employer)
        .statement("reason", leaving.reason(), "reason for leaving", null);
    if (computed) {
      Notice notice = leaving.notice();
      facts
          .amount(
              "notice-period",
              FactKind.DURATION,
              BigDecimal.valueOf(notice.count()),
              notice.unit().word(),
              "notice period",
              employer)
          .date("notice-start", leaving.handedIn(), "start of the notice period", employer);
      if (!last.ends().equals(last.worked())) {
        facts.date("employment-end", last.ends(), "last day of employment", employer);
      }
    }
    for (int i = 0; i < leaving.handover().size(); i++) {
      facts.statement(
          "ask-handover-" + (i + 1),
          "I will " + leaving.handover().get(i),
          "proposal for the handover",
          null);
    }
    return facts.ledger();
  }
}
