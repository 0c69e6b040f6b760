package io.payband.print;

import io.payband.fact.LedgerJson;
import io.payband.letter.FactSpan;
import io.payband.letter.Letter;
import io.payband.letter.Remark;
import java.io.StringWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A letter as JSON: {@code kind}, {@code subject}, {@code text}, {@code spans} (half-open, in code
 * points of the text, each with its {@code fact}), {@code ledger}, {@code remarks}, {@code mailto}.
 */
public final class LetterJson {

  private static final JsonFactory JSON = new JsonFactory();

  private LetterJson() {}

  /** Writes a letter. */
  public static String write(Letter letter) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("kind", letter.kind());
      json.writeStringProperty("subject", letter.subject());
      json.writeStringProperty("text", letter.text());
      json.writeArrayPropertyStart("spans");
      for (FactSpan span : letter.spans()) {
        json.writeStartObject();
        json.writeArrayPropertyStart("span");
        json.writeNumber(span.from());
        json.writeNumber(span.to());
        json.writeEndArray();
        json.writeStringProperty("fact", span.fact());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeName("ledger");
      json.writeRawValue(LedgerJson.write(letter.ledger()));
      json.writeArrayPropertyStart("remarks");
      for (Remark remark : letter.remarks()) {
        json.writeStartObject();
        json.writeStringProperty(
            "about", remark.about().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        json.writeStringProperty("text", remark.text());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringProperty("mailto", Mailto.link(letter));
      json.writeEndObject();
    }
    return out.toString();
  }
}
