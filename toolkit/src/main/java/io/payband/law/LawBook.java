package io.payband.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All rules that Payband knows. Immutable and safe between threads. */
public final class LawBook {

  private static final LawBook BOOK = LawFiles.read();

  private final Places places;
  private final List<LawFact> facts;

  LawBook(Places places, List<LawFact> facts) {
    this.places = places;
    this.facts = List.copyOf(facts);
  }

  /** The book that comes with the program. */
  public static LawBook bundled() {
    return BOOK;
  }

  /** Every rule. */
  public List<LawFact> facts() {
    return facts;
  }

  /** The rule of an id. */
  public Optional<LawFact> fact(String id) {
    return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
  }

  /**
   * The rules of a place.
   *
   * @param typed a city with its state, a state by name or postal code, a country, or "remote";
   *     longer than {@value Places#LONGEST} characters is not read
   */
  public PlaceRules at(String typed) {
    return switch (places.read(typed)) {
      case Places.Read(List<Jurisdiction> where, boolean remote) ->
          new PlaceRules.Known(
              where,
              remote,
              facts.stream()
                  .filter(fact -> where.contains(fact.place()))
                  .sorted(
                      (a, b) -> Integer.compare(where.indexOf(a.place()), where.indexOf(b.place())))
                  .toList());
      case Places.Remote remote -> new PlaceRules.SomewhereRemote();
      case Places.Unread unread -> new PlaceRules.Unknown(typed.strip());
    };
  }

  /** The rules on one subject that hold in a place, or are to hold, on a day. */
  public List<LawFact> at(String typed, Subject subject, LocalDate on) {
    return at(typed).facts().stream()
        .filter(fact -> fact.subject() == subject)
        .filter(fact -> fact.standing(on) != LawFact.Standing.ENDED)
        .toList();
  }
}
