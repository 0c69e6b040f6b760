package io.payband.web.page;

import io.payband.compare.Answer;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A problem for programs, in the form of RFC 9457. */
final class Problem {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Map<Integer, String> TITLES =
      Map.of(
          400, "Bad request",
          404, "Not found",
          405, "Method not allowed",
          413, "Too much was sent",
          414, "Address too long",
          500, "Fault of ours");

  private Problem() {}

  static String title(int status) {
    return TITLES.getOrDefault(status, "Request refused");
  }

  static String json(int status, String detail, String field, List<Answer.Suggestion> suggestions) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("type", "about:blank");
    node.put("title", title(status));
    node.put("status", status);
    node.put("detail", detail);
    if (!field.isEmpty()) {
      node.put("parameter", field);
    }
    if (!suggestions.isEmpty()) {
      ArrayNode list = node.putArray("suggestions");
      suggestions.forEach(s -> list.addObject().put("key", s.key()).put("name", s.name()));
    }
    return MAPPER.writeValueAsString(node);
  }
}
