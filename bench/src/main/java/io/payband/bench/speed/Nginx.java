package io.payband.bench.speed;

import io.payband.bench.kit.BenchProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * nginx on loopback with one page, compressed beforehand, and nothing of the system's own set-up.
 */
final class Nginx implements AutoCloseable {

  private static final long MOST_NANOS = 10_000_000_000L;

  private final Process process;
  private final int port;
  private final Path folder;

  private Nginx(Process process, int port, Path folder) {
    this.process = process;
    this.port = port;
    this.folder = folder;
  }

  /** Serves bytes that were sent with {@code Content-Encoding: gzip}, as they are. */
  static Nginx serve(byte[] gzipped, int workers) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("payband-bench-nginx");
    Files.createDirectories(folder.resolve("www"));
    Files.createDirectories(folder.resolve("tmp"));
    Files.write(folder.resolve("www/page.html"), gzipped);
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    Path settings = folder.resolve("nginx.conf");
    Files.writeString(settings, settings(folder, port, workers));
    Process process =
        Child.bound(
            new ProcessBuilder("nginx", "-e", "stderr", "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start());
    Nginx nginx = new Nginx(process, port, folder);
    long start = System.nanoTime();
    while (!answers(port)) {
      if (!process.isAlive() || System.nanoTime() - start > MOST_NANOS) {
        String log = Files.readString(folder.resolve("log"));
        nginx.close();
        throw new BenchProblem("nginx did not start: " + log);
      }
      Thread.sleep(20);
    }
    return nginx;
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** Static files as nginx serves them best: sendfile, open files kept, no log of requests. */
  private static String settings(Path folder, int port, int workers) {
    return """
    daemon off;
    user root;
    worker_processes %d;
    pid %s/pid;
    events { worker_connections 1024; }
    http {
      access_log off;
      sendfile on;
      tcp_nopush on;
      keepalive_requests 1000000000;
      open_file_cache max=10;
      default_type "text/html; charset=utf-8";
      client_body_temp_path %s/tmp/body;
      proxy_temp_path %s/tmp/proxy;
      fastcgi_temp_path %s/tmp/fastcgi;
      uwsgi_temp_path %s/tmp/uwsgi;
      scgi_temp_path %s/tmp/scgi;
      server {
        listen 127.0.0.1:%d;
        root %s/www;
        location = /page.html { add_header Content-Encoding gzip; }
      }
    }
    """
        .replace(
            "user root;\n", System.getProperty("user.name").equals("root") ? "user root;\n" : "")
        .formatted(workers, folder, folder, folder, folder, folder, folder, port, folder);
  }

  String address() {
    return "http://127.0.0.1:" + port + "/page.html";
  }

  @Override
  public void close() {
    try {
      Child.stop(process);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    Folders.delete(folder);
  }
}
