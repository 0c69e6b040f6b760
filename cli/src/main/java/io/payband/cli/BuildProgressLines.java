package io.payband.cli;

import io.payband.cli.text.Figures;
import io.payband.market.BuildProgress;
import io.payband.sources.ReadingProgress;

/** Shows the progress of a build: of each file's reading, and of each step after it. */
final class BuildProgressLines implements ReadingProgress, BuildProgress, AutoCloseable {

  private final Terminal terminal;
  private String what = "";
  private Progress progress = Progress.hidden();

  BuildProgressLines(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void read(String source, long read, long total) {
    if (!what.equals(source)) {
      progress.close();
      what = source;
      progress = Progress.ofBytes(terminal, "Reading " + source, total);
    }
    progress.at(read);
  }

  @Override
  public synchronized void step(String step, int done, int of) {
    if (terminal.progress()) {
      if (what.isEmpty()) {
        what = "Computing";
        progress = Progress.ofSteps(terminal, what, of);
      }
      progress.at(done);
      progress.say(step);
    } else if (done < of) {
      terminal.remark(Figures.sentence(step) + " (" + (done + 1) + " of " + of + ")");
    }
  }

  @Override
  public synchronized void close() {
    progress.close();
  }
}
