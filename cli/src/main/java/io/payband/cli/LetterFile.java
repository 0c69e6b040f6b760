package io.payband.cli;

import io.payband.entry.Entered;
import io.payband.letter.situation.LetterSituation;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The situation file that a letter is asked from. */
final class LetterFile {

  private LetterFile() {}

  /** What was read. */
  record Read(LetterSituation situation, String name, String text) {}

  /**
   * Reads it.
   *
   * @throws AskedWrongly when something in it is wrong; all of it is told before
   */
  static Read read(Surroundings around, String file, @Nullable LocalDate today) throws IOException {
    String name = file.equals("-") ? "standard input" : file;
    String text = TextFiles.read(around.terminal(), "FILE", file);
    LocalDate day = today == null ? LocalDate.now(ZoneId.systemDefault()) : today;
    return switch (LetterSituation.read(name, text, day)) {
      case Entered.Sound<LetterSituation>(LetterSituation situation) ->
          new Read(situation, name, text);
      case Entered.Refused<LetterSituation> refused -> {
        refused
            .problems()
            .forEach(problem -> around.terminal().remark("payband: " + Failures.ended(problem)));
        throw new AskedWrongly("no letter was written.");
      }
    };
  }

  /** A block of the file; a sentence names it when it is missing. */
  static <T> T needed(@Nullable T block, String name, String file) {
    if (block == null) {
      throw new AskedWrongly(file + ": the block \"" + name + "\" is missing.");
    }
    return block;
  }
}
