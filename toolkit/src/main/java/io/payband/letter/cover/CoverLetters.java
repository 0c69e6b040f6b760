package io.payband.letter.cover;

import io.payband.letter.Length;
import io.payband.letter.Remark;
import io.payband.letter.Remark.About;
import io.payband.letter.Style;
import io.payband.letter.Writing;
import io.payband.letter.template.LetterWriter;
import io.payband.letter.template.WordBudget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes cover letters. Safe for use by several threads. */
public final class CoverLetters {

  private static final int EXAMPLES = 3;
  private static final WordBudget FULL = new WordBudget(255, 395);
  private static final WordBudget SHORT = new WordBudget(120, 200);

  private final LetterWriter writer;

  /** Writes with this writer's templates. */
  public CoverLetters(LetterWriter writer) {
    this.writer = writer;
  }

  /**
   * Writes one, with remarks about what the ad asks for and the letter does not answer.
   *
   * @throws IllegalArgumentException when résumé or ad are too long or cannot be read; the message
   *     says which and where
   */
  public Writing write(Cover cover, Style style) {
    JobAd ad = JobAdReader.read(cover.ad());
    int most = style.length() == Length.SHORT ? 2 : EXAMPLES;
    Pairing pairing = Pairing.of(ad, Resume.read(cover.resume()), cover.answers(), most);
    CoverLedgers ledgers = CoverLedgers.of(cover, ad, pairing, style.today());
    WordBudget budget = style.length() == Length.SHORT ? SHORT : FULL;
    List<Remark> remarks = remarks(cover, ad, pairing);
    Writing writing = writer.write("cover", ledgers.both(), style, remarks, budget);
    if (writing instanceof Writing.Written written) {
      @Nullable String fault = budget.fault(written.letter().words());
      if (fault != null) {
        remarks.add(new Remark(About.WARNING, fault));
        return writer.write("cover", ledgers.both(), style, remarks, budget);
      }
    }
    return writing;
  }

  private static List<Remark> remarks(Cover cover, JobAd ad, Pairing pairing) {
    List<Remark> remarks = new ArrayList<>();
    for (Passage missing : pairing.missing()) {
      remarks.add(
          new Remark(
              About.LEFT_OUT,
              "The ad asks: \""
                  + missing.text()
                  + "\". No item of your résumé that can be told as"
                  + " something you did shares its words, so the letter says nothing about it."));
    }
    if (pairing.pairs().size() == 1) {
      remarks.add(
          new Remark(
              About.WARNING,
              "Only one requirement could be matched; a letter with two or three examples is"
                  + " stronger."));
    }
    if (ad.why() == null) {
      remarks.add(
          new Remark(
              About.LEFT_OUT,
              "Why this employer: the ad says nothing of itself that could be quoted, and nothing"
                  + " was made up."));
    }
    for (JobAd.Asks asks : ad.asks()) {
      boolean answered =
          switch (asks) {
            case PAY -> cover.ask() != null;
            case START -> cover.start() != null;
            default -> !cover.answers().isEmpty();
          };
      if (!answered) {
        remarks.add(
            new Remark(
                About.WARNING, "The ad asks for " + asks.words() + "; the letter has no answer."));
      }
    }
    if (cover.ask() != null && !ad.asks().contains(JobAd.Asks.PAY)) {
      remarks.add(
          new Remark(
              About.LEFT_OUT, "Your pay expectation is not in the letter: the ad does not ask."));
    }
    return remarks;
  }
}
