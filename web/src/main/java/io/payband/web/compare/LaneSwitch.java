package io.payband.web.compare;

import io.payband.compare.Comparison.Question;
import io.payband.market.Lane;
import io.payband.market.Measure;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Which lane a page speaks in, in plain words, and the way to the other one.
 *
 * @param sentence what the figures of the page are
 * @param otherPath the same page in the other lane
 * @param otherWords what stands there
 */
public record LaneSwitch(String sentence, String otherPath, String otherWords) {

  /** A choice of the lane, in the words of a form: few, for a phone shows half a line of them. */
  public static String choice(Lane lane) {
    return switch (lane) {
      case MARKET -> "All in the role";
      case REPORTED -> "Those reporting";
      case OFFICIAL -> "Official wages";
    };
  }

  /** For a question and the address of its page. */
  public static LaneSwitch of(Question question, String path, boolean asOfficial) {
    Lane lane = question.lane();
    Lane other = lane == Lane.MARKET ? Lane.REPORTED : Lane.MARKET;
    String sentence =
        switch (lane) {
          case MARKET ->
              asOfficial
                  ? "Official wages alone: no source tells this work apart from its occupation."
                  : "What a random person in the role is paid: official wages set the level, reports"
                      + " and surveys say how the role differs.";
          case REPORTED ->
              "As people report it: whoever tells a pay site what they earn, which leans to large"
                  + " technology employers.";
          case OFFICIAL ->
              "Official base wages of the whole occupation, without bonus, equity and levels.";
        };
    return new LaneSwitch(
        sentence,
        path + "?lane=" + other.key() + kept(question),
        other == Lane.MARKET
            ? "What a random person in the role is paid"
            : "The same as people report it");
  }

  static LaneSwitch of(Question question, String path, SideView first, SideView second) {
    return of(question, path, first.typical().official() && second.typical().official());
  }

  private static String kept(Question question) {
    StringBuilder query = new StringBuilder();
    if (question.level() != null) {
      query.append("&level=").append(question.level().name());
    }
    if (question.measure() == Measure.BASE) {
      query.append("&measure=").append(question.measure().key());
    }
    if (!question.place().equals("United States")) {
      query.append("&place=").append(URLEncoder.encode(question.place(), StandardCharsets.UTF_8));
    }
    return query.toString();
  }
}
