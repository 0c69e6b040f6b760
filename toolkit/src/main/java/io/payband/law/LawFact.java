package io.payband.law;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.fact.FactSource;
import io.payband.fact.FactValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One rule of one place. Its words can be had only together with its mark, its sources and the days
 * they were read: as a sentence, or part by part through a {@link LawPage}. Immutable.
 */
public final class LawFact {

  /** Whether a rule holds on a day. */
  public enum Standing {
    /** It holds. */
    IN_FORCE,
    /** It begins later. */
    NOT_YET,
    /** It has ended. */
    ENDED,
    /** Since when was not on the pages that were read. */
    UNDATED
  }

  private final String id;
  private final Jurisdiction place;
  private final Subject subject;
  private final Words words;
  private final Force force;
  private final Mark mark;
  private final List<LawSource> sources;
  private final Measures measures;

  /** The texts of a rule: the law's name, what it says, and what else to know. */
  record Words(String law, String says, @Nullable String note) {}

  /** When a rule begins and ends, where that is known, and which employers it covers. */
  record Force(@Nullable LawDate from, @Nullable LawDate until, Employers employers) {}

  /** What can be counted in a rule. */
  record Measures(List<Time> times, @Nullable Limit limit) {}

  /** A time that a rule gives, in calendar days. */
  record Time(String what, int days) {}

  /** How far a rule limits a repayment. */
  record Limit(@Nullable Integer months, boolean proRata, boolean interest, boolean onlyChoice) {}

  LawFact(
      String id,
      Jurisdiction place,
      Subject subject,
      Words words,
      Force force,
      Mark mark,
      List<LawSource> sources,
      Measures measures) {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException(id + ": a rule has a source");
    }
    if (mark == Mark.UNCERTAIN && words.note() == null) {
      throw new IllegalArgumentException(id + ": what is uncertain is said");
    }
    this.id = id;
    this.place = place;
    this.subject = subject;
    this.words = words;
    this.force = force;
    this.mark = mark;
    this.sources = List.copyOf(sources);
    this.measures = measures;
  }

  /** Its name within the book. */
  public String id() {
    return id;
  }

  /** Where it holds. */
  public Jurisdiction place() {
    return place;
  }

  /** What it is about. */
  public Subject subject() {
    return subject;
  }

  /** How sure it is. */
  public Mark mark() {
    return mark;
  }

  /** Which employers it covers. */
  public Employers employers() {
    return force.employers();
  }

  /** When it begins, where that is known. */
  public Optional<LawDate> from() {
    return Optional.ofNullable(force.from());
  }

  /** The pages it was read on. */
  public List<LawSource> sources() {
    return sources;
  }

  /** The times that it gives; usually none. */
  public List<LawClock> clocks() {
    return measures.times().stream()
        .map(time -> new LawClock(this, time.what(), time.days()))
        .toList();
  }

  /** How far it limits a repayment, where it does. */
  public Optional<RepaymentLimit> limit() {
    Limit limit = measures.limit();
    return limit == null
        ? Optional.empty()
        : Optional.of(
            new RepaymentLimit(
                this, limit.months(), limit.proRata(), limit.interest(), limit.onlyChoice()));
  }

  /** Whether it holds on a day. */
  public Standing standing(LocalDate on) {
    LawDate from = force.from();
    LawDate until = force.until();
    if (until != null && on.isAfter(until.day())) {
      return Standing.ENDED;
    }
    if (from == null) {
      return Standing.UNDATED;
    }
    return on.isBefore(from.day()) ? Standing.NOT_YET : Standing.IN_FORCE;
  }

  /** Shows it as it stands on a day. */
  public <T> T show(LocalDate on, LawPage<T> page) {
    String pages = sources.stream().map(LawSource::words).collect(Collectors.joining("; "));
    String note = words.note() == null ? "" : " Note: " + words.note();
    return page.of(
        place.name() + ", " + subject.words(),
        mark.words(),
        words.says(),
        inForce(on),
        "Read on " + pages + "." + note);
  }

  private String inForce(LocalDate on) {
    LawDate from = force.from();
    LawDate until = force.until();
    String begin = from == null ? "" : from.words();
    String end =
        (until == null ? "" : ", until " + until.words())
            + " ("
            + words.law()
            + ")"
            + force.employers().words()
            + ".";
    return switch (standing(on)) {
      case IN_FORCE -> "In force since " + begin + end;
      case NOT_YET -> "Not yet in force: from " + begin + end;
      case ENDED -> "No longer in force" + end;
      case UNDATED -> "Since when was not stated" + end;
    };
  }

  /** All of it in sentences, as it stands on a day. */
  public String sentences(LocalDate on) {
    return show(
        on,
        (heading, how, says, inForce, proof) ->
            heading + " (" + how + "). " + says + " " + inForce + " " + proof);
  }

  /** It as a statement for a ledger, its mark and sources inside the text. */
  public Fact fact(LocalDate on) {
    return new Fact(
        "law-" + id,
        FactKind.STATEMENT,
        new FactValue.Words(sentences(on)),
        null,
        "law of the place on " + subject.words(),
        place.name(),
        new FactSource.Document(sources.getFirst().page(), 0, 0, null));
  }

  @Override
  public String toString() {
    return id + " (" + mark.key() + ")";
  }
}
