package io.payband.cli.text;

import java.util.List;
import java.util.stream.Collectors;

/** Commands that can be copied into a shell as they stand. */
public final class Shell {

  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final String HARMLESS = PLAIN + "-_./,:=@%+";

  private Shell() {}

  /** Words as one command. */
  public static String command(List<String> words) {
    return words.stream().map(Shell::word).collect(Collectors.joining(" "));
  }

  /** One word, in quotes where a shell would read it as something else. */
  public static String word(String word) {
    boolean plain = !word.isEmpty() && word.chars().allMatch(c -> HARMLESS.indexOf(c) >= 0);
    return plain ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
