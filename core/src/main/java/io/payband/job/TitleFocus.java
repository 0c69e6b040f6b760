package io.payband.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The speciality that a title names beside its job: what stands behind a comma or dash, or in
 * brackets, and is not a level, a kind of employment, a place, a unit of an organisation, a number
 * or another job, and says more than the role does. {@code Software Engineer, Payments (NYC)}:
 * payments.
 *
 * <p>Places are told by the names and letters of US states and by common names of countries and
 * their words for working from afar; a city without its state passes for a speciality. Pure
 * functions, safe for use by several threads.
 */
public final class TitleFocus {

  private static final int LONGEST = 60;

  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]?");
  private static final Pattern BETWEEN = Pattern.compile("[,;:/|]|\\s[-\u2010-\u2015]+\\s?");

  private static final Pattern NOT =
      Pattern.compile(
          "\\b(engineer|developer|programmer|analyst|manager|architect|designer|nurse|teacher|attorney"
              + "|lawyer|accountant|recruiter|scientist|administrator|consultant|specialist"
              + "|technician|representative|therapist|director|coordinator|tester|researcher|lead"
              + "|owner|bureau|office|division|department|unit|agency|county|city|state of"
              + "|positions?|openings?|roles?|multiple|various|remote|hybrid|onsite|on site|work"
              + " from home|level|levels|shift|hours?|weeks?|months?|relocation|clearance|usa|us"
              + "|united states|canada|india|germany|united kingdom|uk|emea|apac|nyc|new york"
              + "|inc|llc|corp|now hiring|w2|c2c|practitioner|professional)\\b|[0-9]{3}|^[0-9 ]*$");

  private static final Set<String> STATES =
      Set.of(
          ("al ak az ar ca co ct de dc fl ga hi id il ia ks ky la me md ma mi mn ms mo mt ne nv nh"
                  + " nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy alabama alaska"
                  + " arizona arkansas california colorado connecticut delaware florida georgia"
                  + " hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland"
                  + " massachusetts michigan minnesota mississippi missouri montana nebraska nevada"
                  + " ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia"
                  + " washington wisconsin wyoming")
              .split(" "));

  private TitleFocus() {}

  /**
   * The speciality in words of the normal form.
   *
   * @param title as somebody wrote it
   * @param role what it was found to mean; null when nothing
   * @return empty where it names none
   */
  public static String of(String title, @Nullable Role role) {
    String text = TitleParts.withoutUnit(TitleText.cut(title));
    Set<String> said =
        role == null
            ? Set.of()
            : Set.of(TitleText.normalise(role.slug().replace('-', ' ')).split(" ", -1));
    List<String> behind = new ArrayList<>(List.of(TitleParts.of(text).rest()));
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      behind.add(brackets.group(1));
    }
    for (String part : behind) {
      String[] pieces = BETWEEN.split(TitleText.outsideBrackets(part), -1);
      for (int i = 0; i < pieces.length; i++) {
        String next = i + 1 < pieces.length ? TitleText.normalise(pieces[i + 1]) : "";
        String focus = TitleText.withoutLevelWords(TitleText.normalise(pieces[i]));
        boolean place = STATES.contains(focus) || STATES.contains(next);
        if (!focus.isEmpty()
            && !place
            && focus.length() <= LONGEST
            && !NOT.matcher(TitleSpelling.mended(focus)).find()
            && !said.containsAll(List.of(focus.split(" ", -1)))) {
          return focus;
        }
      }
    }
    return "";
  }
}
