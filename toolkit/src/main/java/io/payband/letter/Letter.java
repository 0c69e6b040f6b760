package io.payband.letter;

import io.payband.fact.Ledger;
import java.util.ArrayList;
import java.util.List;

/**
 * A written letter.
 *
 * @param kind what it is for, such as {@code negotiation-counter}
 * @param paragraphs in their order
 * @param ledger the facts that it may rest on; every run's fact is among them
 * @param remarks for the writer, not for the reader
 */
public record Letter(String kind, List<Paragraph> paragraphs, Ledger ledger, List<Remark> remarks) {

  /** Copies the lists. */
  public Letter {
    paragraphs = List.copyOf(paragraphs);
    remarks = List.copyOf(remarks);
  }

  /** The letter as plain text: paragraphs apart by an empty line, lists and heads by a line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      text.append(before(i)).append(mark(paragraphs.get(i))).append(paragraphs.get(i).text());
    }
    return text.append('\n').toString();
  }

  /** Where {@link #text} states which fact, in its order. */
  public List<FactSpan> spans() {
    List<FactSpan> spans = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      at += before(i).length() + mark(paragraphs.get(i)).length();
      for (Run run : paragraphs.get(i).runs()) {
        int to = at + run.text().codePointCount(0, run.text().length());
        if (run.fact() != null) {
          spans.add(new FactSpan(at, to, run.fact()));
        }
        at = to;
      }
    }
    return spans;
  }

  /** The subject line without its label; empty when the letter has none. */
  public String subject() {
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.part() == Paragraph.Part.SUBJECT) {
        return paragraph.text();
      }
    }
    return "";
  }

  /** Whether it is a letter for paper, dated, with room for a signature. */
  public boolean onPaper() {
    return paragraphs.stream().anyMatch(paragraph -> paragraph.part() == Paragraph.Part.DATE);
  }

  /** How many words the reader reads, from after the greeting to before the sign-off. */
  public int words() {
    int words = 0;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.part() == Paragraph.Part.BODY || paragraph.part() == Paragraph.Part.ITEM) {
        words += Words.count(paragraph.text());
      }
    }
    return words;
  }

  private String before(int i) {
    if (i == 0) {
      return "";
    }
    Paragraph.Part part = paragraphs.get(i).part();
    Paragraph.Part last = paragraphs.get(i - 1).part();
    boolean close =
        part == Paragraph.Part.SIGNATURE
            || (part == Paragraph.Part.ITEM
                && (last == Paragraph.Part.ITEM || last == Paragraph.Part.BODY))
            || (part == Paragraph.Part.HEAD && last == Paragraph.Part.HEAD)
            || last == Paragraph.Part.QUESTION;
    return close ? "\n" : "\n\n";
  }

  private static String mark(Paragraph paragraph) {
    return switch (paragraph.part()) {
      case SUBJECT -> "Subject: ";
      case ITEM -> "- ";
      default -> "";
    };
  }
}
