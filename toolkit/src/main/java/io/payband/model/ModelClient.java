package io.payband.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Asks an OpenAI-compatible endpoint. Follows no redirect, reads no more than {@value #MOST_BYTES}
 * bytes, waits no longer than its limit, and writes nothing to any log.
 */
final class ModelClient {

  static final int MOST_BYTES = 256 * 1024;

  private static final JsonFactory JSON = new JsonFactory();

  private final ModelSettings settings;
  private final Duration limit;
  private final HttpClient http;

  ModelClient(ModelSettings settings, Duration limit) {
    this.settings = settings;
    this.limit = limit;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(limit)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Asks once. */
  ModelReply ask(String system, String user) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(settings.chat())
            .timeout(limit)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body(system, user)));
    if (settings.key() != null) {
      request.header("Authorization", "Bearer " + settings.key());
    }
    try {
      // The whole exchange has the limit: a server that sends a byte now and then is cut off too.
      return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream())
          .thenApplyAsync(ModelClient::read)
          .get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return new ModelReply.Failed("the model did not answer within " + limit.toSeconds() + " s");
    } catch (ExecutionException e) {
      return new ModelReply.Failed("the model cannot be reached");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new ModelReply.Failed("asking the model was interrupted");
    }
  }

  private String body(String system, String user) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("model", settings.model());
      json.writeNumberProperty("temperature", 0);
      json.writeArrayPropertyStart("messages");
      message(json, "system", system);
      message(json, "user", user);
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void message(JsonGenerator json, String role, String content) {
    json.writeStartObject();
    json.writeStringProperty("role", role);
    json.writeStringProperty("content", content);
    json.writeEndObject();
  }

  private static ModelReply read(HttpResponse<InputStream> response) {
    try (InputStream in = response.body()) {
      if (response.statusCode() != 200) {
        return new ModelReply.Failed("the model's endpoint answered " + response.statusCode());
      }
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        return new ModelReply.Failed("the model's answer is longer than " + MOST_BYTES + " bytes");
      }
      @Nullable String content = content(new String(bytes, StandardCharsets.UTF_8));
      return content == null
          ? new ModelReply.Failed("the model's answer has no text")
          : new ModelReply.Text(content);
    } catch (IOException e) {
      return new ModelReply.Failed("the model's answer broke off");
    } catch (JacksonException e) {
      return new ModelReply.Failed("the model's endpoint did not answer in JSON");
    }
  }

  /** The first {@code content} that is a text: {@code choices[0].message.content}. */
  private static @Nullable String content(String body) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), body)) {
      JsonToken token = json.nextToken();
      while (token != null) {
        if (token == JsonToken.PROPERTY_NAME && json.currentName().equals("content")) {
          if (json.nextToken() == JsonToken.VALUE_STRING) {
            return json.getString();
          }
        }
        token = json.nextToken();
      }
    }
    return null;
  }
}
