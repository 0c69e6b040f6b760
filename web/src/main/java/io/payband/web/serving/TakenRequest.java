package io.payband.web.serving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Optional;

/**
 * A request for one of a page's files, as a request for the page: the ending says the form and is
 * taken off the address, so that a page and its files are one mapping.
 */
final class TakenRequest extends HttpServletRequestWrapper {

  /** What the first page is called where a file needs a name. */
  private static final String FIRST = "/index";

  private final String path;

  private TakenRequest(HttpServletRequest request, String path) {
    super(request);
    this.path = path;
  }

  /** The request for the page, where one of its files is asked for; otherwise as it is. */
  static HttpServletRequest of(HttpServletRequest request) {
    String uri = request.getRequestURI();
    Optional<Form> form = Form.ofPath(uri);
    if (form.isEmpty() || uri.startsWith("/api/")) {
      return request;
    }
    String path = uri.substring(0, uri.length() - form.get().ending().length());
    if (path.isEmpty() || path.endsWith("/")) {
      return request;
    }
    form.get().set(request);
    return new TakenRequest(request, path.equals(FIRST) ? "/" : path);
  }

  /**
   * What is answered: nothing is there where a page has no such file, and another address keeps the
   * ending.
   */
  static Content checked(Content content, HttpServletRequest request, Refusals refusals) {
    String ending = Form.endingOf(request);
    String location = content.location();
    if (location != null && !ending.isEmpty()) {
      int query = location.indexOf('?');
      int end = query < 0 ? location.length() : query;
      String page = location.substring(0, end);
      return content.at((page.equals("/") ? FIRST : page) + ending + location.substring(end));
    }
    return content.status() == 200 && Form.isMissed(request)
        ? refusals.refuse(request, 404)
        : content;
  }

  @Override
  public String getRequestURI() {
    return path;
  }

  @Override
  public StringBuffer getRequestURL() {
    StringBuffer url = super.getRequestURL();
    url.setLength(url.length() - super.getRequestURI().length());
    return url.append(path);
  }

  @Override
  public String getServletPath() {
    return path;
  }
}
