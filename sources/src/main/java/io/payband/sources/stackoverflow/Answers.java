package io.payband.sources.stackoverflow;

import io.payband.observation.OrganisationSize;
import io.payband.observation.RoleReport.Remote;
import io.payband.observation.RoleReport.Said;
import io.payband.sources.Column;
import io.payband.sources.Row;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers that are worded alike from year to year. */
final class Answers {

  private static final Pattern FIRST_NUMBER = Pattern.compile("^\\d[\\d,]*");
  private static final double MOST_YEARS = 100;

  private Answers() {}

  /** Years, or NaN when not answered; refused outside 0 to 100. */
  static double years(Row row, Column column) {
    double years = row.numberIfGiven(column);
    if (years < 0 || years > MOST_YEARS) {
      row.refuse(column, "years, from 0 to 100");
    }
    return years;
  }

  /** The band that begins with the answer's first number. */
  static OrganisationSize organisation(Row row, Column column) {
    String text = row.text(column);
    if (text.isEmpty() || text.equals("NA") || text.replace('’', '\'').equals("I don't know")) {
      return OrganisationSize.UNKNOWN;
    }
    if (text.startsWith("Just me")) {
      return OrganisationSize.ONE;
    }
    Matcher number = FIRST_NUMBER.matcher(text);
    return switch (number.find() ? number.group().replace(",", "") : "") {
      case "2" -> OrganisationSize.TO_9;
      case "10" -> OrganisationSize.TO_19;
      case "20" -> OrganisationSize.TO_99;
      case "100" -> OrganisationSize.TO_499;
      case "500" -> OrganisationSize.TO_999;
      case "1000" -> OrganisationSize.TO_4999;
      case "5000" -> OrganisationSize.TO_9999;
      case "10000" -> OrganisationSize.MORE;
      default -> {
        row.refuse(column, "a size such as 20-99 or 20 to 99 employees");
        yield OrganisationSize.UNKNOWN;
      }
    };
  }

  /** Where the work is done. */
  static Remote remote(Row row, Column column) {
    String text = row.text(column);
    if (text.isEmpty() || text.equals("NA")) {
      return Remote.UNKNOWN;
    }
    if (text.equals("Remote")) {
      return Remote.REMOTE;
    }
    if (text.startsWith("Hybrid")) {
      return Remote.HYBRID;
    }
    if (text.equals("In-person")) {
      return Remote.IN_PERSON;
    }
    row.refuse(column, "Remote, Hybrid or In-person");
    return Remote.UNKNOWN;
  }

  /** Whether the respondent manages people. Pay is not lost for another wording of this. */
  static Said leads(Row row, Column column) {
    return switch (row.text(column)) {
      case "People manager" -> Said.YES;
      case "Individual contributor" -> Said.NO;
      default -> Said.NOTHING;
    };
  }

  /** Whether the respondent has at least some influence on what is bought. */
  static Said buys(Row row, Column column) {
    return switch (row.text(column)) {
      case "I have a great deal of influence", "I have some influence" -> Said.YES;
      case "I have little or no influence" -> Said.NO;
      default -> Said.NOTHING;
    };
  }

  /** Everything ticked in these columns, each once, in alphabetical order. */
  static List<String> ticked(Row row, Collection<Column> columns) {
    TreeSet<String> all = new TreeSet<>();
    for (Column column : columns) {
      for (String one : row.text(column).split(";", -1)) {
        String name = one.strip();
        if (!name.isEmpty() && !name.equals("NA")) {
          all.add(name);
        }
      }
    }
    return List.copyOf(all);
  }
}
