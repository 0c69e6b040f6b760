package io.payband.web.linked;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON-LD that may stand within a page. */
public final class LinkedData {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private LinkedData() {}

  /**
   * Things as one graph. No character of it can end the element that it stands in, nor begin a
   * comment: {@code <}, {@code >} and {@code &} are written as escapes, which JSON reads alike.
   */
  public static String json(List<? extends Linked> things, String origin) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("@context", "https://schema.org");
    ArrayNode graph = root.putArray("@graph");
    things.forEach(thing -> thing.fill(graph.addObject(), origin));
    String json = MAPPER.writeValueAsString(root);
    StringBuilder safe = new StringBuilder(json.length() + 64);
    for (int i = 0; i < json.length(); i++) {
      char letter = json.charAt(i);
      switch (letter) {
        case '<' -> safe.append("\\u003c");
        case '>' -> safe.append("\\u003e");
        case '&' -> safe.append("\\u0026");
        case '\u2028' -> safe.append("\\u2028");
        case '\u2029' -> safe.append("\\u2029");
        default -> safe.append(letter);
      }
    }
    return safe.toString();
  }
}
