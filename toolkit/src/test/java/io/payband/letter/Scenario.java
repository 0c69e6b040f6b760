package io.payband.letter;

import io.payband.entry.Entered;
import io.payband.letter.cover.CoverLetters;
import io.payband.letter.layoff.LayoffForm;
import io.payband.letter.layoff.LayoffLetters;
import io.payband.letter.negotiation.Negotiation;
import io.payband.letter.negotiation.NegotiationLetter;
import io.payband.letter.negotiation.NegotiationLetters;
import io.payband.letter.resignation.ResignationLetters;
import io.payband.letter.situation.CoverBlock;
import io.payband.letter.situation.LetterSituation;
import io.payband.letter.template.LetterWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/** A situation of the golden letters, read from its file. */
@NullMarked
final class Scenario {

  private static final LetterWriter WRITER = LetterWriter.english();

  private final LetterSituation situation;
  private final String resume;
  private final String ad;

  Scenario(String name, String yaml, String resume, String ad) {
    this.situation =
        switch (LetterSituation.read(name, yaml, LocalDate.EPOCH)) {
          case Entered.Sound<LetterSituation>(LetterSituation read) -> read;
          case Entered.Refused<LetterSituation> refused ->
              throw new IllegalArgumentException(refused.problems().toString());
        };
    this.resume = resume;
    this.ad = ad;
  }

  Letter letter(String letter, String form) {
    return letter(letter, form, style());
  }

  Letter letter(String letter, String form, Style style) {
    Writing writing =
        switch (letter) {
          case "negotiation" ->
              new NegotiationLetters(WRITER)
                  .write(
                      NegotiationLetter.valueOf(form.toUpperCase(Locale.ROOT)),
                      negotiation(),
                      style);
          case "resignation" ->
              new ResignationLetters(WRITER)
                  .write(Objects.requireNonNull(situation.resignation()), style);
          case "cover" ->
              new CoverLetters(WRITER)
                  .write(
                      Objects.requireNonNullElse(situation.cover(), CoverBlock.none())
                          .with(situation.parties(), resume, ad),
                      style);
          case "layoff" ->
              new LayoffLetters(WRITER)
                  .write(layoffForm(form), Objects.requireNonNull(situation.layoff()), style);
          default -> throw new IllegalArgumentException(letter);
        };
    return switch (writing) {
      case Writing.Written(Letter written) -> written;
      case Writing.Lacks lacks -> throw new IllegalStateException(lacks.toString());
    };
  }

  static LayoffForm layoffForm(String form) {
    return LayoffForm.valueOf(
        form.matches("\\d+") ? "SECONDS_" + form : form.toUpperCase(Locale.ROOT));
  }

  Style style() {
    return situation.style();
  }

  Negotiation negotiation() {
    return Objects.requireNonNull(situation.negotiation());
  }
}
