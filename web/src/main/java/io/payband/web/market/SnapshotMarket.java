package io.payband.web.market;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparer;
import io.payband.compare.Comparison;
import io.payband.compare.Comparison.Question;
import io.payband.compare.Comparison.Side;
import io.payband.compare.PathName;
import io.payband.job.CareerLevel;
import io.payband.job.Occupation;
import io.payband.job.Role;
import io.payband.market.Estimate.Estimated;
import io.payband.market.Lane;
import io.payband.market.Manifest;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.place.Metro;
import io.payband.place.PlaceMatch;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A snapshot, asked through core's own comparisons. */
public final class SnapshotMarket implements Market {

  private final MarketSnapshot snapshot;
  private final Comparer comparer;

  /** Over a snapshot. */
  public SnapshotMarket(MarketSnapshot snapshot) {
    this.snapshot = snapshot;
    comparer = new Comparer(snapshot);
  }

  @Override
  public Manifest manifest() {
    return snapshot.manifest();
  }

  @Override
  public List<Role> roles() {
    return snapshot.roles().list();
  }

  @Override
  public List<Occupation> occupations() {
    return snapshot.occupations().stream()
        .filter(occupation -> snapshot.findOfficial(occupation.code()).isPresent())
        .toList();
  }

  @Override
  public List<String> places() {
    return snapshot.gazetteer().metros().stream().map(Metro::name).toList();
  }

  @Override
  public Answer<Comparison> compare(String first, String second, Ask ask) {
    return comparer.compare(first, second, ask);
  }

  @Override
  public Answer<Profile> profile(String what, Ask ask) {
    return switch (comparer.profile(what, ask)) {
      case Answer.Found<Side> found ->
          new Answer.Found<>(new Profile(question(found.value(), ask), found.value()));
      case Answer.NotFound<Side> n ->
          new Answer.NotFound<>(n.field(), n.asked(), n.message(), n.suggestions());
      case Answer.Malformed<Side> m -> new Answer.Malformed<>(m.field(), m.asked(), m.message());
    };
  }

  @Override
  public Answer<Named> resolve(String what) {
    return switch (comparer.resolve(what)) {
      case Answer.Found<PathName>(PathName name) ->
          new Answer.Found<>(new Named(name.slug(), name.name(), name.isRole()));
      case Answer.NotFound<PathName> n ->
          new Answer.NotFound<>(n.field(), n.asked(), n.message(), n.suggestions());
      case Answer.Malformed<PathName> m ->
          new Answer.Malformed<>(m.field(), m.asked(), m.message());
    };
  }

  @Override
  public List<Answer.Suggestion> search(String text, int most) {
    return comparer.search(text, most);
  }

  /** The question that a side answers, as the comparison of two sides would have it. */
  private Question question(Side side, Ask ask) {
    boolean official =
        side.typical() instanceof Estimated found && found.evidence().kind() == Lane.OFFICIAL;
    boolean asked = ask.lane().strip().equalsIgnoreCase(Lane.OFFICIAL.key());
    boolean base = ask.measure().strip().equalsIgnoreCase(Measure.BASE.key());
    boolean hasTotal = snapshot.reported(Measure.TOTAL).find(side.slug()).isPresent();
    boolean total = !official && !base && (hasTotal || !ask.measure().isBlank());
    Optional<Metro> metro = metro(ask.place());
    return new Question(
        total ? Measure.TOTAL : Measure.BASE,
        official && !asked && side.isRole()
            ? "Base salary by official wages: there are no pay reports of this role."
            : "",
        official || asked ? Lane.OFFICIAL : Lane.REPORTED,
        metro.map(Metro::name).orElse(Comparer.NATION),
        metro.map(Metro::slug).orElse(""),
        official || asked ? null : level(ask.level()).orElse(null));
  }

  private Optional<Metro> metro(String place) {
    return !place.isBlank() && snapshot.gazetteer().find(place) instanceof PlaceMatch.InMetro in
        ? Optional.of(in.metro())
        : Optional.empty();
  }

  private static Optional<CareerLevel> level(String asked) {
    String wanted = asked.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(CareerLevel.values())
        .filter(level -> level.name().equals(wanted))
        .findFirst();
  }
}
