package io.payband.cli;

import io.payband.cli.text.Figures;
import io.payband.cli.text.Glyphs;
import io.payband.cli.text.Lines;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far a piece of work has come: a bar with rate and time left on a terminal, else a line when
 * it begins and nothing more, so that a log stays short. May be told from any thread.
 */
final class Progress implements AutoCloseable {

  private static final long KILOBYTE = 1 << 10;
  private static final long MEGABYTE = 1 << 20;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** Shows nothing. */
  static Progress hidden() {
    return new Progress(null);
  }

  /**
   * Begins to show the reading of bytes.
   *
   * @param total all bytes, or -1 when not known
   */
  static Progress ofBytes(Terminal terminal, String what, long total) {
    return ofBytes(terminal, what, total, true);
  }

  /** Begins to show steps. */
  static Progress ofSteps(Terminal terminal, String what, long total) {
    return begin(terminal, what, total, "", 1, true);
  }

  /** Begins to show bytes on a terminal, and nothing elsewhere. */
  static Progress ofBytesOnTerminal(Terminal terminal, String what, long total) {
    return ofBytes(terminal, what, total, false);
  }

  private static Progress ofBytes(
      Terminal terminal, String what, long total, boolean sayElsewhere) {
    boolean small = total >= 0 && total < 10 * MEGABYTE;
    return small
        ? begin(terminal, what, total, "kB", KILOBYTE, sayElsewhere)
        : begin(terminal, what, total, "MB", MEGABYTE, sayElsewhere);
  }

  private static Progress begin(
      Terminal terminal, String what, long total, String unit, long size, boolean sayElsewhere) {
    if (!terminal.progress()) {
      if (sayElsewhere) {
        String much =
            total >= size && size > 1 ? ", " + Figures.grouped(total / size) + " " + unit : "";
        terminal.remark(what + much);
      }
      return new Progress(null);
    }
    boolean unicode = terminal.glyphs() == Glyphs.UNICODE;
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(what)
            .setInitialMax(total)
            .setUnit(unit.isEmpty() ? "" : " " + unit, size)
            .showSpeed()
            .setUpdateIntervalMillis(200)
            .setStyle(unicode ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII)
            .setMaxRenderedLength(Lines.WIDTH)
            .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), Lines.WIDTH))
            .build());
  }

  /** So much is done. */
  void at(long done) {
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  /** What is done now. */
  void say(String what) {
    if (bar != null) {
      bar.setExtraMessage(what);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
