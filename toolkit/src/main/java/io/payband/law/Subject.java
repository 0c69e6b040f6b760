package io.payband.law;

import java.util.Optional;

/** What a rule is about. */
public enum Subject {
  /** What an employer has to show about pay, and when. */
  PAY_POSTING("pay posting", "posting"),
  /** Whether an employer may ask what an applicant earned. */
  PAY_HISTORY("pay history", "history"),
  /** What may be asked back from somebody who leaves. */
  REPAYMENT("repayment", "repayment"),
  /** Time that starts to run with a layoff. */
  LAYOFF_CLOCK("layoff clock", "layoff"),
  /** Who has to agree before a conversation is recorded. */
  RECORDING("recording", "recording");

  private final String words;
  private final String file;

  Subject(String words, String file) {
    this.words = words;
    this.file = file;
  }

  /** As a reader sees it: {@code pay history}. */
  public String words() {
    return words;
  }

  /** The name of the file that holds its rules, which also begins their ids. */
  String file() {
    return file;
  }

  /** The subject of these words. */
  public static Optional<Subject> of(String words) {
    for (Subject subject : values()) {
      if (subject.words.equals(words)) {
        return Optional.of(subject);
      }
    }
    return Optional.empty();
  }
}
