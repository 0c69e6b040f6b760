package io.payband.bench.site;

import io.payband.bench.kit.BenchProblem;
import io.payband.bench.kit.Options;
import io.payband.bench.kit.Trial;
import io.payband.bench.speed.Folders;
import io.payband.bench.speed.Server;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every kind of page in a real browser: what bench/site looks at, on a server of its own. */
public final class SiteBench implements Trial {

  /** Exact versions, so that a new rule of somebody else's is met on purpose. */
  private static final List<String> PACKAGES =
      List.of("playwright-core@1.62.0", "axe-core@4.11.3", "vnu-jar@26.9.27", "lighthouse@12.6.1");

  @Override
  public String name() {
    return "site";
  }

  @Override
  public String summary() {
    return "every kind of page in a browser: accessibility, HTML, keyboard, width, weight, scores";
  }

  @Override
  public List<String> options() {
    return List.of(
        "--quick          some pages, without the checker of HTML, weight and scores",
        "--weight N       how many comparisons the heaviest is looked for in (default 200)",
        "--shots FOLDER   screenshots of all pages at 390");
  }

  @Override
  public void run(List<String> arguments, PrintStream out)
      throws IOException, InterruptedException {
    Options options = Options.of(arguments, Set.of("--weight", "--shots"), Set.of("--quick"));
    int weight = options.number("--weight", 200, 1);
    Path looks =
        Path.of(System.getProperty("payband.home", "."))
            .resolve("bench/site/site.mjs")
            .toAbsolutePath();
    if (!Files.isReadable(looks)) {
      throw new BenchProblem("The looks were not found: start benches with ./payband bench.");
    }
    Path folder = Files.createTempDirectory("payband-bench-site");
    try (Server server = Server.start("/", List.of())) {
      out.println("fetching " + String.join(", ", PACKAGES));
      need(run(install(), folder, new PrintStream(OutputStream.nullOutputStream())));
      List<String> command = new ArrayList<>(List.of("node", looks.toString(), server.address()));
      if (options.has("--quick")) {
        command.add("--quick");
      } else {
        command.addAll(List.of("--nu", "--lighthouse", "--weight", String.valueOf(weight)));
      }
      if (options.has("--shots")) {
        command.addAll(
            List.of("--shots", Path.of(options.text("--shots", "")).toAbsolutePath().toString()));
      }
      if (run(command, folder, out) != 0) {
        throw new BenchProblem("Not all is as it should be, or the looks broke off: see above.");
      }
    } finally {
      Folders.delete(folder);
    }
  }

  private static List<String> install() {
    return Stream.concat(
            Stream.of(
                "npm",
                "install",
                "--no-save",
                "--no-package-lock",
                "--no-audit",
                "--no-fund",
                "--ignore-scripts"),
            PACKAGES.stream())
        .toList();
  }

  private static void need(int status) {
    if (status != 0) {
      throw new BenchProblem("The packages could not be fetched; npm needs the network for them.");
    }
  }

  private static int run(List<String> command, Path folder, PrintStream out)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new BenchProblem(
          "This bench needs "
              + command.getFirst()
              + ", which was not found (Debian: apt install"
              + " nodejs npm chromium).",
          e);
    }
    Thread end = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(end);
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      said.lines().forEach(out::println);
    }
    int status = process.waitFor();
    Runtime.getRuntime().removeShutdownHook(end);
    return status;
  }
}
