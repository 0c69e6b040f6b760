package io.payband.entry;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value with its place. A getter that does not find what it expects notes a problem and answers
 * with a value that stands in, so that reading goes on and finds the other problems too.
 */
public final class Value {

  private static final Pattern PERCENT =
      Pattern.compile("(-?(?:0|[1-9]\\d{0,3})(?:\\.\\d{1,4})?) ?%");
  private static final Pattern MONTHS =
      Pattern.compile("(0|[1-9]\\d{0,2}) (month|months|year|years)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2100;

  private final @Nullable Node node;
  private final String path;
  private final Problems problems;

  Value(@Nullable Node node, String path, Problems problems) {
    this.node = node;
    this.path = path;
    this.problems = problems;
  }

  /** Notes what is wrong with it, quoting what was written. */
  public void problem(String expected) {
    String written = written();
    note((written.isEmpty() ? "" : Problems.quoted(written) + "; ") + expected);
  }

  /** Notes what is wrong with it, in words of its own. */
  public void note(String what) {
    if (node != null) {
      problems.note(node.getStartMark(), path, what);
    }
  }

  /** Whether keys with values stand here. */
  public boolean isMap() {
    return node instanceof MappingNode;
  }

  /** Whether a list stands here. */
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Whether it is written with a percent sign. */
  public boolean isPercent() {
    return written().endsWith("%");
  }

  /** Keys with values, of which these are known. */
  public Entry map(List<String> known) {
    if (node != null && !isMap()) {
      problem("expected keys with values: " + String.join(", ", known));
      return new Entry(null, path, problems, known);
    }
    return new Entry(node, path, problems, known);
  }

  /** A list of at least one and at most so many. */
  public List<Value> list(int most) {
    if (!(node instanceof SequenceNode sequence)) {
      problem("expected a list");
      return List.of();
    }
    List<Node> items = sequence.getValue();
    if (items.isEmpty() || items.size() > most) {
      note("a list of " + items.size() + "; expected 1 to " + most);
    }
    List<Value> values = new ArrayList<>();
    for (Node item : items.subList(0, Math.min(most, items.size()))) {
      values.add(new Value(item, path + "[" + values.size() + "]", problems));
    }
    return values;
  }

  /** A text of one line and at most so many characters, its white space made single spaces. */
  public String text(int longest) {
    String text = written().replaceAll("\\s+", " ");
    if (text.isEmpty() || text.length() > longest) {
      problem("expected a text of 1 to " + longest + " characters");
      return "?";
    }
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      problem("expected a text without control characters");
      return "?";
    }
    return text;
  }

  /** A sum of money in this currency, not below 0; a period other than {@code year} is refused. */
  public BigDecimal money(String currency) {
    Sum sum = sum();
    if (!sum.fits(currency)) {
      problem("expected a sum in " + currency + ", the currency of the file");
    }
    if (!sum.period().isEmpty() && !sum.period().equals("year")) {
      problem("expected a sum without \"" + sum.period() + "\", or one for a year");
    }
    return sum.amount();
  }

  /** A sum of money as it was written. */
  public Sum sum() {
    String written = written();
    return Sum.of(written)
        .orElseGet(() -> {
          problem(
              written.startsWith("-")
                  ? "expected a sum that is not below 0"
                  : written.matches(".*\\d\\.\\d{3,}\\D*")
                      ? "expected at most two digits after the point; thousands are parted by a"
                          + " comma, as in 71,500"
                      : Sum.EXPECTED);
          return new Sum(BigDecimal.ONE, "", "");
        });
  }

  /** A percentage within bounds, as a fraction: {@code 12.5 %} is 0.125. */
  public BigDecimal percent(int from, int to) {
    Matcher m = PERCENT.matcher(written());
    if (m.matches()) {
      BigDecimal percent = new BigDecimal(m.group(1));
      if (percent.compareTo(BigDecimal.valueOf(from)) >= 0
          && percent.compareTo(BigDecimal.valueOf(to)) <= 0) {
        return percent.movePointLeft(2);
      }
    }
    problem("expected a percentage from " + from + " % to " + to + " %, such as 10 %");
    return new BigDecimal("0.01");
  }

  /** A whole number within bounds; commas may part thousands. */
  public long whole(long from, long to) {
    String written = written();
    if (written.matches("0|[1-9]\\d{0,14}|[1-9]\\d{0,2}(,\\d{3}){1,4}")) {
      long number = Long.parseLong(written.replace(",", ""));
      if (number >= from && number <= to) {
        return number;
      }
    }
    problem("expected a whole number from %,d to %,d".formatted(from, to));
    return from;
  }

  /** A calendar date such as {@code 2027-01-11}. */
  public LocalDate date() {
    String written = written();
    if (DAY.matcher(written).matches()) {
      try {
        LocalDate date = LocalDate.parse(written);
        if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
          return date;
        }
      } catch (DateTimeException e) {
        problem("expected a day that the calendar has");
        return LocalDate.EPOCH;
      }
    }
    problem(
        "expected a date as year-month-day from "
            + FIRST_YEAR
            + " to "
            + LAST_YEAR
            + ", such as 2027-01-11");
    return LocalDate.EPOCH;
  }

  /** A time in whole months: {@code 18 months}, {@code 1 year}. */
  public int months(int from, int to) {
    Matcher m = MONTHS.matcher(written());
    if (m.matches()) {
      int months = Integer.parseInt(m.group(1)) * (m.group(2).startsWith("y") ? 12 : 1);
      if (months >= from && months <= to) {
        return months;
      }
    }
    problem("expected a time from " + from + " to " + to + " months, such as 6 months or 1 year");
    return from;
  }

  /** Yes or no. */
  public boolean yes() {
    return switch (written().toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default -> {
        problem("expected yes or no");
        yield false;
      }
    };
  }

  /** One of some words; capitals, hyphens and underscores do not matter. */
  public <T> T choice(Map<String, T> choices) {
    String word = written().toLowerCase(Locale.ROOT).replaceAll("[-_ ]+", " ");
    T chosen = choices.get(word);
    if (chosen != null) {
      return chosen;
    }
    problem(
        "expected "
            + String.join(", ", choices.keySet())
            + Nearest.to(word, choices.keySet())
                .map(near -> "; did you mean " + near + "?")
                .orElse(""));
    return choices.values().iterator().next();
  }

  private String written() {
    return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
  }
}
