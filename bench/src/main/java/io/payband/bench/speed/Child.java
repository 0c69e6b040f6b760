package io.payband.bench.speed;

import io.payband.bench.kit.BenchProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Processes that a bench starts, each bounded in time and ended by its own id. */
final class Child {

  private static final long STOP_SECONDS = 10;

  private Child() {}

  /** What a finished process said and took. */
  record Result(int exit, String output, double seconds, double peakMegabytes) {}

  /** The launcher of this source tree. */
  static Path launcher() {
    String home = System.getProperty("payband.home", "");
    Path launcher = Path.of(home.isEmpty() ? "." : home).resolve("payband");
    if (!Files.isExecutable(launcher)) {
      throw new BenchProblem("The launcher was not found: start benches with ./payband bench.");
    }
    return launcher.toAbsolutePath();
  }

  /** The JVM that runs this bench, with its class path. */
  static List<String> java(List<String> options, String main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(arguments);
    return command;
  }

  /**
   * Runs a command to its end.
   *
   * @param watched whether to look at its memory every few milliseconds, which costs a little time
   */
  static Result run(List<String> command, long mostSeconds, boolean watched)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("payband-bench", ".out");
    try {
      long start = System.nanoTime();
      Process process =
          bound(
              new ProcessBuilder(command)
                  .redirectErrorStream(true)
                  .redirectOutput(output.toFile())
                  .start());
      double peak = Double.NaN;
      if (watched) {
        peak = watch(process, start, mostSeconds);
      }
      if (!process.waitFor(mostSeconds, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new BenchProblem(
            String.join(" ", command) + " did not end within " + mostSeconds + " s.");
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Result(process.exitValue(), Files.readString(output), seconds, peak);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  /** The same; anything but exit status 0 is a problem. */
  static Result succeed(List<String> command, long mostSeconds, boolean watched)
      throws IOException, InterruptedException {
    Result result = run(command, mostSeconds, watched);
    if (result.exit() != 0) {
      throw new BenchProblem(
          String.join(" ", command) + " ended with " + result.exit() + ": " + result.output());
    }
    return result;
  }

  private static double watch(Process process, long start, long mostSeconds)
      throws InterruptedException {
    double peak = 0;
    while (process.isAlive() && System.nanoTime() - start < mostSeconds * 1_000_000_000L) {
      double now = peakMegabytes(process.pid());
      peak = Double.isNaN(now) ? peak : Math.max(peak, now);
      Thread.sleep(5);
    }
    return peak > 0 ? peak : Double.NaN;
  }

  /** The most memory that a running process ever had resident; NaN where Linux does not say. */
  static double peakMegabytes(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
        }
      }
    } catch (IOException e) {
      return Double.NaN; // it has ended, or this is not Linux
    }
    return Double.NaN;
  }

  /** Ends a process with this one, should this one be told to end. */
  static Process bound(Process process) {
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return process;
  }

  /** Asks a process to end, and ends it when it does not. */
  static void stop(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
    }
  }
}
