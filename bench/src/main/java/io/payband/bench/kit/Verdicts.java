package io.payband.bench.kit;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was asked beside what was measured. */
public final class Verdicts {

  private record Verdict(String what, boolean met, String measured, String asked) {}

  private final List<Verdict> list = new ArrayList<>();

  /** Asked: at most so much, both as they are printed. */
  public void atMost(String what, double measured, double asked, String format) {
    String one = text(format, measured);
    String other = text(format, asked);
    add(what, Double.parseDouble(one) <= Double.parseDouble(other), one, "at most " + other);
  }

  /** Asked: at least so much, both as they are printed. */
  public void atLeast(String what, double measured, double asked, String format) {
    String one = text(format, measured);
    String other = text(format, asked);
    add(what, Double.parseDouble(one) >= Double.parseDouble(other), one, "at least " + other);
  }

  /** Asked: what the caller decides. */
  public void add(String what, boolean met, String measured, String asked) {
    list.add(new Verdict(what, met, measured, asked));
  }

  private static String text(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  /** Prints one line each. */
  public void print(PrintStream out) {
    Table table = new Table("asked", "verdict", "measured", "bar");
    list.forEach(v -> table.add(List.of(v.what, v.met ? "met" : "MISSED", v.measured, v.asked)));
    table.print(out);
  }
}
