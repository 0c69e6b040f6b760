package io.payband.cli;

import io.payband.cli.setup.Settings;
import io.payband.web.PaybandWeb;
import io.payband.web.WebSettings;
import io.payband.web.serving.PublicAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Runs the web server; apart, so that no other command loads what it needs. */
final class Server {

  /** Pages that a training run fetches, so that their classes come into the cache. */
  private static final List<String> TRAINING =
      List.of(
          "/",
          "/compare/backend-engineer-vs-full-stack-engineer",
          "/roles/backend-engineer",
          "/method",
          "/sources",
          "/health/live");

  private Server() {}

  /** Runs until the process is told to end. */
  static void run(Settings settings, boolean quick, Terminal terminal) throws InterruptedException {
    try (ConfigurableApplicationContext context =
        PaybandWeb.start(
            new WebSettings(
                settings.port(),
                settings.host(),
                new FileSnapshots().read(settings.snapshot()),
                quick,
                PublicAddress.of(settings.publicAddress())))) {
      CountDownLatch closed = new CountDownLatch(1);
      context.addApplicationListener(
          (ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
      String port = context.getEnvironment().getProperty("local.server.port", "");
      terminal.line("Payband is ready: " + address(settings.host(), port));
      terminal.out().flush();
      if (Boolean.getBoolean("payband.training")) {
        train(URI.create(address(settings.host(), port)));
      } else {
        closed.await();
      }
    }
  }

  private static String address(String host, String port) {
    boolean any = ServeCommand.EVERY_ADDRESS.contains(host);
    String name =
        any ? "localhost" : host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    return "http://" + name + ":" + port + "/";
  }

  private static void train(URI address) throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String page : TRAINING) {
        client.send(
            HttpRequest.newBuilder(address.resolve(page)).build(), BodyHandlers.discarding());
      }
    } catch (IOException e) {
      // What the cache lacks is loaded from the jars: a page that fails costs nothing else.
      return;
    }
  }
}
