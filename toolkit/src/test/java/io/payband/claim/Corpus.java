package io.payband.claim;

import io.payband.fact.Ledger;
import io.payband.fact.LedgerJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Labelled texts, and how the check does on them. */
@NullMarked
final class Corpus {

  record Text(String id, Path ledger, boolean supported, String kind, String text, String why) {}

  private Corpus() {}

  static List<Text> read(Path file) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        continue;
      }
      Map<String, String> fields = new HashMap<>();
      try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
        while (json.nextToken() != null) {
          if (json.currentToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, json.getString());
          }
        }
      }
      texts.add(
          new Text(
              fields.getOrDefault("id", "?"),
              file.resolveSibling("ledgers").resolve(fields.getOrDefault("ledger", "")),
              "true".equals(fields.get("supported")),
              fields.getOrDefault("kind", ""),
              fields.getOrDefault("text", ""),
              fields.getOrDefault("why", "")));
    }
    return texts;
  }

  /** Prints both rates, by kind with {@code -k}, and the texts judged wrongly. */
  public static void main(String[] args) throws IOException {
    Map<Path, Ledger> ledgers = new HashMap<>();
    int[] totals = new int[4];
    Map<String, int[]> kinds = new TreeMap<>();
    for (String arg : args) {
      if (arg.startsWith("-")) {
        continue;
      }
      for (Text text : read(Path.of(arg))) {
        Ledger ledger = ledgers.get(text.ledger());
        if (ledger == null) {
          ledger =
              LedgerJson.read(
                  text.ledger().getFileName().toString(), Files.readString(text.ledger()));
          ledgers.put(text.ledger(), ledger);
        }
        Judgement judgement = ClaimCheck.check(ledger, text.text());
        int[] kind =
            kinds.computeIfAbsent(text.kind().replaceAll("^(rule \\d+).*", "$1"), k -> new int[4]);
        int cell = (text.supported() ? 0 : 2) + (judgement.supported() == text.supported() ? 0 : 1);
        totals[cell]++;
        kind[cell]++;
        if (judgement.supported() != text.supported()) {
          System.out.println(
              (text.supported() ? "REFUSED " : "LET THROUGH ")
                  + text.id()
                  + " ["
                  + text.ledger().getFileName()
                  + "] "
                  + text.kind());
          System.out.println("   why: " + text.why());
          if (text.supported()) {
            for (Claim claim : judgement.claims()) {
              if (!claim.supported()) {
                System.out.println(
                    "   ✗ «"
                        + claim.text().replace("\n", "⏎")
                        + "» "
                        + claim.reason()
                        + " | "
                        + claim.suggestion());
              }
            }
          } else {
            System.out.println("   " + text.text().replace("\n", "⏎"));
            for (Claim claim : judgement.claims()) {
              System.out.println(
                  "      «" + claim.text().replace("\n", "⏎") + "» → " + claim.fact());
            }
          }
        }
      }
    }
    if (List.of(args).contains("-k")) {
      kinds.forEach((k, v) ->
          System.out.println(
              k
                  + ": passed "
                  + v[0]
                  + " refused "
                  + v[1]
                  + " blocked "
                  + v[2]
                  + " let through "
                  + v[3]));
    }
    System.out.printf(
        "truthful passed %d of %d (%.1f %%), false blocked %d of %d (%.1f %%)%n",
        totals[0],
        totals[0] + totals[1],
        100.0 * totals[0] / Math.max(1, totals[0] + totals[1]),
        totals[2],
        totals[2] + totals[3],
        100.0 * totals[2] / Math.max(1, totals[2] + totals[3]));
  }
}
