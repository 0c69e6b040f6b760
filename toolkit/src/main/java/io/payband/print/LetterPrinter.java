package io.payband.print;

import io.payband.letter.Letter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;

/** Prints letters. The same letter, format, page and day give the same bytes. Thread-safe. */
public final class LetterPrinter {

  private LetterPrinter() {}

  /**
   * Prints a letter.
   *
   * @param page the paper of Word and PDF
   * @param date the day that a Word file says it was written on
   */
  public static Printed print(Letter letter, Format format, Page page, LocalDate date) {
    return switch (format) {
      case TEXT -> text(letter.text());
      case HTML -> text(LetterHtml.document(letter));
      case WORD -> LetterWord.print(letter, page, date);
      case PDF -> LetterPdf.print(letter, page);
    };
  }

  private static Printed text(String text) {
    return new Printed(text.getBytes(StandardCharsets.UTF_8), 0, Set.of());
  }
}
