package io.payband.bench.speed;

import io.payband.bench.kit.BenchProblem;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code payband serve} on a free port of loopback, with an empty data folder of its own. */
public final class Server implements AutoCloseable {

  private static final long MOST_NANOS = 120_000_000_000L;
  private static final int LOOK_AGAIN_MILLIS = 20;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Process process;
  private final int port;
  private final Path folder;
  private final double secondsToFirstPage;

  private Server(Process process, int port, Path folder, String path, long start)
      throws InterruptedException {
    this.process = process;
    this.port = port;
    this.folder = folder;
    secondsToFirstPage = awaitPage(path, start);
  }

  /**
   * Starts one and waits for a page.
   *
   * @param path of the page
   * @param options further ones of {@code serve}
   * @throws BenchProblem if it ends by itself or gives no page within two minutes
   */
  public static Server start(String path, List<String> options)
      throws IOException, InterruptedException {
    int port = freePort();
    Path folder = Files.createTempDirectory("payband-bench-serve");
    List<String> command =
        new ArrayList<>(
            List.of(
                Child.launcher().toString(),
                "serve",
                "--port",
                String.valueOf(port),
                "--data-dir",
                folder.resolve("data").toString()));
    command.addAll(options);
    long start = System.nanoTime();
    Process process =
        Child.bound(
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start());
    return new Server(process, port, folder, path, start);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private double awaitPage(String path, long start) throws InterruptedException {
    String last = "no answer";
    while (System.nanoTime() - start < MOST_NANOS) {
      if (!process.isAlive()) {
        throw failed("payband serve ended by itself: ");
      }
      try {
        int status = get(path, "identity").statusCode();
        if (status == HttpURLConnection.HTTP_OK) {
          return (System.nanoTime() - start) / 1e9;
        }
        last = "status " + status;
      } catch (IOException e) {
        // Not listening yet.
      }
      Thread.sleep(LOOK_AGAIN_MILLIS);
    }
    throw failed("payband serve gave no page at " + path + " but " + last + ": ");
  }

  private BenchProblem failed(String sentence) {
    BenchProblem problem = new BenchProblem(sentence + log());
    close();
    return problem;
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      return "nothing is known of why";
    }
  }

  HttpResponse<byte[]> get(String path, String encoding) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Accept-Encoding", encoding)
            .timeout(Duration.ofSeconds(20))
            .build();
    return client.send(request, BodyHandlers.ofByteArray());
  }

  /** Where it listens, without a slash behind. */
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /** From the launcher's start to the last byte of the first page. */
  double secondsToFirstPage() {
    return secondsToFirstPage;
  }

  double peakMegabytes() {
    return Child.peakMegabytes(process.pid());
  }

  /** Processor time that it has used so far, in seconds, of all its threads. */
  double processorSeconds() {
    return process.info().totalCpuDuration().map(used -> used.toNanos() / 1e9).orElse(Double.NaN);
  }

  @Override
  public void close() {
    try {
      Child.stop(process);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    client.shutdownNow();
    Folders.delete(folder);
  }
}
