package io.payband.web.page;

import io.payband.compare.Ask;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A question as an address has it. */
public final class Query {

  private Query() {}

  /** The question with its mark, its parts in a fixed order; empty where nothing is asked. */
  public static String of(Ask ask) {
    StringBuilder query = new StringBuilder();
    add(query, "lane", ask.lane());
    add(query, "level", ask.level());
    add(query, "measure", ask.measure());
    add(query, "place", ask.place());
    return query.toString();
  }

  private static void add(StringBuilder query, String name, String value) {
    if (!value.isBlank()) {
      query
          .append(query.isEmpty() ? '?' : '&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
