package io.payband.letter.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON Resume: the highlights of each position, volunteering and project. */
final class ResumeJson {

  private static final JsonFactory JSON = new JsonFactory();

  private final String document;
  private final JsonParser json;
  private final List<Evidence> evidence = new ArrayList<>();

  private ResumeJson(String document, JsonParser json) {
    this.document = document;
    this.json = json;
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException when it is no JSON; the message names the line
   */
  static Resume read(String document) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), document)) {
      ResumeJson reader = new ResumeJson(document, json);
      reader.sections();
      return new Resume(reader.evidence);
    } catch (JacksonException e) {
      String line = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
      throw new IllegalArgumentException(
          "the résumé" + line + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private void sections() {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String section = json.currentName();
      JsonToken token = json.nextToken();
      boolean told = List.of("work", "volunteer", "projects").contains(section);
      if (told && token == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          if (json.currentToken() == JsonToken.START_OBJECT) {
            entry();
          } else {
            json.skipChildren();
          }
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private void entry() {
    Map<String, Passage> fields = new TreeMap<>();
    List<Passage> highlights = new ArrayList<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = json.currentName();
      JsonToken token = json.nextToken();
      if (token == JsonToken.VALUE_STRING) {
        fields.put(key, passage());
      } else if (token == JsonToken.START_ARRAY && key.equals("highlights")) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          if (json.currentToken() == JsonToken.VALUE_STRING) {
            highlights.add(passage());
          } else {
            json.skipChildren();
          }
        }
      } else {
        json.skipChildren();
      }
    }
    @Nullable Passage employer =
        fields.getOrDefault("name", fields.getOrDefault("organization", fields.get("company")));
    for (Passage highlight : highlights) {
      evidence.add(new Evidence(highlight, fields.get("position"), employer));
    }
  }

  /** The value at hand and where it is spelled, without its quotation marks. */
  private Passage passage() {
    int from = (int) json.currentTokenLocation().getCharOffset() + 1;
    String value = json.getString().strip();
    int to = from;
    while (to < document.length() && document.charAt(to) != '"') {
      to += document.charAt(to) == '\\' ? 2 : 1;
    }
    int first = document.codePointCount(0, from);
    return new Passage(value, first, first + document.codePointCount(from, to));
  }
}
