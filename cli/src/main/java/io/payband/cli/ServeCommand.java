package io.payband.cli;

import io.payband.cli.setup.Settings;
import io.payband.cli.setup.SettingsProblem;
import io.payband.web.PortTaken;
import io.payband.web.serving.PublicAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code payband serve}: the pages and the HTTP API. */
@Command(
    name = "serve",
    header = {"The pages and the HTTP API.", "", "  payband serve --port 8080", ""},
    footer = {
      "",
      "Every option is also a variable (PAYBAND_PORT) and a key of config.yml in the",
      "data folder; an option wins over a variable, a variable over the file."
    })
final class ServeCommand implements Callable<Integer> {

  /** Addresses that mean every address of the machine. */
  static final List<String> EVERY_ADDRESS = List.of("0.0.0.0", "::", "[::]");

  private final Surroundings around;

  @Option(names = "--port", paramLabel = "PORT", description = "8080; 0 is any that is free.")
  private @Nullable String port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "127.0.0.1, this machine alone; 0.0.0.0 is everybody in the network.")
  private @Nullable String host;

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description = "Folder of everything that is kept. Without: payband in $XDG_DATA_HOME.")
  private @Nullable String dataDir;

  @Option(names = "--snapshot", paramLabel = "FILE", description = "Answers from this snapshot.")
  private @Nullable String snapshot;

  @Option(names = "--quick", description = "Starts sooner, answers slower: for a look around.")
  private boolean quick;

  ServeCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Settings settings;
    try {
      settings =
          Settings.read(new Settings.Options(port, host, snapshot, dataDir), around.environment());
    } catch (SettingsProblem problem) {
      throw new AskedWrongly(Failures.ended(String.valueOf(problem.getMessage())));
    }
    checkHost(settings.host());
    checkPublicAddress(settings.publicAddress());
    if (EVERY_ADDRESS.contains(settings.host())) {
      around
          .terminal()
          .remark(
              "payband: listening on every address of this machine: anyone in its network can read"
                  + " the pages.");
    }
    if (isTaken(settings)) {
      return portTaken(settings.port());
    }
    try {
      Server.run(settings, quick, around.terminal());
      return Exit.DONE;
    } catch (PortTaken taken) {
      return portTaken(taken.port());
    }
  }

  private int portTaken(int taken) {
    around
        .terminal()
        .remark(
            "payband: port "
                + taken
                + " is taken by another program; choose another with --port, or stop that one.");
    return Exit.FAULT;
  }

  /** Asked before anything is loaded: the answer comes at once, and without the framework's own. */
  private static boolean isTaken(Settings settings) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()));
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static void checkPublicAddress(String written) {
    try {
      PublicAddress.of(written);
    } catch (IllegalArgumentException e) {
      throw new AskedWrongly("server.publicAddress: " + e.getMessage() + ".");
    }
  }

  private static void checkHost(String host) {
    try {
      InetAddress[] known = InetAddress.getAllByName(host);
      if (known.length > 0) {
        return;
      }
    } catch (UnknownHostException e) {
      throw new AskedWrongly("--host: no address is called " + RoleTitles.quoted(host) + ".");
    }
  }
}
