package io.payband.cli;

import io.payband.cli.table.AtomicFile;
import io.payband.cli.table.TableProblem;
import io.payband.cli.text.Lines;
import io.payband.fact.LedgerJson;
import io.payband.letter.DateOrder;
import io.payband.letter.Letter;
import io.payband.letter.Remark;
import io.payband.letter.Style;
import io.payband.letter.Writing;
import io.payband.model.ModelSettings;
import io.payband.model.Rewriter;
import io.payband.model.Rewriting;
import io.payband.print.Format;
import io.payband.print.LetterJson;
import io.payband.print.LetterPrinter;
import io.payband.print.Page;
import io.payband.print.Printed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Hands a letter over: as text or JSON, or into a file, with its remarks beside it. */
final class LetterOutput {

  private static final Duration MODEL_LIMIT = Duration.ofSeconds(60);

  private final Surroundings around;
  private final LetterOptions options;

  LetterOutput(Surroundings around, LetterOptions options) {
    this.around = around;
    this.options = options;
  }

  /** Hands it over, or says which facts are missing. */
  int deliver(Writing writing, Style style) throws IOException {
    Letter letter =
        switch (writing) {
          case Writing.Written(Letter written) -> written;
          case Writing.Lacks lacks ->
              throw new AskedWrongly(
                  "this letter cannot be written without "
                      + String.join(" or ", lacks.missing()).replace('-', ' ')
                      + ".");
        };
    @Nullable Format format = format();
    letter = options.rephrase() ? rephrased(letter, style) : letter;
    if (!options.factsOut().isEmpty()) {
      byte[] facts = (LedgerJson.write(letter.ledger()) + "\n").getBytes(StandardCharsets.UTF_8);
      write(options.factsOut(), facts);
    }
    if (format != null) {
      Printed printed = LetterPrinter.print(letter, format, page(style), style.today());
      write(options.out(), printed.bytes());
      if (!printed.undrawn().isEmpty()) {
        around.terminal().remark("payband: " + printed.undrawn());
      }
    }
    if (options.json()) {
      bytes(LetterJson.write(letter) + "\n");
      return Exit.DONE;
    }
    if (format == null) {
      bytes(letter.text());
    }
    for (Remark remark : letter.remarks()) {
      Lines.wrap(around.terminal().glyphs().text(label(remark) + ": " + remark.text()), "", "  ")
          .forEach(around.terminal()::remark);
    }
    return Exit.DONE;
  }

  private void bytes(String text) throws IOException {
    around.terminal().out().write(text.getBytes(StandardCharsets.UTF_8));
    around.terminal().out().flush();
  }

  private static String label(Remark remark) {
    return remark.about().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private Letter rephrased(Letter letter, Style style) {
    try {
      ModelSettings settings =
          ModelSettings.of(around.environment())
              .orElseThrow(() ->
                  new AskedWrongly(
                      "--rephrase: no model is plugged in; set "
                          + ModelSettings.URL
                          + " and "
                          + ModelSettings.MODEL
                          + "."));
      Rewriting rewriting = new Rewriter(settings, MODEL_LIMIT).rewrite(letter, style.tone());
      if (rewriting instanceof Rewriting.Kept(Letter kept, String why)) {
        around.terminal().remark("payband: " + Failures.ended(why));
      }
      return rewriting.letter();
    } catch (IllegalArgumentException e) {
      throw new AskedWrongly(Failures.ended(String.valueOf(e.getMessage())));
    }
  }

  private @Nullable Format format() {
    if (options.out().isEmpty() || options.out().equals("-")) {
      return null;
    }
    return Format.ofFile(options.out())
        .orElseThrow(() ->
            new AskedWrongly(
                "--out: expected a name that ends in .txt, .html, .docx or .pdf, not "
                    + options.out()
                    + "."));
  }

  private Page page(Style style) {
    return switch (options.paper().toLowerCase(Locale.ROOT)) {
      case "" -> style.dates() == DateOrder.MONTH_FIRST ? Page.LETTER : Page.A4;
      case "letter" -> Page.LETTER;
      case "a4" -> Page.A4;
      default -> throw new AskedWrongly("--paper: expected letter or a4.");
    };
  }

  private static void write(String name, byte[] content) throws IOException {
    try (AtomicFile file = new AtomicFile(Path.of(name))) {
      file.out().write(content);
      file.complete();
    } catch (TableProblem problem) {
      throw new AskedWrongly(Failures.ended(String.valueOf(problem.getMessage())));
    }
  }
}
