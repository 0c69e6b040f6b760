package io.payband.bench.speed;

import io.payband.bench.kit.BenchProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cache of loaded classes that the launcher makes beside a server's first minute and that later
 * starts of a server use.
 */
final class ClassCache {

  private static final long MOST_NANOS = 300_000_000_000L;

  private ClassCache() {}

  /** Whether the program that the launcher starts now has none. */
  static boolean isMissing() throws IOException {
    Path state = Child.launcher().resolveSibling(".payband");
    Path current = state.resolve("current");
    if (!Files.exists(current)) {
      return true;
    }
    Path program = state.resolve(Files.readString(current).strip());
    if (!Files.isDirectory(program)) {
      return true;
    }
    try (Stream<Path> files = Files.list(program)) {
      return files.noneMatch(file -> file.toString().endsWith(".aot"));
    }
  }

  /** Keeps a server running until there is one. */
  static void await() throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (Server server = Server.start("/", List.of())) {
      while (isMissing()) {
        if (System.nanoTime() - start > MOST_NANOS) {
          throw new BenchProblem(
              "No cache of loaded classes appeared beside " + server.address() + " in 300 s.");
        }
        Thread.sleep(1000);
      }
    }
  }
}
