package io.payband.cli;

import io.payband.cli.text.Glyphs;
import io.payband.market.Manifest;
import io.payband.market.MarketSnapshot;
import io.payband.store.SnapshotContents;
import io.payband.store.SnapshotVerify;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One run of the program in this process.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {

  /** Runs with a small market, without a terminal, in UTF-8. */
  static Run of(String... arguments) {
    return with("", Glyphs.UNICODE, false, arguments);
  }

  /** Runs with a standard input. */
  static Run reading(String input, String... arguments) {
    return with(input, Glyphs.UNICODE, false, arguments);
  }

  /** Runs with the snapshot that the program carries, as a user has it. */
  static Run bundled(String... arguments) {
    return on(new FileSnapshots(), "", Glyphs.UNICODE, false, arguments);
  }

  static Run with(String input, Glyphs glyphs, boolean colour, String... arguments) {
    return on(new Fakes(), input, glyphs, colour, arguments);
  }

  private static Run on(
      Snapshots snapshots, String input, Glyphs glyphs, boolean colour, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            glyphs,
            colour,
            false);
    int code = Payband.run(new Surroundings(terminal, snapshots, Map.of(), "payband"), arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  private static final class Fakes implements Snapshots {
    @Override
    public Market open(@Nullable Path file) {
      if (file != null && file.toString().contains("broken")) {
        throw new UncheckedIOException(new IOException(file + " is not a snapshot"));
      }
      return new FakeMarket();
    }

    @Override
    public MarketSnapshot read(@Nullable Path file) {
      throw new UnsupportedOperationException("a fake market has no snapshot");
    }

    @Override
    public SnapshotContents contents(@Nullable Path file) {
      throw new UnsupportedOperationException("a fake market has no snapshot");
    }

    @Override
    public SnapshotVerify.Report check(@Nullable Path file) {
      throw new UnsupportedOperationException("a fake market has no snapshot");
    }

    @Override
    public Manifest verify(@Nullable Path file) {
      return Fixtures.MANIFEST;
    }
  }
}
