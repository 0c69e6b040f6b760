package io.payband.compare;

import io.payband.compare.Answer.Suggestion;
import io.payband.compare.Comparison.Gap;
import io.payband.compare.Comparison.Question;
import io.payband.compare.Comparison.Side;
import io.payband.compare.Comparison.Verdict;
import io.payband.market.Estimate;
import io.payband.market.MarketSnapshot;
import io.payband.place.Metro;
import io.payband.scope.ScopeRow;
import io.payband.scope.Scopes;
import java.util.List;

/**
 * Answers questions about roles and occupations from one snapshot.
 *
 * <p>Immutable, safe for use by several threads.
 */
public final class Comparer {

  /** Name of the nation. */
  public static final String NATION = "United States";

  private final MarketSnapshot snapshot;
  private final Finder finder;
  private final Choices choices;
  private final Sides sides;
  private final Differences differences;

  /** Over a snapshot. */
  public Comparer(MarketSnapshot snapshot) {
    this.snapshot = snapshot;
    finder = new Finder(snapshot);
    Cells cells = new Cells(snapshot);
    MarketCells market = new MarketCells(snapshot, cells);
    choices = new Choices(snapshot, cells, market);
    sides = new Sides(snapshot, cells, market);
    differences = new Differences(snapshot, cells, market);
  }

  /** The snapshot. */
  public MarketSnapshot snapshot() {
    return snapshot;
  }

  /** The role or occupation that a slug, code, name or title means. */
  public Answer<PathName> resolve(String what) {
    return finder.resolve(what);
  }

  /**
   * What somebody who searches means: as {@link #resolve}, and beyond it a title with one letter
   * wrong, and an occupation that the title means more likely than not.
   */
  public Answer<PathName> understand(String what) {
    return finder.understand(what);
  }

  /**
   * What is measured of the work of two roles or occupations besides its pay, for both of them;
   * empty when nothing is, or when one of them is not known.
   */
  public List<Driver> drivers(String first, String second) {
    return resolve(first) instanceof Answer.Found<PathName>(PathName a)
            && resolve(second) instanceof Answer.Found<PathName>(PathName b)
        ? new Drivers(snapshot).of(a, b)
        : List.of();
  }

  /**
   * What the work of two roles or occupations reaches into, attribute by attribute; empty when one
   * of them is not known.
   */
  public List<ScopeRow> scope(String first, String second) {
    return resolve(first) instanceof Answer.Found<PathName>(PathName a)
            && resolve(second) instanceof Answer.Found<PathName>(PathName b)
        ? snapshot.scopes().compare(subject(a), subject(b))
        : List.of();
  }

  /** The same of one alone. */
  public List<Scopes.Alone> scope(String what) {
    return resolve(what) instanceof Answer.Found<PathName>(PathName name)
        ? snapshot.scopes().of(subject(name))
        : List.of();
  }

  private static Scopes.Subject subject(PathName name) {
    return new Scopes.Subject(name.isRole() ? name.slug() : "", name.occupation());
  }

  /** Roles and occupations whose name looks like a text, best first. */
  public List<Suggestion> search(String text, int most) {
    return finder.search(text, most);
  }

  /** Two roles or occupations side by side. */
  public Answer<Comparison> compare(String first, String second, Ask ask) {
    return switch (resolve(first)) {
      case Answer.Found<PathName> a ->
          switch (resolve(second)) {
            case Answer.Found<PathName> b -> compare(a.value(), b.value(), ask);
            case Answer.NotFound<PathName> n -> again(n);
            case Answer.Malformed<PathName> m -> again(m);
          };
      case Answer.NotFound<PathName> n -> again(n);
      case Answer.Malformed<PathName> m -> again(m);
    };
  }

  /** One role or occupation. */
  public Answer<Side> profile(String what, Ask ask) {
    return switch (resolve(what)) {
      case Answer.Found<PathName> found ->
          switch (choices.choose(found.value(), found.value(), ask)) {
            case Answer.Found<Chosen> chosen ->
                new Answer.Found<>(sides.of(found.value(), chosen.value(), ""));
            case Answer.NotFound<Chosen> n -> again(n);
            case Answer.Malformed<Chosen> m -> again(m);
          };
      case Answer.NotFound<PathName> n -> again(n);
      case Answer.Malformed<PathName> m -> again(m);
    };
  }

  /** What {@link #profile} takes a question about one role or occupation to be. */
  public Answer<Question> question(String what, Ask ask) {
    return switch (resolve(what)) {
      case Answer.Found<PathName> found ->
          switch (choices.choose(found.value(), found.value(), ask)) {
            case Answer.Found<Chosen> chosen -> new Answer.Found<>(chosen.value().question());
            case Answer.NotFound<Chosen> n -> again(n);
            case Answer.Malformed<Chosen> m -> again(m);
          };
      case Answer.NotFound<PathName> n -> again(n);
      case Answer.Malformed<PathName> m -> again(m);
    };
  }

  private static <A, B> Answer<B> again(Answer.NotFound<A> n) {
    return new Answer.NotFound<>(n.field(), n.asked(), n.message(), n.suggestions());
  }

  private static <A, B> Answer<B> again(Answer.Malformed<A> m) {
    return new Answer.Malformed<>(m.field(), m.asked(), m.message());
  }

  private Answer<Comparison> compare(PathName a, PathName b, Ask ask) {
    if (a.slug().equals(b.slug())) {
      return new Answer.Malformed<>(
          "role", b.slug(), "two different roles were expected; both are " + a.name());
    }
    return switch (choices.choose(a, b, ask)) {
      case Answer.Found<Chosen> chosen -> new Answer.Found<>(compare(a, b, chosen.value()));
      case Answer.NotFound<Chosen> n -> again(n);
      case Answer.Malformed<Chosen> m -> again(m);
    };
  }

  private Comparison compare(PathName a, PathName b, Chosen chosen) {
    Metro metro = chosen.metro();
    String gapRemark = metro == null ? "" : differences.gapRemark(a, b, chosen, metro);
    Side first = sides.of(a, chosen, gapRemark);
    Side second = sides.of(b, chosen, gapRemark);
    Question question = chosen.question();
    if (first.typical() instanceof Estimate.Estimated x
        && second.typical() instanceof Estimate.Estimated y) {
      double[] variance = differences.variance(a, b, chosen, x, y);
      if (Differences.isOfficial(x)
          && Differences.isOfficial(y)
          && a.occupation().equals(b.occupation())) {
        return new Comparison(
            question,
            first,
            second,
            Verdicts.countedAsOne(a.name(), b.name()),
            differences.gap(a, b, chosen, x, y, variance[0]));
      }
      Verdict verdict = Verdicts.of(a.name(), x, b.name(), y, variance[0], variance[1]);
      Gap gap = differences.gap(a, b, chosen, x, y, variance[0]);
      return new Comparison(question, first, second, verdict, gap);
    }
    String reason =
        first.typical() instanceof Estimate.Unknown u
            ? u.reason()
            : second.typical() instanceof Estimate.Unknown v ? v.reason() : "";
    return new Comparison(question, first, second, Verdicts.none(reason), Gaps.none(reason));
  }
}
