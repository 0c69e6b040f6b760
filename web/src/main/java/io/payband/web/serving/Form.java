package io.payband.web.serving;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** In which form a page is asked for: by the ending of its address, or by what is accepted. */
public enum Form {
  HTML("", "text/html"),
  METADATA(".metadata.json", "application/csvm+json"),
  JSON(".json", "application/json"),
  CSV(".csv", "text/csv"),
  MARKDOWN(".md", "text/markdown");

  private static final String ATTRIBUTE = Form.class.getName();
  private static final String ANSWERED = ATTRIBUTE + ".answered";

  private final String ending;
  private final String type;

  Form(String ending, String type) {
    this.ending = ending;
    this.type = type;
  }

  /** What follows the page's address. */
  public String ending() {
    return ending;
  }

  /** Its type without parameters. */
  public String type() {
    return type;
  }

  /** The form that a request asks for. */
  public static Form of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Form form) {
      return form;
    }
    String accept = request.getHeader("Accept");
    if (accept != null && !accept.contains(HTML.type)) {
      for (Form form : values()) {
        if (accept.contains(form.type)) {
          return form;
        }
      }
    }
    return HTML;
  }

  /** The form that a request asks for, by a controller that answers in it. */
  public static Form answering(HttpServletRequest request) {
    request.setAttribute(ANSWERED, true);
    return of(request);
  }

  /** The ending that asks for a form; empty where none does. */
  static String endingOf(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Form form ? form.ending : "";
  }

  /** Whether an ending asks for a form that no controller has answered in. */
  static boolean isMissed(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) != null && request.getAttribute(ANSWERED) == null;
  }

  /** The form that an address names by its ending. */
  static Optional<Form> ofPath(String path) {
    for (Form form : values()) {
      if (form != HTML && path.endsWith(form.ending)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** Says which form a request asks for. */
  void set(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }
}
