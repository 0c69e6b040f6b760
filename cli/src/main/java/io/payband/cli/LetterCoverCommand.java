package io.payband.cli;

import io.payband.letter.Style;
import io.payband.letter.Writing;
import io.payband.letter.cover.Cover;
import io.payband.letter.situation.CoverBlock;
import io.payband.letter.situation.LetterDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code payband letter cover}: a cover letter from a résumé and a job ad. */
@Command(
    name = "cover",
    header = {
      "A cover letter: what the ad asks for, beside what the resume shows for it.",
      "",
      "  payband letter cover situation.yml --resume resume.txt --ad ad.txt",
      ""
    })
final class LetterCoverCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "FILE",
      description = "The situation, as YAML or JSON; - for standard input.")
  private String file = "";

  @Option(
      names = "--resume",
      paramLabel = "FILE",
      description = "Text or JSON Resume. Without: the file that cover.resume names.")
  private String resume = "";

  @Option(
      names = "--ad",
      paramLabel = "FILE",
      description = "The text of the ad. Without: the file that cover.ad names.")
  private String ad = "";

  @Mixin private final LetterOptions options = new LetterOptions();

  LetterCoverCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    LetterFile.Read read = LetterFile.read(around, file, options.today());
    CoverBlock block = Objects.requireNonNullElse(read.situation().cover(), CoverBlock.none());
    Cover cover =
        block.with(
            read.situation().parties(),
            document("--resume", resume, block.resume()),
            document("--ad", ad, block.ad()));
    Style style = options.style(read.situation().style());
    Writing writing;
    try {
      writing = LetterDesk.english().write(cover, style);
    } catch (IllegalArgumentException e) {
      throw new AskedWrongly(Failures.ended(String.valueOf(e.getMessage())));
    }
    return new LetterOutput(around, options).deliver(writing, style);
  }

  /** A file of the option, or one that the situation names, beside it. */
  private String document(String option, String given, @Nullable String named) throws IOException {
    if (!given.isEmpty()) {
      return TextFiles.read(around.terminal(), option, given);
    }
    if (named == null) {
      throw new AskedWrongly(option + " is missing, and the file names none in its block cover.");
    }
    Path beside = file.equals("-") ? Path.of(named) : Path.of(file).resolveSibling(named);
    return TextFiles.read(around.terminal(), option, beside.toString());
  }
}
