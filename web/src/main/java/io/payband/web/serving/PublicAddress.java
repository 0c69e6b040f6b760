package io.payband.web.serving;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where this site is reached from outside.
 *
 * @param origin such as {@code https://pay.example}, without a path; empty where nobody said
 */
public record PublicAddress(String origin) {

  /** Nobody said. */
  public static final PublicAddress NONE = new PublicAddress("");

  /**
   * An address as a host writes it.
   *
   * @throws IllegalArgumentException with a sentence, for anything but http or https, a name and a
   *     port
   */
  public static PublicAddress of(String written) {
    if (written.isBlank()) {
      return NONE;
    }
    try {
      URI uri = new URI(written.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      String path = uri.getPath() == null ? "" : uri.getPath();
      boolean plain =
          uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
      if ((scheme.equals("http") || scheme.equals("https"))
          && uri.getHost() != null
          && plain
          && (path.isEmpty() || path.equals("/"))) {
        return new PublicAddress(
            scheme
                + "://"
                + uri.getHost().toLowerCase(Locale.ROOT)
                + (uri.getPort() < 0 ? "" : ":" + uri.getPort()));
      }
    } catch (URISyntaxException e) {
      throw wrong(written, e);
    }
    throw wrong(written, null);
  }

  /**
   * What addresses begin with in an answer to this request, which must not be kept where nobody
   * said it: a request may name any host.
   */
  public String originFor(HttpServletRequest request) {
    if (!origin.isEmpty()) {
      return origin;
    }
    String url = request.getRequestURL().toString();
    int path = url.indexOf('/', url.indexOf("://") + 3);
    String asked = path < 0 ? url : url.substring(0, path);
    try {
      return of(asked).origin();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static IllegalArgumentException wrong(String written, @Nullable Exception cause) {
    return new IllegalArgumentException(
        "expected an address such as https://pay.example, found “" + written + "”", cause);
  }
}
