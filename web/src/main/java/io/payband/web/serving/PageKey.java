package io.payband.web.serving;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Under which key an answer is kept: the path, the parameters that mean something there, and in
 * which form they are asked for.
 */
public final class PageKey {

  /** The request attribute that carries the key. */
  static final String ATTRIBUTE = PageKey.class.getName();

  private static final Set<String> QUESTION = Set.of("level", "place", "measure", "lane", "with");

  /** What a question there answers is nobody else's. */
  private static final Set<String> ASKED_ANEW =
      Set.of("/compare", "/places", "/companies", "/rank", "/api/v1/search");

  private PageKey() {}

  /** The key, or null when the answer is not to be kept. */
  static @Nullable String of(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (path.indexOf('%') >= 0 || path.indexOf(';') >= 0 || path.startsWith("//")) {
      // Another way to write an address: which parameters mean something there is not told by it.
      return null;
    }
    String query = request.getQueryString();
    String form = Form.of(request).name() + ' ';
    boolean asked = query != null && !query.isEmpty();
    if (asked && ASKED_ANEW.contains(path)) {
      return null;
    }
    if (!asked || !asksQuestions(path)) {
      return path.equals("/compare") ? null : form + path;
    }
    List<String> said = new ArrayList<>(4);
    int from = 0;
    while (from <= query.length()) {
      int to = query.indexOf('&', from);
      to = to < 0 ? query.length() : to;
      int equals = query.indexOf('=', from);
      int end = equals < 0 || equals > to ? to : equals;
      String name = query.substring(from, end);
      if (name.indexOf('%') >= 0 || name.indexOf('+') >= 0) {
        // An encoded name may be one that means something: what it answers is nobody else's.
        return null;
      }
      if (end < to - 1 && QUESTION.contains(name)) {
        said.add(query.substring(from, to));
      }
      from = to + 1;
    }
    Collections.sort(said);
    for (int i = 1; i < said.size(); i++) {
      String name = said.get(i).substring(0, said.get(i).indexOf('='));
      if (said.get(i - 1).startsWith(name + "=")) {
        return null;
      }
    }
    return said.isEmpty() ? form + path : form + path + '?' + String.join("&", said);
  }

  /** Whether JSON is asked for and HTML is not. */
  public static boolean wantsJson(HttpServletRequest request) {
    Form form = Form.of(request);
    return form == Form.JSON || form == Form.METADATA;
  }

  private static boolean asksQuestions(String path) {
    return path.startsWith("/compare/")
        || path.startsWith("/roles/")
        || path.startsWith("/occupations/")
        || path.startsWith("/companies/")
        || path.startsWith("/card/")
        || path.startsWith("/share/")
        || path.startsWith("/api/");
  }
}
