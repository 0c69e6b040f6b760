package io.payband.web.serving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes an answer: compressed where that is understood, as 304 where it is known already. */
final class ContentWriter {

  private ContentWriter() {}

  static void write(HttpServletRequest request, HttpServletResponse response, Content content)
      throws IOException {
    boolean compressed = content.hasPacked() && takesGzip(request.getHeader("Accept-Encoding"));
    response.setHeader("Cache-Control", content.cacheControl());
    String location = content.location();
    if (location != null) {
      response.setStatus(content.status());
      response.setHeader("Location", location);
      response.setContentLength(0);
      return;
    }
    response.setHeader("Vary", "Accept, Accept-Encoding");
    if (!content.links().isEmpty()) {
      response.setHeader("Link", whole(content.links(), request));
    }
    if (content.isFrameable()) {
      FrontDoor.openForFrames(response);
    }
    if (content.status() == 200) {
      response.setHeader("ETag", content.tag(compressed));
      if (matches(request.getHeader("If-None-Match"), content)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setStatus(content.status());
    if (content.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", "5");
    }
    response.setContentType(content.type());
    byte[] bytes = content.bytes(compressed);
    if (compressed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  /** Addresses without a beginning get that of the request: nothing of it is kept. */
  private static String whole(String links, HttpServletRequest request) {
    return links.startsWith("</")
        ? links.replace("</", "<" + PublicAddress.NONE.originFor(request) + "/")
        : links;
  }

  private static boolean matches(@Nullable String known, Content content) {
    if (known == null) {
      return false;
    }
    return known.strip().equals("*")
        || known.contains(content.tag(false))
        || known.contains(content.tag(true));
  }

  /** Whether an Accept-Encoding names gzip without the weight 0. */
  private static boolean takesGzip(@Nullable String accepted) {
    if (accepted == null) {
      return false;
    }
    int at = accepted.indexOf("gzip");
    if (at < 0) {
      return false;
    }
    String rest = accepted.substring(at + 4).stripLeading();
    return !rest.startsWith(";") || !rest.replace(" ", "").matches(";q=0(\\.0*)?(,.*)?");
  }
}
