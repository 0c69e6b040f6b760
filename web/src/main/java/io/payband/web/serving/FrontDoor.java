package io.payband.web.serving;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Ahead of everything: headers that every answer carries, the limit on addresses, the one way to
 * write them, and pages that are kept in memory, written without passing through the framework.
 */
final class FrontDoor implements Filter {

  /** Nothing but this site's own style sheet, pictures and script; no frame around it. */
  static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
          + " connect-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  /** The same for what is made to stand in a frame on another site, and has no form. */
  private static final String FRAMED =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none';"
          + " base-uri 'none'; frame-ancestors *";

  private static final int LONGEST_ADDRESS = 2_000;

  private final KeptPages kept;
  private final Refusals refusals;

  FrontDoor(KeptPages kept, Refusals refusals) {
    this.kept = kept;
    this.refusals = refusals;
  }

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answered, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) asked;
    HttpServletResponse response = (HttpServletResponse) answered;
    addHeaders(response);
    String query = request.getQueryString();
    if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS) {
      ContentWriter.write(request, response, refusals.refuse(request, 414));
      return;
    }
    String method = request.getMethod();
    if (method.equals("GET") || method.equals("HEAD")) {
      if (endsInSlash(request.getRequestURI())) {
        ContentWriter.write(request, response, withoutSlash(request.getRequestURI(), query));
        return;
      }
      @Nullable String key = PageKey.of(request);
      if (key != null) {
        @Nullable Content content = kept.find(key);
        if (content != null) {
          ContentWriter.write(request, response, content);
          return;
        }
        request.setAttribute(PageKey.ATTRIBUTE, key);
      }
    }
    chain.doFilter(TakenRequest.of(request), response);
  }

  /** Two slashes at the beginning would lead to another site. */
  private static boolean endsInSlash(String path) {
    return path.length() > 1 && path.endsWith("/") && !path.startsWith("//");
  }

  private static Content withoutSlash(String path, @Nullable String query) {
    int end = path.length();
    while (path.charAt(end - 1) == '/') {
      end--;
    }
    return Content.redirect(308, path.substring(0, end) + (query == null ? "" : "?" + query));
  }

  /** Lets other sites put this answer into a frame. */
  static void openForFrames(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", FRAMED);
    response.setHeader("X-Frame-Options", null);
  }

  /** What every answer carries. */
  static void addHeaders(HttpServletResponse response) {
    response.addHeader("Content-Security-Policy", POLICY);
    response.addHeader("X-Content-Type-Options", "nosniff");
    response.addHeader("X-Frame-Options", "DENY");
    response.addHeader("Referrer-Policy", "no-referrer");
    response.addHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.addHeader("Cross-Origin-Opener-Policy", "same-origin");
  }
}
