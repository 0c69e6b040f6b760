package io.payband.web.rank;

import io.payband.market.Lane;
import io.payband.market.Measure;
import io.payband.market.PersonQuestion;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a form; what is wrong is said of its field. */
final class RankReader {

  private static final Pattern PAY =
      Pattern.compile(
          "\\$?\\s*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,10})(\\.[0-9]{1,9})?\\s*([kKmM]?)");
  private static final Pattern YEARS = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,2})?");
  private static final double LEAST_PAY = 1_000;
  private static final double MOST_PAY = 1e9;
  private static final double MOST_YEARS = 80;
  private static final int LONGEST = 200;

  private final RankForm form;
  private final Map<String, String> errors = new LinkedHashMap<>();
  private double pay = Double.NaN;
  private double years = Double.NaN;
  private Measure measure = Measure.TOTAL;

  RankReader(RankForm form) {
    this.form = form;
    title();
    pay();
    measure();
    years();
    limit("level", form.level());
    limit("company", form.company());
    limit("place", form.place());
  }

  /** What is wrong, by name of the field; empty when nothing is. */
  Map<String, String> errors() {
    return errors;
  }

  /** The pay in dollars a year. */
  double dollars() {
    return pay;
  }

  /** Which pay it is. */
  Measure pays() {
    return measure;
  }

  /** The question of a form without errors. */
  PersonQuestion question(String title, Lane lane) {
    return new PersonQuestion(
        title,
        "",
        form.level().strip(),
        form.company().strip(),
        form.place().strip(),
        years,
        Double.NaN,
        null,
        measure,
        lane,
        "");
  }

  private void title() {
    if (form.title().isBlank()) {
      errors.put("title", "Write a job title.");
    } else {
      limit("title", form.title());
    }
  }

  private void pay() {
    Matcher matcher = PAY.matcher(form.pay().strip());
    if (!matcher.matches()) {
      errors.put(
          "pay",
          form.pay().isBlank()
              ? "Write a pay in dollars a year."
              : "Write dollars a year, such as 185000, 185,000 or 185k.");
      return;
    }
    String decimals = matcher.group(2) == null ? "" : matcher.group(2);
    double amount = Double.parseDouble(matcher.group(1).replace(",", "") + decimals);
    amount *=
        switch (matcher.group(3).toLowerCase(Locale.ROOT)) {
          case "k" -> 1e3;
          case "m" -> 1e6;
          default -> 1;
        };
    if (!(amount >= LEAST_PAY && amount <= MOST_PAY)) {
      errors.put("pay", "Write the pay of a whole year; for thousands write 185k.");
      return;
    }
    pay = amount;
  }

  private void measure() {
    if (form.measure().isBlank()) {
      return;
    }
    for (Measure one : Measure.values()) {
      if (one.key().equals(form.measure().strip())) {
        measure = one;
        return;
      }
    }
    errors.put("measure", "Choose total or base.");
  }

  private void years() {
    String written = form.years().strip();
    if (written.isEmpty()) {
      return;
    }
    double number = YEARS.matcher(written).matches() ? Double.parseDouble(written) : Double.NaN;
    if (number <= MOST_YEARS) {
      years = number;
    } else {
      errors.put("years", "Write years of experience, 0 to 80.");
    }
  }

  private void limit(String field, String value) {
    if (value.length() > LONGEST) {
      errors.put(field, "Write at most " + LONGEST + " characters.");
    }
  }
}
