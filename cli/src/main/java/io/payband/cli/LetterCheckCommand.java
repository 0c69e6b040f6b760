package io.payband.cli;

import io.payband.claim.Claim;
import io.payband.claim.ClaimCheck;
import io.payband.claim.Judgement;
import io.payband.claim.JudgementJson;
import io.payband.cli.text.Figures;
import io.payband.cli.text.Lines;
import io.payband.fact.Ledger;
import io.payband.fact.LedgerJson;
import io.payband.fact.LedgerProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code payband letter check}: every claim of a text against a ledger. */
@Command(
    name = "check",
    header = {
      "Whether a text states only what its facts carry.",
      "",
      "  payband letter check --facts facts.json --in letter.txt",
      ""
    },
    footer = {
      "",
      "Any English text, whoever wrote it. What cannot be understood counts as not",
      "supported. Exit code 0 when every claim is supported, 3 when one is not."
    })
final class LetterCheckCommand implements Callable<Integer> {

  private static final int MOST_SHOWN = 40;

  private final Surroundings around;

  @Option(
      names = "--facts",
      required = true,
      paramLabel = "FILE",
      description = "The facts: {\"facts\": [...]}. - is standard input.")
  private String facts = "";

  @Option(
      names = "--in",
      required = true,
      paramLabel = "FILE",
      description = "The text. - is standard input.")
  private String in = "";

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  LetterCheckCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    if (facts.equals("-") && in.equals("-")) {
      throw new AskedWrongly("--facts and --in are both standard input; name a file for one.");
    }
    Ledger ledger = ledger(TextFiles.read(around.terminal(), "--facts", facts));
    String text = TextFiles.read(around.terminal(), "--in", in);
    Judgement judgement = ClaimCheck.check(ledger, text);
    if (json) {
      byte[] line = (JudgementJson.write(judgement) + "\n").getBytes(StandardCharsets.UTF_8);
      around.terminal().out().write(line);
      around.terminal().out().flush();
    } else {
      text(judgement, text);
    }
    return judgement.supported() ? Exit.DONE : Exit.SOME_REFUSED;
  }

  private Ledger ledger(String content) {
    try {
      return LedgerJson.read(facts.equals("-") ? "--facts" : facts, content);
    } catch (LedgerProblem problem) {
      throw new AskedWrongly(Failures.ended(String.valueOf(problem.getMessage())));
    }
  }

  private void text(Judgement judgement, String text) {
    Terminal terminal = around.terminal();
    long refused = judgement.claims().stream().filter(claim -> !claim.supported()).count();
    int all = judgement.claims().size();
    terminal.heading(
        judgement.supported()
            ? "Supported: " + Figures.count(all, "claim", "claims") + ", each carried by a fact."
            : "Not supported: "
                + Figures.grouped(refused)
                + " of "
                + Figures.count(all, "claim", "claims")
                + ".");
    int shown = 0;
    for (Claim claim : judgement.claims()) {
      if (!claim.supported() && shown < MOST_SHOWN) {
        shown++;
        terminal.lines(
            Lines.wrap(
                terminal.glyphs().text("line " + line(text, claim.from()) + ": " + quoted(claim)),
                "  ",
                "    "));
      }
    }
    if (refused > shown) {
      terminal.line("  and " + Figures.grouped(refused - shown) + " more (--json lists all)");
    }
  }

  private static String quoted(Claim claim) {
    String words = claim.text().replaceAll("\\s+", " ").strip();
    String cut = words.length() > 120 ? words.substring(0, 117) + "..." : words;
    String why = claim.reason() == null ? "" : " " + claim.reason();
    return "\"" + cut + "\"." + why + (claim.suggestion() == null ? "" : " " + claim.suggestion());
  }

  private static long line(String text, int codePoint) {
    return 1 + text.codePoints().limit(codePoint).filter(c -> c == '\n').count();
  }
}
