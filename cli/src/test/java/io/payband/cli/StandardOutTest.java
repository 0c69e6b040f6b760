package io.payband.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.payband.cli.text.Glyphs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutTest {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  /** Exit code of a command that was done, after a line has gone to a stream that fails so. */
  private int delivered(String failure) {
    StandardOut out =
        new StandardOut(
            new OutputStream() {
              @Override
              public void write(int one) throws IOException {
                if (!failure.isEmpty()) {
                  throw new IOException(failure);
                }
              }
            });
    PrintStream lines = out.lines(StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            lines,
            new PrintStream(said, true, StandardCharsets.UTF_8),
            Glyphs.UNICODE,
            false,
            false);
    terminal.line("$181,000");
    return Payband.delivered(Exit.DONE, terminal, out);
  }

  @Test
  void anAnswerThatDidNotArriveIsAFault() {
    assertEquals(Exit.FAULT, delivered("No space left on device"));
    assertEquals(
        "payband: standard output cannot be written: No space left on device.\n",
        said.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aReaderWhoHasSeenEnoughIsNone() {
    assertEquals(Exit.DONE, delivered("Broken pipe"));
    assertEquals(Exit.DONE, delivered(""));
    assertEquals("", said.toString(StandardCharsets.UTF_8));
  }
}
