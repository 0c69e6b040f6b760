package io.payband.bench.speed;

import io.payband.bench.kit.BenchProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bounded load by wrk, and what it reports.
 *
 * @param requestsPerSecond answered
 * @param p50Millis median time of an answer
 * @param p99Millis 99 % were as quick
 * @param bytesPerRequest headers and all; wrk counts a redirect as a success, and this shows it
 * @param failures refused, broken or late
 */
record Wrk(
    double requestsPerSecond,
    double p50Millis,
    double p99Millis,
    double bytesPerRequest,
    long failures) {

  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final Pattern LATENCY =
      Pattern.compile("\\s(50|99)(?:\\.000)?%\\s+([0-9.]+)(us|ms|s|m)\\b");
  private static final Pattern READ =
      Pattern.compile("([0-9]+) requests in [0-9.]+\\w+, ([0-9.]+)(B|KB|MB|GB|TB) read");
  private static final List<String> UNITS = List.of("B", "KB", "MB", "GB", "TB");
  private static final Pattern NOT_OK = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");
  private static final Pattern SOCKET =
      Pattern.compile(
          "Socket errors: connect ([0-9]+), read ([0-9]+), write ([0-9]+), timeout ([0-9]+)");

  /** Loads an address with kept-alive connections that take gzip, as browsers do. */
  static Wrk load(String address, int threads, int connections, int seconds)
      throws IOException, InterruptedException {
    return load(address, threads, connections, seconds, List.of());
  }

  /** The same with a script that says which addresses. */
  static Wrk load(String address, int threads, int connections, int seconds, Path script)
      throws IOException, InterruptedException {
    return load(address, threads, connections, seconds, List.of("-s", script.toString()));
  }

  private static Wrk load(
      String address, int threads, int connections, int seconds, List<String> more)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "wrk",
                "--latency",
                "-t" + threads,
                "-c" + connections,
                "-d" + seconds + "s",
                "-H",
                "Accept-Encoding: gzip"));
    command.addAll(more);
    command.add(address);
    return parse(Child.succeed(command, seconds + 30L, false).output());
  }

  static Wrk parse(String output) {
    Matcher rate = RATE.matcher(output);
    if (!rate.find()) {
      throw new BenchProblem("wrk reported no requests per second: " + output);
    }
    double bytes = Double.NaN;
    Matcher read = READ.matcher(output);
    if (read.find()) {
      double unit = Math.pow(1024, UNITS.indexOf(read.group(3)));
      bytes = Double.parseDouble(read.group(2)) * unit / Double.parseDouble(read.group(1));
    }
    double p50 = Double.NaN;
    double p99 = Double.NaN;
    Matcher latency = LATENCY.matcher(output);
    while (latency.find()) {
      double millis = Double.parseDouble(latency.group(2)) * millis(latency.group(3));
      if (latency.group(1).equals("50")) {
        p50 = millis;
      } else {
        p99 = millis;
      }
    }
    long failures = 0;
    for (Pattern pattern : List.of(NOT_OK, SOCKET)) {
      Matcher found = pattern.matcher(output);
      if (found.find()) {
        for (int g = 1; g <= found.groupCount(); g++) {
          failures += Long.parseLong(found.group(g));
        }
      }
    }
    return new Wrk(Double.parseDouble(rate.group(1)), p50, p99, bytes, failures);
  }

  private static double millis(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "us" -> 1e-3;
      case "ms" -> 1;
      case "s" -> 1e3;
      default -> 60e3;
    };
  }
}
