package io.payband.bench.speed;

import io.payband.bench.kit.BenchProblem;
import io.payband.bench.kit.Options;
import io.payband.bench.kit.Table;
import io.payband.bench.kit.Times;
import io.payband.bench.kit.Trial;
import io.payband.bench.kit.Verdicts;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Comparisons from {@code payband serve}: every one of two roles, as many fresh ones as it renders,
 * and one from memory beside nginx with the same bytes as a file.
 */
public final class PagesBench implements Trial {

  private static final String PAGE = "/compare/backend-engineer-vs-full-stack-engineer";
  private static final int WARM_UP_SECONDS = 15;

  /** Short enough that no page comes twice. */
  private static final int FRESH_SECONDS = 4;

  /** wrk prints what it read to three digits. */
  private static final double TRANSFER_ROUNDING = .99;

  private static final double RATE_BAR = 50;
  private static final double P99_BAR = 3;

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public String summary() {
    return "every comparison of two roles, pages rendered fresh, and one under load beside nginx";
  }

  @Override
  public List<String> options() {
    return List.of(
        "--rounds N        of nginx and Payband in turn (default 3)",
        "--seconds N       of load each time, 60 at most (default 8)",
        "--connections N   kept alive, 256 at most (default 32)",
        "--threads N       of wrk, and workers of nginx (default 2)",
        "--page PATH       (default " + PAGE + ")");
  }

  @Override
  public void run(List<String> arguments, PrintStream out)
      throws IOException, InterruptedException {
    Options options =
        Options.of(
            arguments,
            Set.of("--rounds", "--seconds", "--connections", "--threads", "--page"),
            Set.of());
    need("wrk");
    need("nginx");
    int rounds = options.number("--rounds", 3, 1);
    int seconds = Math.min(60, options.number("--seconds", 8, 1));
    int connections = Math.min(256, options.number("--connections", 32, 1));
    int threads = options.number("--threads", 2, 1);
    String page = options.text("--page", PAGE);

    if (ClassCache.isMissing()) {
      out.println(
          "No cache of loaded classes yet: its making, at the lowest priority, falls into this"
              + " load. Run the bench start first.");
    }
    try (Server server = Server.start(page, List.of())) {
      Verdicts verdicts = new Verdicts();
      EveryPair every = new EveryPair();
      every.look(server, out, verdicts);
      every.fresh(server, connections, FRESH_SECONDS, out, verdicts);
      HttpResponse<byte[]> answer = server.get(page, "gzip");
      if (!answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
        throw new BenchProblem("The page was not sent compressed, so nginx has nothing to equal.");
      }
      byte[] bytes = answer.body();
      out.printf(
          Locale.ROOT,
          "%s, %d bytes as sent (gzip); wrk: %d threads, %d connections, %d s a round%n",
          page,
          bytes.length,
          threads,
          connections,
          seconds);
      Wrk.load(server.address() + page, threads, connections, WARM_UP_SECONDS);
      try (Nginx nginx = Nginx.serve(bytes, threads)) {
        Wrk.load(nginx.address(), threads, connections, 2);
        rounds(
            out,
            server.address() + page,
            nginx.address(),
            rounds,
            threads,
            connections,
            seconds,
            bytes.length,
            verdicts);
      }
      verdicts.print(out);
      out.printf(Locale.ROOT, "peak memory of the server: %.0f MB%n", server.peakMegabytes());
    }
  }

  private static void rounds(
      PrintStream out,
      String payband,
      String nginx,
      int rounds,
      int threads,
      int connections,
      int seconds,
      int bytes,
      Verdicts verdicts)
      throws IOException, InterruptedException {
    Table table = new Table("", "requests/s", "p50 ms", "p99 ms", "bytes each", "failures");
    Times rate = new Times();
    Times tail = new Times();
    long failures = 0;
    boolean whole = true;
    for (int i = 1; i <= rounds; i++) {
      Wrk file = Wrk.load(nginx, threads, connections, seconds);
      Wrk page = Wrk.load(payband, threads, connections, seconds);
      table.add(cells("nginx, round " + i, file));
      table.add(cells("payband, round " + i, page));
      rate.add(100 * page.requestsPerSecond() / file.requestsPerSecond());
      tail.add(page.p99Millis() / file.p99Millis());
      failures += page.failures();
      whole &= page.bytesPerRequest() >= bytes * TRANSFER_ROUNDING;
    }
    table.print(out);
    verdicts.atLeast(
        "requests per second, % of nginx, median of rounds", rate.median(), RATE_BAR, "%.0f");
    verdicts.atMost("p99, times nginx, median of rounds", tail.median(), P99_BAR, "%.1f");
    verdicts.add("answers other than the page", failures == 0, String.valueOf(failures), "0");
    verdicts.add("every answer is the whole page", whole, whole ? "yes" : "no", "yes");
  }

  private static List<String> cells(String label, Wrk wrk) {
    return List.of(
        label,
        String.format(Locale.ROOT, "%.0f", wrk.requestsPerSecond()),
        String.format(Locale.ROOT, "%.2f", wrk.p50Millis()),
        String.format(Locale.ROOT, "%.2f", wrk.p99Millis()),
        String.format(Locale.ROOT, "%.0f", wrk.bytesPerRequest()),
        String.valueOf(wrk.failures()));
  }

  private static void need(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    boolean there =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(path)
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    if (!there) {
      throw new BenchProblem(
          "This bench needs " + program + ", which was not found (Debian: apt install nginx wrk).");
    }
  }
}
