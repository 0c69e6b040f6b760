package io.payband.letter.layoff;

import io.payband.letter.template.WordBudget;

/**
 * How a layoff is explained. Spoken forms have as many words as are said in their time at 140 to
 * 150 words a minute, ten percent more or fewer.
 */
public enum LayoffForm {
  /** The first answer. */
  SECONDS_20("layoff-spoken", 42, 55),
  /** With one more reason and one more result. */
  SECONDS_40("layoff-spoken", 84, 110),
  /** The whole story. */
  SECONDS_90("layoff-spoken", 189, 247),
  /** A message to someone who may know of a role. */
  WRITTEN("layoff-written", 0, 0),
  /** What is usually asked next. */
  ANSWERS("layoff-answers", 0, 0);

  private final String template;
  private final int least;
  private final int most;

  LayoffForm(String template, int least, int most) {
    this.template = template;
    this.least = least;
    this.most = most;
  }

  String template() {
    return template;
  }

  /** How many words a spoken form has. */
  public WordBudget budget() {
    return new WordBudget(least, most);
  }
}
