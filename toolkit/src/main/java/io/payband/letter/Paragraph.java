package io.payband.letter;

import java.util.List;

/** A paragraph of a letter. */
public record Paragraph(Part part, List<Run> runs) {

  /** What a paragraph is in its letter. */
  public enum Part {
    /** The subject line of an email. */
    SUBJECT,
    /** A line above the letter: sender, addressee. */
    HEAD,
    /** The day of a letter on paper, between them. */
    DATE,
    /** The greeting. */
    GREETING,
    /** A paragraph of the letter itself. */
    BODY,
    /** An item of a list. */
    ITEM,
    /** A question that an answer follows. */
    QUESTION,
    /** The sign-off. */
    CLOSING,
    /** The name under it. */
    SIGNATURE
  }

  /** Copies the runs. */
  public Paragraph {
    runs = List.copyOf(runs);
  }

  /** The words alone. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.text());
    }
    return text.toString();
  }
}
