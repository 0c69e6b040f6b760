package io.payband.web.page;

import io.payband.web.serving.Content;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns whatever goes wrong into one of our own pages: nobody is shown a stack trace. */
@ControllerAdvice
class FailureAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(FailureAdvice.class);

  private static final int TOO_LARGE = 413;

  private final Failures failures;

  FailureAdvice(Failures failures) {
    this.failures = failures;
  }

  @ExceptionHandler(Exception.class)
  Content failed(Exception exception, HttpServletRequest request, HttpServletResponse answer) {
    if (exception instanceof HttpRequestMethodNotSupportedException refused) {
      answer.setHeader("Allow", allowed(refused));
    }
    if (exception instanceof ErrorResponse response) {
      return failures.refuse(request, response.getStatusCode().value());
    }
    if (exception instanceof InvalidParameterException invalid) {
      // A parameter that is no text, or a form that is too long: the server's word, not Spring's.
      return failures.refuse(request, invalid.getErrorCode() == TOO_LARGE ? TOO_LARGE : 400);
    }
    LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
    return failures.refuse(request, 500);
  }

  /** What may be done at this address: what can be got can also be asked for without its body. */
  private static String allowed(HttpRequestMethodNotSupportedException refused) {
    TreeSet<String> methods = new TreeSet<>(List.of("OPTIONS"));
    for (HttpMethod method :
        Objects.requireNonNullElse(refused.getSupportedHttpMethods(), Set.<HttpMethod>of())) {
      methods.add(method.name());
      if (method.equals(HttpMethod.GET)) {
        methods.add("HEAD");
      }
    }
    return String.join(", ", methods);
  }
}
