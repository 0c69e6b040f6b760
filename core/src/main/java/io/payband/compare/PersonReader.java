package io.payband.compare;

import io.payband.compare.Read.NotUnderstood;
import io.payband.compare.Read.Understood;
import io.payband.estimate.PayModel;
import io.payband.estimate.RoleFigures;
import io.payband.estimate.Rows;
import io.payband.estimate.Subject;
import io.payband.job.CareerLevel;
import io.payband.job.CompanyLevelKey;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.PayModels;
import io.payband.market.PersonQuestion;
import io.payband.place.Metro;
import io.payband.place.PlaceMatch;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands the parts of a question about one person, or says what was expected. */
final class PersonReader {

  private final MarketSnapshot snapshot;
  private final Finder finder;
  private final Cells cells;

  PersonReader(MarketSnapshot snapshot, Finder finder, Cells cells) {
    this.snapshot = snapshot;
    this.finder = finder;
    this.cells = cells;
  }

  /** The time of a date; without one, the snapshot's. */
  Read<PersonTime> time(@Nullable LocalDate date, PayModel model) {
    int last = model.lastQuarter();
    if (date == null) {
      return new Understood<>(new PersonTime(last, 1, "aged to " + snapshot.manifest().date()));
    }
    int quarter = Subject.quarterOf(date);
    if (quarter < model.firstQuarter()) {
      return new NotUnderstood<>(
          "date: reports begin in "
              + model.firstQuarter() / 4
              + "; an earlier date is not answered");
    }
    if (quarter <= last) {
      return new Understood<>(new PersonTime(quarter, 0, "at the level of that quarter"));
    }
    YearMonth end = snapshot.manifest().date();
    if (YearMonth.from(date).isAfter(end)) {
      return new NotUnderstood<>(
          "date: the snapshot speaks of " + end + "; a later date is not answered");
    }
    int lastMonth = last / 4 * 12 + last % 4 * 3 + 1;
    double span = end.getYear() * 12.0 + end.getMonthValue() - 1 - lastMonth;
    double part = date.getYear() * 12.0 + date.getMonthValue() - 1 - lastMonth;
    return new Understood<>(
        new PersonTime(last, Math.clamp(part / span, 0, 1), "aged to " + YearMonth.from(date)));
  }

  /** A level of the common scale; nothing where none is said. */
  Read<Optional<CareerLevel>> level(String level, double years) {
    String wanted = level.strip().toUpperCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return new Understood<>(Optional.empty());
    }
    for (CareerLevel known : CareerLevel.values()) {
      if (known.name().equals(wanted)
          || known.word().toUpperCase(Locale.ROOT).equals(wanted)
          || known.label().toUpperCase(Locale.ROOT).equals(wanted)) {
        return new Understood<>(Optional.of(known));
      }
    }
    String key = CompanyLevelKey.level(level);
    if (!CompanyLevelKey.seniority(key).equals("none")) {
      double z =
          snapshot
              .models()
              .pageTotal()
              .level()
              .byWords(key, false, Double.isNaN(years) ? 6 : years);
      return new Understood<>(Optional.of(CareerLevel.ofScale(z)));
    }
    return new NotUnderstood<>(
        "level: without a company one of L3 to L7 was expected, not " + clean(level));
  }

  /** A place. */
  Read<PersonPlace> place(String location) {
    return switch (snapshot.gazetteer().find(location)) {
      case PlaceMatch.Nation nation ->
          new Understood<>(
              new PersonPlace(PersonPlace.WHOLE, PersonPlace.WHOLE, null, "the United States"));
      case PlaceMatch.InMetro in -> new Understood<>(metroPlace(in.metro(), location));
      case PlaceMatch.InState in ->
          new Understood<>(
              new PersonPlace(PersonPlace.WHOLE + in.code(), in.code(), null, in.name()));
      case PlaceMatch.Abroad abroad -> new NotUnderstood<>("no data for " + abroad.name());
      case PlaceMatch.Unknown unknown ->
          new NotUnderstood<>(
              "location: "
                  + new PlaceMatch.Unknown(clean(unknown.asked()), unknown.closest()).why()
                  + (unknown.closest().isEmpty()
                      ? ""
                      : "; the closest are " + String.join("; ", unknown.closest())));
    };
  }

  private PersonPlace metroPlace(Metro metro, String location) {
    boolean known =
        !snapshot.reported(Measure.TOTAL).roles().isEmpty()
            && snapshot.models().pageTotal().knowsMetro(metro.code());
    String state = metro.principalState();
    int comma = location.lastIndexOf(',');
    String written = location.substring(comma + 1).strip().toUpperCase(Locale.ROOT);
    if (comma >= 0 && metro.states().contains(written)) {
      state = written;
    }
    return known
        ? new PersonPlace(metro.code(), state, metro, metro.name())
        : new PersonPlace(PersonPlace.WHOLE, PersonPlace.WHOLE, metro, metro.name());
  }

  /** What a title and a speciality mean. */
  Read<PersonJob> job(PersonQuestion q) {
    boolean reports = !snapshot.reported(Measure.TOTAL).roles().isEmpty();
    if (reports) {
      PayModels models = snapshot.models();
      String wanted = q.title().strip();
      for (String title : models.pageTotal().titles()) {
        if (title.equalsIgnoreCase(wanted)) {
          return sourceJob(models, title, q.focus());
        }
      }
    }
    String both = q.focus().isBlank() ? q.title() : q.focus() + " " + q.title();
    Answer<PathName> answer = finder.resolve(both);
    if (!(answer instanceof Answer.Found<PathName>)) {
      answer = finder.resolve(q.title());
    }
    return switch (answer) {
      case Answer.Found<PathName> found -> new Understood<>(catalogueJob(found.value()));
      case Answer.NotFound<PathName> none ->
          new NotUnderstood<>(
              "title: "
                  + none.message()
                  + (none.suggestions().isEmpty()
                      ? ""
                      : "; the closest are "
                          + String.join(
                              "; ",
                              none.suggestions().stream().map(Answer.Suggestion::name).toList())));
      case Answer.Malformed<PathName> bad -> new NotUnderstood<>("title: " + bad.message());
    };
  }

  private Read<PersonJob> sourceJob(PayModels models, String title, String focus) {
    Subject subject = new Subject(title, focus, "", "", "", "", "", "", 0, Double.NaN, 0);
    String word = Rows.roleWord(subject);
    String slug = models.roleOfTitleFocus().get(word);
    if (slug != null) {
      return known(title, focus, slug);
    }
    Optional<PathName> named =
        focus.isBlank() ? finderRole(title) : finderRole(focus + " " + title);
    if (named.isEmpty() && !focus.isBlank()) {
      named = finderRole(title);
    }
    if (named.isPresent() && cells.hasReports(named.get(), Measure.TOTAL)) {
      // An unknown speciality counts as none; without one, the role as a whole is meant.
      return new Understood<>(
          focus.isBlank() ? catalogueJob(named.get()) : new PersonJob(title, focus, named.get()));
    }
    String other =
        models.roleOfTitleFocus().entrySet().stream()
            .filter(e -> e.getKey().startsWith(title + "|"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    return other.isEmpty()
        ? new NotUnderstood<>("title: no pay reports of " + clean(title))
        : known(title, focus, other);
  }

  private Read<PersonJob> known(String title, String focus, String slug) {
    PathName name = Finder.name(snapshot.roles().getBySlug(slug));
    return new Understood<>(new PersonJob(title, focus, name));
  }

  private Optional<PathName> finderRole(String title) {
    return finder.resolve(title) instanceof Answer.Found<PathName> found && found.value().isRole()
        ? Optional.of(found.value())
        : Optional.empty();
  }

  private PersonJob catalogueJob(PathName name) {
    String title =
        snapshot
            .reported(Measure.TOTAL)
            .find(name.slug())
            .map(RoleFigures::title)
            .orElse(name.name());
    return new PersonJob(title, PersonPlace.WHOLE + name.slug(), name);
  }

  /** A text as it may be shown: without control characters, and not long. */
  static String clean(String text) {
    String plain = text.strip().replaceAll("\\p{Cntrl}", "");
    return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
  }
}
