package io.payband.letter.situation;

import io.payband.law.LawBook;
import io.payband.law.LawFact;
import io.payband.law.Subject;
import io.payband.letter.Letter;
import io.payband.letter.Remark;
import io.payband.letter.Style;
import io.payband.letter.Writing;
import io.payband.letter.cover.Cover;
import io.payband.letter.cover.CoverLetters;
import io.payband.letter.layoff.Layoff;
import io.payband.letter.layoff.LayoffForm;
import io.payband.letter.layoff.LayoffLetters;
import io.payband.letter.negotiation.Negotiation;
import io.payband.letter.negotiation.NegotiationLetter;
import io.payband.letter.negotiation.NegotiationLetters;
import io.payband.letter.resignation.Resignation;
import io.payband.letter.resignation.ResignationLetters;
import io.payband.letter.template.LetterWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes any letter, with the rules of the place among its remarks: dated, with their sources and
 * how sure they are. Safe for use by several threads.
 */
public final class LetterDesk {

  private final LawBook law;
  private final NegotiationLetters negotiations;
  private final ResignationLetters resignations;
  private final LayoffLetters layoffs;
  private final CoverLetters covers;

  private LetterDesk(LetterWriter writer, LawBook law) {
    this.law = law;
    this.negotiations = new NegotiationLetters(writer);
    this.resignations = new ResignationLetters(writer);
    this.layoffs = new LayoffLetters(writer);
    this.covers = new CoverLetters(writer);
  }

  /** Writes in English, with the rules that come with the program. */
  public static LetterDesk english() {
    return new LetterDesk(LetterWriter.english(), LawBook.bundled());
  }

  /** A letter about an offer. */
  public Writing write(
      NegotiationLetter letter, Negotiation negotiation, @Nullable String place, Style style) {
    Writing writing = negotiations.write(letter, negotiation, style);
    return switch (letter) {
      case RANGE -> with(writing, place, style.today(), Subject.PAY_POSTING, Subject.PAY_HISTORY);
      case COUNTER -> with(writing, place, style.today(), Subject.PAY_HISTORY);
      case REJECTION, ACCEPT, DECLINE, TIME -> writing;
    };
  }

  /** A resignation. */
  public Writing write(Resignation resignation, @Nullable String place, Style style) {
    return with(resignations.write(resignation, style), place, style.today(), Subject.REPAYMENT);
  }

  /** An explanation of a layoff; the clocks of the law run from its day. */
  public Writing write(LayoffForm form, Layoff layoff, @Nullable String place, Style style) {
    return with(layoffs.write(form, layoff, style), place, style.today(), Subject.LAYOFF_CLOCK);
  }

  /**
   * A cover letter.
   *
   * @throws IllegalArgumentException when résumé or ad cannot be read
   */
  public Writing write(Cover cover, Style style) {
    return covers.write(cover, style);
  }

  private Writing with(
      Writing writing, @Nullable String place, LocalDate today, Subject... subjects) {
    if (place == null || !(writing instanceof Writing.Written(Letter letter))) {
      return writing;
    }
    List<Remark> remarks = new ArrayList<>(letter.remarks());
    for (Subject subject : subjects) {
      for (LawFact fact : law.at(place, subject, today)) {
        remarks.add(new Remark(Remark.About.LAW, fact.sentences(today)));
      }
    }
    return new Writing.Written(
        new Letter(letter.kind(), letter.paragraphs(), letter.ledger(), remarks));
  }
}
