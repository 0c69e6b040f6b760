package io.payband.web;

import io.payband.web.market.Market;
import io.payband.web.serving.PublicAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The pages, with made-up figures unless others are given, on a free port, asked as any client
 * would.
 */
final class Site implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String origin;

  Site() {
    this(new SampleMarket(), PublicAddress.NONE);
  }

  Site(PublicAddress address) {
    this(new SampleMarket(), address);
  }

  Site(Market market) {
    this(market, PublicAddress.NONE);
  }

  private Site(Market market, PublicAddress address) {
    context = PaybandWeb.start(0, "127.0.0.1", market, true, address);
    origin = "http://127.0.0.1:" + port();
  }

  int port() {
    return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
  }

  String origin() {
    return origin;
  }

  /** The patterns of all addresses that are read. */
  List<String> mappings() {
    return context
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .stream()
        .filter(mapping -> {
          Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
          return methods.isEmpty() || methods.contains(RequestMethod.GET);
        })
        .flatMap(mapping -> mapping.getPatternValues().stream())
        .toList();
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  /** Asked under another name of this machine. */
  HttpResponse<String> getAt(String name, String path) {
    return sendTo(name, "GET", path);
  }

  HttpResponse<String> send(String method, String path, String... headers) {
    return sendTo(origin, method, path, headers);
  }

  private HttpResponse<String> sendTo(String name, String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(name + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(path, e);
    }
  }

  /** Every value of an attribute in a page. */
  static List<String> attributes(String html, String name) {
    return Pattern.compile("\\s" + name + "=\"([^\"]*)\"")
        .matcher(html)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  @Override
  public void close() {
    client.close();
    context.close();
  }
}
