package io.payband.bench.kit;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How busy the machine was around a measurement: the load average, and the time of a fixed piece of
 * arithmetic on one thread, before and after. A probe that slowed down says that the figures
 * between are too high.
 */
public final class Noise {

  private static final int TIMES = 5;
  private static final long STEPS = 40_000_000;

  private final double loadBefore;
  private final double[] probeBefore;

  private Noise(double loadBefore, double[] probeBefore) {
    this.loadBefore = loadBefore;
    this.probeBefore = probeBefore;
  }

  /** Looks before the measurement. */
  public static Noise before() {
    probe(); // the first time is the compiler's
    return new Noise(load(), probes());
  }

  /** Looks again and prints both. */
  public void after(PrintStream out) {
    double[] now = probes();
    out.printf(
        Locale.ROOT,
        "machine: %s, %d threads, Java %s; load average %.1f before, %.1f after;"
            + " fixed probe %.0f ms (slowest %.0f) before, %.0f ms (slowest %.0f) after%n",
        processor(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().feature(),
        loadBefore,
        load(),
        probeBefore[0],
        probeBefore[TIMES - 1],
        now[0],
        now[TIMES - 1]);
  }

  /** Times of the fixed work in milliseconds, fastest first. */
  static double[] probes() {
    double[] times = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      times[i] = probe();
    }
    Arrays.sort(times);
    return times;
  }

  /** Milliseconds of the fixed work, once. */
  public static double probe() {
    long start = System.nanoTime();
    long x = 88_172_645_463_325_252L;
    for (long i = 0; i < STEPS; i++) {
      x ^= x << 13;
      x ^= x >>> 7;
      x ^= x << 17;
    }
    if (x == 0) { // never so: keeps the loop from being left out
      throw new IllegalStateException("xorshift reached 0");
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch"); // not Linux
    }
  }
}
