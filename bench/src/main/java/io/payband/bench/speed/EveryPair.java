package io.payband.bench.speed;

import io.payband.bench.kit.Table;
import io.payband.bench.kit.Verdicts;
import io.payband.job.Occupation;
import io.payband.job.Role;
import io.payband.market.MarketSnapshot;
import io.payband.store.BundledSnapshot;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every comparison of two roles, and random ones of occupations: is it there, is it whole? */
final class EveryPair {

  private static final Pattern SECTION =
      Pattern.compile("<section class=\"section\" id=\"([a-z-]+)\"");
  private static final int OCCUPATION_PAIRS = 1_000;
  private static final long SEED = 77;
  private static final double FRESH_BAR = 2_000;
  private static final int SHOWN = 5;

  /** Questions about one pair whose answers are pages of their own, kept by none before. */
  private static final List<String> ASKED =
      List.of("?lane=reported", "?level=L5", "?lane=reported&level=L4", "?level=L3", "?level=L6");

  private final List<String> roles;
  private final List<String> occupations;
  private final Map<String, Integer> sections = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private long bytes;

  EveryPair() {
    MarketSnapshot snapshot = BundledSnapshot.load();
    roles = pairs(snapshot.roles().list().stream().map(Role::slug).sorted().toList());
    occupations =
        drawn(
            snapshot.occupations().stream()
                .map(Occupation::code)
                .filter(code -> snapshot.findOfficial(code).isPresent())
                .sorted()
                .toList());
  }

  private static List<String> pairs(List<String> slugs) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < slugs.size(); i++) {
      for (int j = i + 1; j < slugs.size(); j++) {
        pairs.add("/compare/" + slugs.get(i) + "-vs-" + slugs.get(j));
      }
    }
    return pairs;
  }

  private static List<String> drawn(List<String> codes) {
    Random random = new Random(SEED);
    Set<String> pairs = new LinkedHashSet<>();
    while (pairs.size() < OCCUPATION_PAIRS) {
      String one = codes.get(random.nextInt(codes.size()));
      String two = codes.get(random.nextInt(codes.size()));
      if (one.compareTo(two) < 0) {
        pairs.add("/compare/" + one + "-vs-" + two);
      }
    }
    return List.copyOf(pairs);
  }

  /** Asks for each once, and prints how many have which section. */
  void look(Server server, PrintStream out, Verdicts verdicts)
      throws IOException, InterruptedException {
    Table table = new Table("pages", "asked", "whole", "bytes each, gzip", "pages by section");
    look("pairs of roles", roles, server, table);
    look("pairs of occupations, seed " + SEED, occupations, server, table);
    table.print(out);
    wrong.stream().limit(SHOWN).forEach(out::println);
    verdicts.add("pages that are not whole", wrong.isEmpty(), wrong.size() + "", "0");
  }

  private void look(String name, List<String> paths, Server server, Table table)
      throws IOException, InterruptedException {
    sections.clear();
    bytes = 0;
    int before = wrong.size();
    for (String path : paths) {
      HttpResponse<byte[]> answer = server.get(path, "identity");
      String html = new String(answer.body(), StandardCharsets.UTF_8);
      if (answer.statusCode() != HttpURLConnection.HTTP_OK
          || !html.strip().endsWith("</html>")
          || html.contains("NaN")) {
        wrong.add(path + ": status " + answer.statusCode() + ", " + html.length() + " letters");
        continue;
      }
      bytes += server.get(path, "gzip").body().length;
      Matcher section = SECTION.matcher(html);
      while (section.find()) {
        sections.merge(section.group(1), 1, Integer::sum);
      }
    }
    int whole = paths.size() - (wrong.size() - before);
    table.add(
        List.of(
            name,
            String.valueOf(paths.size()),
            String.valueOf(whole),
            String.valueOf(bytes / Math.max(1, whole)),
            sections.toString().replaceAll("[{}]", "").replace('=', ' ')));
  }

  /** Loads pages that were never asked for, so that each is compared, rendered and compressed. */
  void fresh(Server server, int connections, int seconds, PrintStream out, Verdicts verdicts)
      throws IOException, InterruptedException {
    Path script = Files.createTempFile("payband-bench", ".lua");
    try {
      List<String> paths = new ArrayList<>();
      ASKED.forEach(query -> roles.forEach(path -> paths.add("\"" + path + query + "\"")));
      Files.writeString(
          script,
          "local paths = {"
              + String.join(",\n", paths)
              + "}\nlocal i = 0\nrequest = function()\n"
              + "  i = i + 1\n  return wrk.format(\"GET\", paths[(i - 1) % #paths + 1])\nend\n");
      double before = server.processorSeconds();
      Wrk fresh = Wrk.load(server.address(), 1, connections, seconds, script);
      double used = server.processorSeconds() - before;
      double asked = fresh.requestsPerSecond() * seconds;
      out.printf(
          Locale.ROOT,
          "fresh: %.0f pages/s, p50 %.1f ms, p99 %.1f ms, %.0f bytes each, %d failures;"
              + " %.1f ms of processor time a page, compiling included%n%n",
          fresh.requestsPerSecond(),
          fresh.p50Millis(),
          fresh.p99Millis(),
          fresh.bytesPerRequest(),
          fresh.failures(),
          1000 * used / asked);
      verdicts.atLeast(
          asked > paths.size() ? "pages per second, some twice" : "fresh pages per second",
          fresh.requestsPerSecond(),
          FRESH_BAR,
          "%.0f");
    } finally {
      Files.deleteIfExists(script);
    }
  }
}
