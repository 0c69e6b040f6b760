package io.payband.web.card;

import io.payband.compare.Comparison;
import io.payband.compare.Comparison.Question;
import io.payband.compare.Comparison.Side;
import io.payband.job.CareerLevel;
import io.payband.market.Manifest;
import io.payband.web.figure.Figure;
import io.payband.web.figure.Slips;
import io.payband.web.text.Say;
import java.util.List;

/**
 * What a card or a picture says.
 *
 * @param kicker where, which pay, which levels, as of when
 * @param shown one role, or two
 * @param verdict which is higher, or what is said of the one, as a sentence
 * @param page where more is written, with the question
 * @param source whose figures these are, of when, from what
 * @param notice the sentence that licences ask for; may be empty
 */
public record Card(
    String kicker, List<Shown> shown, String verdict, String page, String source, String notice) {

  /** Copies the list. */
  public Card {
    shown = List.copyOf(shown);
  }

  /**
   * One role.
   *
   * @param letter {@code a} or {@code b}
   * @param name its name
   * @param figure its figure
   */
  public record Shown(String letter, String name, Figure figure) {}

  /** The names of what is shown. */
  public String title() {
    return String.join(" against ", shown.stream().map(Shown::name).toList());
  }

  /** The page's address without the question. */
  public String path() {
    int query = page.indexOf('?');
    return query < 0 ? page : page.substring(0, query);
  }

  static Card of(Comparison comparison, String page, Manifest manifest) {
    return new Card(
        kicker(comparison.question(), manifest),
        List.of(shown("a", comparison.first()), shown("b", comparison.second())),
        Say.full(comparison.verdict().sentence()),
        page,
        source(List.of(comparison.first(), comparison.second()), manifest),
        manifest.notice());
  }

  static Card of(Side side, Question question, String page, Manifest manifest) {
    Figure figure = shown("a", side).figure();
    return new Card(
        kicker(question, manifest),
        List.of(shown("a", side)),
        figure.known()
            ? "The middle half of people is paid " + figure.middleHalf() + " a year."
            : Say.full(figure.reason()),
        page,
        source(List.of(side), manifest),
        manifest.notice());
  }

  private static Shown shown(String letter, Side side) {
    return new Shown(
        letter, side.name(), new Figure("card-" + letter, side.name(), "", side.typical()));
  }

  private static String kicker(Question question, Manifest manifest) {
    CareerLevel level = question.level();
    return question.place()
        + ", "
        + question.measure().words()
        + " a year, "
        + (level == null ? "all levels" : level.word() + " (" + level.name() + ")")
        + ", "
        + manifest.date().getYear();
  }

  private static String source(List<Side> sides, Manifest manifest) {
    List<String> ids =
        sides.stream()
            .flatMap(side -> shown("", side).figure().find().stream())
            .flatMap(found -> found.evidence().sources().stream())
            .distinct()
            .toList();
    String made = "Payband, pay as of " + Say.month(manifest.date());
    return switch (ids.size()) {
      case 0 -> made + ".";
      case 1, 2 -> made + ", from " + Say.list(new Slips(manifest).namesOf(ids)) + ".";
      default -> made + ", from " + ids.size() + " sources.";
    };
  }
}
