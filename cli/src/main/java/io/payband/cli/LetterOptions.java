package io.payband.cli;

import io.payband.letter.Length;
import io.payband.letter.Style;
import io.payband.letter.Tone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every letter can be told: how it speaks, and where it goes. */
final class LetterOptions {

  @Option(names = "--tone", paramLabel = "TONE", description = "warm, plain or formal.")
  private String tone = "";

  @Option(names = "--length", paramLabel = "LENGTH", description = "full or short.")
  private String length = "";

  @Option(names = "--variant", paramLabel = "N", description = "Another wording: 0, 1, 2, ...")
  private String variant = "";

  @Option(
      names = "--today",
      paramLabel = "DAY",
      description = "The day of the letter. Without: the file's, or today.")
  private String today = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write: .txt, .html, .docx or .pdf. Without: as text, here.")
  private String out = "";

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      description = "letter or a4. Without: as the dates of the place are written.")
  private String paper = "";

  @Option(
      names = "--facts-out",
      paramLabel = "FILE",
      description = "Where to write the facts that it rests on, for payband letter check.")
  private String factsOut = "";

  @Option(
      names = "--rephrase",
      description = "Lets the model of PAYBAND_MODEL_URL put it into other words.")
  private boolean rephrase;

  @Option(names = "--json", description = "Prints JSON: text, spans, facts, remarks.")
  private boolean json;

  @Nullable LocalDate today() {
    return Inputs.date("--today", today);
  }

  /** The style of a file with what the options change. */
  Style style(Style file) {
    Style style = file;
    if (!tone.isEmpty()) {
      style = style.with(word("--tone", tone, Tone.values(), "warm, plain or formal"));
    }
    if (!length.isEmpty()) {
      style = style.with(word("--length", length, Length.values(), "full or short"));
    }
    if (!variant.isEmpty()) {
      if (!variant.matches("[0-9]{1,2}")) {
        throw new AskedWrongly("--variant: expected a whole number from 0 to 99.");
      }
      style = style.withVariant(Integer.parseInt(variant));
    }
    @Nullable LocalDate day = today();
    return day == null
        ? style
        : new Style(style.tone(), style.length(), style.variant(), day, style.dates());
  }

  /** The one of an enum's constants that a word names. */
  static <E extends Enum<E>> E word(String option, String written, E[] all, String expected) {
    for (E each : all) {
      if (each.name().equalsIgnoreCase(written.strip())) {
        return each;
      }
    }
    throw new AskedWrongly(option + ": expected " + expected + ".");
  }

  String out() {
    return out;
  }

  String paper() {
    return paper;
  }

  String factsOut() {
    return factsOut;
  }

  boolean rephrase() {
    return rephrase;
  }

  boolean json() {
    return json;
  }
}
