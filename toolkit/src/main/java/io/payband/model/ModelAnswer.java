package io.payband.model;

import io.payband.fact.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A model's answer: paragraphs of sentences, each with the facts that it states. */
record ModelAnswer(List<List<Sentence>> paragraphs) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int MOST_SENTENCES = 80;
  private static final int LONGEST = 800;

  /** A sentence, and the ids of the facts that the model says it rests on. */
  record Sentence(String text, List<String> facts) {}

  ModelAnswer {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  /**
   * Reads {@code {"paragraphs": [[{"text": …, "facts": [id, …]}, …], …]}}, alone or within other
   * words, such as a fence.
   *
   * @param problems gets what is wrong, for the model to mend
   */
  static Optional<ModelAnswer> read(String content, Ledger ledger, List<String> problems) {
    int from = content.indexOf('{');
    int to = content.lastIndexOf('}');
    if (from < 0 || to < from) {
      problems.add("The answer is not JSON of the form that was asked for.");
      return Optional.empty();
    }
    try (JsonParser json =
        JSON.createParser(ObjectReadContext.empty(), content.substring(from, to + 1))) {
      ModelAnswer answer = new ModelAnswer(paragraphs(json));
      answer.known(ledger, problems);
      return problems.isEmpty() ? Optional.of(answer) : Optional.empty();
    } catch (JacksonException | IllegalStateException e) {
      problems.add("The answer is not JSON of the form that was asked for.");
      return Optional.empty();
    }
  }

  private static List<List<Sentence>> paragraphs(JsonParser json) {
    List<List<Sentence>> paragraphs = new ArrayList<>();
    expect(json.nextToken() == JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean here = json.currentName().equals("paragraphs");
      JsonToken token = json.nextToken();
      if (!here) {
        json.skipChildren();
        continue;
      }
      expect(token == JsonToken.START_ARRAY);
      while (json.nextToken() != JsonToken.END_ARRAY) {
        expect(json.currentToken() == JsonToken.START_ARRAY);
        List<Sentence> sentences = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          expect(json.currentToken() == JsonToken.START_OBJECT);
          sentences.add(sentence(json));
        }
        paragraphs.add(sentences);
      }
    }
    int count = paragraphs.stream().mapToInt(List::size).sum();
    expect(count > 0 && count <= MOST_SENTENCES);
    return paragraphs;
  }

  private static Sentence sentence(JsonParser json) {
    String text = "";
    List<String> facts = new ArrayList<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = json.currentName();
      JsonToken token = json.nextToken();
      if (key.equals("text") && token == JsonToken.VALUE_STRING) {
        text = json.getString().strip();
      } else if (key.equals("facts") && token == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          expect(json.currentToken() == JsonToken.VALUE_STRING);
          facts.add(json.getString());
        }
      } else {
        json.skipChildren();
      }
    }
    expect(!text.isEmpty() && text.length() <= LONGEST && facts.size() <= MOST_SENTENCES);
    return new Sentence(text, facts);
  }

  private void known(Ledger ledger, List<String> problems) {
    for (List<Sentence> paragraph : paragraphs) {
      for (Sentence sentence : paragraph) {
        for (String fact : sentence.facts()) {
          if (ledger.fact(fact).isEmpty()) {
            problems.add("\"" + sentence.text() + "\" names a fact that is not in the ledger.");
          }
        }
      }
    }
  }

  private static void expect(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("another form");
    }
  }
}
