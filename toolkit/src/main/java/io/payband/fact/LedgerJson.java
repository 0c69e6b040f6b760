package io.payband.fact;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Ledgers as JSON: {@code {"facts": [{"id": …, "kind": …, "value": …, "unit": …, "role": …,
 * "subject": …, "source": {…}}]}}. Keys that are not known are passed over; an absent {@code unit},
 * {@code subject} or {@code source} is read as null, or as an entry of the fact's own name.
 */
public final class LedgerJson {

  /** The most facts that a file may hold. */
  public static final int MOST_FACTS = 10_000;

  private static final JsonFactory JSON = new JsonFactory();

  private final String name;
  private final JsonParser json;

  private LedgerJson(String name, JsonParser json) {
    this.name = name;
    this.json = json;
  }

  /**
   * Reads a ledger.
   *
   * @param name of the file, for messages
   * @throws LedgerProblem when it is none; the message names the fact, the field and what was
   *     expected
   */
  public static Ledger read(String name, String text) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      return new LedgerJson(name, json).ledger();
    } catch (JacksonException e) {
      String line = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
      throw new LedgerProblem(name + line + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private Ledger ledger() {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new LedgerProblem(name + ": expected {\"facts\": […]}");
    }
    List<Fact> facts = new ArrayList<>();
    boolean found = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean here = json.currentName().equals("facts");
      if (json.nextToken() == JsonToken.START_ARRAY && here) {
        found = true;
        readFacts(facts);
      } else if (here) {
        throw new LedgerProblem(name + ": \"facts\" is a list");
      } else {
        json.skipChildren();
      }
    }
    if (!found) {
      throw new LedgerProblem(name + ": \"facts\" is missing; expected {\"facts\": […]}");
    }
    try {
      return Ledger.of(facts);
    } catch (IllegalArgumentException e) {
      throw new LedgerProblem(name + ": " + e.getMessage(), e);
    }
  }

  private void readFacts(List<Fact> facts) {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      String where = name + ": fact " + (facts.size() + 1);
      if (json.currentToken() != JsonToken.START_OBJECT) {
        throw new LedgerProblem(where + " is not an object");
      }
      if (facts.size() == MOST_FACTS) {
        throw new LedgerProblem(name + ": more than " + MOST_FACTS + " facts");
      }
      facts.add(fact(where));
    }
  }

  private Fact fact(String where) {
    Map<String, String> words = new TreeMap<>();
    @Nullable BigDecimal number = null;
    @Nullable FactSource source = null;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = json.currentName();
      JsonToken token = json.nextToken();
      if (token == JsonToken.VALUE_STRING) {
        words.put(key, json.getString());
      } else if (token.isNumeric() && key.equals("value")) {
        number = decimal(where);
      } else if (token == JsonToken.START_OBJECT && key.equals("source")) {
        source = source(where);
      } else if (token != JsonToken.VALUE_NULL
          && List.of("id", "kind", "unit", "role", "subject").contains(key)) {
        throw new LedgerProblem(where + ": \"" + key + "\" is a text or null");
      } else {
        json.skipChildren();
      }
    }
    String id = needed(where, words, "id");
    String at = where + " (" + id + ")";
    String word = needed(at, words, "kind");
    FactKind kind =
        FactKind.of(word)
            .orElseThrow(() ->
                new LedgerProblem(
                    at
                        + ": kind \""
                        + word
                        + "\"; expected money, percent, number, duration, date, name, title,"
                        + " credential or statement"));
    return new Fact(
        id,
        kind,
        value(at, kind, number, words),
        kind.counted() ? needed(at, words, "unit") : words.get("unit"),
        needed(at, words, "role"),
        words.get("subject"),
        source == null ? new FactSource.Entry(id) : source);
  }

  private static FactValue value(
      String at, FactKind kind, @Nullable BigDecimal number, Map<String, String> words) {
    @Nullable String text = words.get("value");
    if (!kind.counted()) {
      // A year stands there as a number too.
      if (text == null && number != null && kind == FactKind.DATE) {
        return new FactValue.Words(number.toPlainString());
      }
      return new FactValue.Words(needed(at, words, "value"));
    }
    if (number == null && text != null) {
      try {
        number = text.length() > 40 ? null : new BigDecimal(text.strip());
      } catch (NumberFormatException e) {
        throw new LedgerProblem(at + ": value \"" + text + "\"; expected a number", e);
      }
    }
    if (number == null) {
      throw new LedgerProblem(at + ": \"value\" is a number for a " + kind.word());
    }
    return new FactValue.Amount(number);
  }

  private BigDecimal decimal(String where) {
    BigDecimal number = json.getDecimalValue();
    if (Math.abs((long) number.scale()) > 40 || number.precision() > 40) {
      throw new LedgerProblem(where + ": the number is too long");
    }
    return number;
  }

  private static String needed(String where, Map<String, String> words, String key) {
    @Nullable String word = words.get(key);
    if (word == null || word.isBlank()) {
      throw new LedgerProblem(where + ": \"" + key + "\" is missing");
    }
    return word;
  }

  private FactSource source(String where) {
    Map<String, String> words = new TreeMap<>();
    List<Integer> span = new ArrayList<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = json.currentName();
      JsonToken token = json.nextToken();
      if (token == JsonToken.VALUE_STRING) {
        words.put(key, json.getString());
      } else if (token == JsonToken.START_ARRAY && key.equals("span")) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          if (json.currentToken() != JsonToken.VALUE_NUMBER_INT || span.size() == 2) {
            throw new LedgerProblem(where + ": \"span\" is two whole numbers, [from, to]");
          }
          span.add(json.getIntValue());
        }
      } else {
        json.skipChildren();
      }
    }
    if (words.containsKey("snapshot")) {
      return new FactSource.Snapshot(
          needed(where, words, "snapshot"),
          needed(where, words, "kind"),
          words.getOrDefault("cohort", ""),
          words.get("measure"),
          words.get("date"));
    }
    if (words.containsKey("document")) {
      int from = span.size() == 2 ? span.get(0) : 0;
      int to = span.size() == 2 ? span.get(1) : from;
      return new FactSource.Document(needed(where, words, "document"), from, to, words.get("kind"));
    }
    if (words.containsKey("entry")) {
      return new FactSource.Entry(needed(where, words, "entry"));
    }
    throw new LedgerProblem(where + ": \"source\" names an entry, a document or a snapshot");
  }

  /** A ledger as JSON, all seven keys of each fact written. */
  public static String write(Ledger ledger) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("facts");
      for (Fact fact : ledger.facts()) {
        write(json, fact);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, Fact fact) {
    json.writeStartObject();
    json.writeStringProperty("id", fact.id());
    json.writeStringProperty("kind", fact.kind().word());
    switch (fact.value()) {
      case FactValue.Amount(BigDecimal number) -> json.writeNumberProperty("value", number);
      case FactValue.Words(String text) -> json.writeStringProperty("value", text);
    }
    text(json, "unit", fact.unit());
    json.writeStringProperty("role", fact.role());
    text(json, "subject", fact.subject());
    json.writeObjectPropertyStart("source");
    switch (fact.source()) {
      case FactSource.Entry entry -> json.writeStringProperty("entry", entry.field());
      case FactSource.Document document -> {
        json.writeStringProperty("document", document.name());
        json.writeArrayPropertyStart("span");
        json.writeNumber(document.from());
        json.writeNumber(document.to());
        json.writeEndArray();
        if (document.kind() != null) {
          json.writeStringProperty("kind", document.kind());
        }
      }
      case FactSource.Snapshot snapshot -> {
        json.writeStringProperty("snapshot", snapshot.hash());
        json.writeStringProperty("kind", snapshot.kind());
        json.writeStringProperty("cohort", snapshot.cohort());
        text(json, "measure", snapshot.measure());
        text(json, "date", snapshot.date());
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String key, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(key);
    } else {
      json.writeStringProperty(key, value);
    }
  }
}
