package io.payband.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  @TempDir private Path folder;

  @Test
  void aTakenPortIsOneSentenceAndExitCode1() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = socket.getLocalPort();

      Run run = serve("--port", Integer.toString(port));

      assertEquals(1, run.code());
      assertEquals(
          "payband: port "
              + port
              + " is taken by another program; choose another with --port, or stop that one.\n",
          run.err());
      assertEquals("", run.out());
    }
  }

  @Test
  void everyAddressIsWarnedAboutOnce() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      Run run = serve("--host", "0.0.0.0", "--port", Integer.toString(socket.getLocalPort()));

      assertEquals(1, run.err().lines().filter(line -> line.contains("anyone in its")).count());
    }
  }

  @Test
  void aPortThatIsNoneIsExitCode2() {
    Run run = serve("--port", "http");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("--port: expected a port from 0 to 65535"), run.err());
  }

  @Test
  void anAddressThatIsNoneIsExitCode2() {
    Run run = serve("--host", "no such host");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("--host: no address is called “no such host”."), run.err());
  }

  @Test
  void anUnknownKeyIsExitCode2WithTheNearest() throws IOException {
    Files.writeString(folder.resolve("config.yml"), "server:\n  prot: 80\n");

    Run run = serve();

    assertEquals(2, run.code());
    assertTrue(run.err().contains("The nearest known one is server.port."), run.err());
  }

  private Run serve(String... options) {
    String[] words = new String[options.length + 3];
    words[0] = "serve";
    words[1] = "--data-dir";
    words[2] = folder.toString();
    System.arraycopy(options, 0, words, 3, options.length);
    return Run.of(words);
  }
}
