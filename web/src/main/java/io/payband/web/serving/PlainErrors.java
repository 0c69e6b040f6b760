package io.payband.web.serving;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What the server itself refuses, such as a malformed request line, before any page is reached: one
 * plain sentence, with the headers of every answer. Made by the server, by name.
 */
public final class PlainErrors extends ErrorReportValve {

  /** For the server. */
  public PlainErrors() {}

  @Override
  protected void report(Request request, Response response, @Nullable Throwable throwable) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || response.getContentType() != null) {
      // A page has answered; to HEAD without a word.
      return;
    }
    FrontDoor.addHeaders(response);
    response.setHeader("Cache-Control", "no-store");
    int status = response.getStatus();
    String sentence = "This request cannot be answered (" + status + ").";
    boolean program = forPrograms(request);
    response.setContentType(program ? "application/problem+json" : "text/plain;charset=UTF-8");
    try {
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(
            program
                ? "{\"type\":\"about:blank\",\"title\":\"Request refused\",\"status\":"
                    + status
                    + ",\"detail\":\""
                    + sentence
                    + "\"}"
                : sentence + "\n");
        response.finishResponse();
      }
    } catch (IOException e) {
      // Whoever asked has gone: there is nobody to tell.
      response.setSuspended(true);
    }
  }

  /** Of a request that could not be read there may be no address and no headers. */
  private static boolean forPrograms(Request request) {
    String address = request.getRequestURI();
    return PageKey.wantsJson(request) || (address != null && address.startsWith("/api/"));
  }
}
