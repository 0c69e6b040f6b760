package io.payband.web.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The part of JSON Schema that our schema uses; every finding names its place. */
final class SchemaCheck {

  private final JsonNode root;
  private final List<String> findings = new ArrayList<>();

  private SchemaCheck(JsonNode root) {
    this.root = root;
  }

  static List<String> findings(JsonNode schema, JsonNode value) {
    SchemaCheck check = new SchemaCheck(schema);
    check.check(schema, value, "");
    return check.findings;
  }

  private void check(JsonNode schema, JsonNode value, String at) {
    if (schema.has("$ref")) {
      check(root.at(schema.get("$ref").stringValue().substring(1)), value, at);
    }
    schema.path("allOf").forEach(part -> check(part, value, at));
    if (schema.has("type") && !isOf(schema.get("type"), value)) {
      findings.add(at + ": " + value + " is not of type " + schema.get("type"));
      return;
    }
    if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
      findings.add(at + ": " + value + " is none of " + schema.get("enum"));
    }
    if (schema.has("const") && !schema.get("const").equals(value)) {
      findings.add(at + ": " + value + " is not " + schema.get("const"));
    }
    if (value.isString()
        && schema.has("pattern")
        && !Pattern.compile(schema.get("pattern").stringValue())
            .matcher(value.stringValue())
            .find()) {
      findings.add(at + ": " + value + " does not look like " + schema.get("pattern"));
    }
    if (value.isNumber()) {
      double number = value.doubleValue();
      if (number < schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
          || number > schema.path("maximum").asDouble(Double.POSITIVE_INFINITY)) {
        findings.add(at + ": " + value + " is out of bounds");
      }
    }
    if (value.isObject()) {
      schema
          .path("required")
          .forEach(name -> {
            if (!value.has(name.stringValue())) {
              findings.add(at + ": " + name + " is missing");
            }
          });
      schema
          .path("properties")
          .propertyStream()
          .filter(member -> value.has(member.getKey()))
          .forEach(member ->
              check(member.getValue(), value.get(member.getKey()), at + "/" + member.getKey()));
    }
    if (value.isObject()
        && schema.has("additionalProperties")
        && !schema.get("additionalProperties").asBoolean(true)) {
      value
          .propertyStream()
          .filter(member -> !schema.path("properties").has(member.getKey()))
          .forEach(member -> findings.add(at + ": " + member.getKey() + " is not known"));
    }
    if (value.isArray()) {
      if (value.size() < schema.path("minItems").asInt(0)
          || value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
        findings.add(at + ": " + value.size() + " items");
      }
      for (int i = 0; i < value.size(); i++) {
        check(schema.path("items"), value.get(i), at + "/" + i);
      }
    }
  }

  private static boolean isOf(JsonNode types, JsonNode value) {
    return types.isArray()
        ? types.valueStream().anyMatch(type -> isOf(type, value))
        : switch (types.stringValue()) {
          case "object" -> value.isObject();
          case "array" -> value.isArray();
          case "string" -> value.isString();
          case "integer" -> value.isIntegralNumber();
          case "number" -> value.isNumber();
          case "boolean" -> value.isBoolean();
          case "null" -> value.isNull();
          default -> throw new IllegalArgumentException(types.toString());
        };
  }
}
