package io.payband.cli;

import io.payband.cli.setup.Check;
import io.payband.cli.setup.Doctor;
import io.payband.cli.text.Figures;
import io.payband.cli.text.Lines;
import io.payband.cli.text.SourceLine;
import io.payband.market.Manifest;
import io.payband.web.json.Json;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code payband doctor}: what is wrong with this installation. */
@Command(
    name = "doctor",
    header = {
      "What is wrong with this installation, each with its repair.",
      "",
      "  payband doctor",
      ""
    })
final class DoctorCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private final SnapshotOption snapshot = new SnapshotOption();

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  DoctorCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    List<Check> checks =
        new Doctor(
                around.environment(),
                Runtime.version().toString(),
                around.terminal().out().charset(),
                this::snapshot)
            .checks();
    boolean failed = checks.stream().anyMatch(check -> check.state() == Check.State.FAILED);
    if (json) {
      json(checks, failed);
    } else {
      text(checks, failed);
    }
    return failed ? Exit.FAULT : Exit.DONE;
  }

  private String snapshot() {
    Manifest manifest = around.snapshots().verify(snapshot.file());
    return "of " + Figures.month(manifest.date()) + ", hash " + SourceLine.shortHash(manifest);
  }

  private void text(List<Check> checks, boolean failed) {
    Terminal terminal = around.terminal();
    int width = checks.stream().mapToInt(check -> check.name().length()).max().orElse(0);
    for (Check check : checks) {
      String head =
          switch (check.state()) {
                case OK -> "ok      ";
                case MISSING -> "missing ";
                case FAILED -> "FAILED  ";
              }
              + Lines.left(check.name(), width)
              + "  ";
      String indent = " ".repeat(head.length());
      terminal.lines(Lines.wrap(terminal.glyphs().text(check.found()), head, indent));
      if (!check.repair().isEmpty()) {
        terminal.lines(
            Lines.wrap(terminal.glyphs().text("→ " + check.repair()), indent, indent + "  "));
      }
    }
    terminal.line("");
    terminal.line(
        failed
            ? "Something has to be repaired: see the lines with FAILED."
            : "Everything that answers need is in order.");
  }

  private void json(List<Check> checks, boolean failed) {
    try (Json out = new Json(around.terminal().out())) {
      out.object().flag("ok", !failed).array("checks");
      for (Check check : checks) {
        out.object()
            .text("name", check.name())
            .flag("ok", check.state() == Check.State.OK)
            .flag("needed", check.state() != Check.State.MISSING)
            .text("found", check.found())
            .text("repair", check.repair(), "nothing to repair")
            .end();
      }
      out.endArray().end();
    }
  }
}
