package io.payband.web.serving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes what a controller returns as {@link Content}, and keeps it. */
final class ContentHandler implements HandlerMethodReturnValueHandler {

  private final KeptPages kept;
  private final Refusals refusals;

  ContentHandler(KeptPages kept, Refusals refusals) {
    this.kept = kept;
    this.refusals = refusals;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return Content.class.equals(returnType.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    Content returned = (Content) Objects.requireNonNull(value);
    HttpServletRequest request =
        Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    HttpServletResponse response =
        Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
    Content content = TakenRequest.checked(returned, request, refusals);
    if (request.getAttribute(PageKey.ATTRIBUTE) instanceof String key) {
      kept.keep(key, content);
    }
    ContentWriter.write(request, response, content);
  }
}
