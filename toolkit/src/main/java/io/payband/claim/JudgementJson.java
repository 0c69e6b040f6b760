package io.payband.claim;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A judgement as JSON: {@code {"supported": …, "claims": [{"span": [from, to], "text": …, "kind":
 * …, "fact": id or null, "reason": … or null, "suggestion": … or null}]}}, spans half-open, in code
 * points of the text.
 */
public final class JudgementJson {

  private static final JsonFactory JSON = new JsonFactory();

  private JudgementJson() {}

  /** Writes a judgement. */
  public static String write(Judgement judgement) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeBooleanProperty("supported", judgement.supported());
      json.writeArrayPropertyStart("claims");
      for (Claim claim : judgement.claims()) {
        json.writeStartObject();
        json.writeArrayPropertyStart("span");
        json.writeNumber(claim.from());
        json.writeNumber(claim.to());
        json.writeEndArray();
        json.writeStringProperty("text", claim.text());
        json.writeStringProperty("kind", claim.kind());
        orNull(json, "fact", claim.fact());
        orNull(json, "reason", claim.reason());
        orNull(json, "suggestion", claim.suggestion());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void orNull(JsonGenerator json, String key, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(key);
    } else {
      json.writeStringProperty(key, value);
    }
  }
}
