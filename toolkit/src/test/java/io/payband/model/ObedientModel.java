package io.payband.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A real endpoint on this machine whose model does whatever a function says. */
@NullMarked
final class ObedientModel implements AutoCloseable {

  private final HttpServer server;
  final List<String> bodies = new ArrayList<>();
  final List<String> keys = new ArrayList<>();

  /** Answers each request's body with this content. */
  ObedientModel(Function<String, String> model) throws IOException {
    this(200, body -> completion(model.apply(body)));
  }

  /** Answers with this status and this raw body. */
  ObedientModel(int status, Function<String, String> raw) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/chat/completions", exchange -> answer(exchange, status, raw));
    server.start();
  }

  private void answer(HttpExchange exchange, int status, Function<String, String> raw)
      throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    bodies.add(body);
    keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    byte[] answer = raw.apply(body).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private static String completion(String content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("choices");
      json.writeStartObject();
      json.writeObjectPropertyStart("message");
      json.writeStringProperty("content", content);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  ModelSettings settings(String key) {
    return ModelSettings.of(
        "http://127.0.0.1:" + server.getAddress().getPort() + "/v1", "obedient", key);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
