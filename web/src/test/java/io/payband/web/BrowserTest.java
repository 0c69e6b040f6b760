package io.payband.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.payband.store.BundledGuides;
import io.payband.store.BundledSnapshot;
import io.payband.web.market.SnapshotMarket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Some pages of the snapshot that the program carries, in a real browser: accessibility, width,
 * keyboard. {@code ./payband bench site} looks at all.
 */
class BrowserTest {

  private static final Path LOOKS = Path.of("../bench/site/site.mjs").toAbsolutePath().normalize();

  /** Kept from one run to the next, since fetching takes longer than looking. */
  private static final Path PACKAGES = Path.of("target/browser").toAbsolutePath();

  private static final int MISSING = -1;
  private static final int LATE = -2;

  @Test
  void pagesAreOpenToEverybodyAtEveryWidth() throws IOException, InterruptedException {
    String chromium = System.getProperty("payband.chromium", "");
    assumeTrue(!chromium.isEmpty(), "no chromium");
    assumeTrue(BundledSnapshot.isThere(), "no snapshot");
    Files.createDirectories(PACKAGES);
    assumeTrue(
        run(
                chromium,
                120,
                "npm",
                "install",
                "--no-save",
                "--no-package-lock",
                "--no-audit",
                "--no-fund",
                "--ignore-scripts",
                "--prefer-offline",
                "playwright-core@1.62.0",
                "axe-core@4.11.3")
            == 0,
        "no npm, or no network for it");

    try (Site site = new Site(new SnapshotMarket(BundledSnapshot.load(), new BundledGuides()))) {
      int status = run(chromium, 240, "node", LOOKS.toString(), site.origin(), "--quick");

      assumeTrue(status != LATE, "the machine is too busy to look");
      assertThat(status).as(Files.readString(PACKAGES.resolve("said"))).isZero();
    }
  }

  /** The status of a command. */
  private static int run(String chromium, int mostSeconds, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(List.of(command))
            .directory(PACKAGES.toFile())
            .redirectErrorStream(true)
            .redirectOutput(PACKAGES.resolve("said").toFile());
    builder.environment().put("CHROMIUM", chromium);
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return MISSING;
    }
    if (!process.waitFor(mostSeconds, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      return LATE;
    }
    return process.exitValue();
  }
}
