package io.payband.web.closing;

import io.payband.question.QuestionAnswer;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Questions and answers as search engines read them: a {@code FAQPage} of schema.org. It stands in
 * a script element that no browser runs, so nothing in it may end that element.
 */
public final class Faq {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Faq() {}

  /** The data, without a character that means something in HTML. */
  public static String data(List<QuestionAnswer> questions) {
    StringWriter text = new StringWriter(4_096);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      member(json, "@context", "https://schema.org");
      member(json, "@type", "FAQPage");
      json.writeName("mainEntity");
      json.writeStartArray();
      for (QuestionAnswer one : questions) {
        json.writeStartObject();
        member(json, "@type", "Question");
        member(json, "name", one.question());
        json.writeName("acceptedAnswer");
        json.writeStartObject();
        member(json, "@type", "Answer");
        member(json, "text", one.answer());
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static void member(JsonGenerator json, String name, String value) {
    json.writeName(name);
    json.writeString(value);
  }
}
