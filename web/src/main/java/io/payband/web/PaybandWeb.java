package io.payband.web;

import io.payband.store.BundledGuides;
import io.payband.web.market.Market;
import io.payband.web.market.SnapshotMarket;
import io.payband.web.serving.PublicAddress;
import java.net.BindException;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * The web server: pages and their JSON. Only what it needs is configured, by name, since every
 * further automatic configuration is looked at on each start.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class
})
@EnableWebMvc
@ComponentScan
public class PaybandWeb {

  PaybandWeb() {}

  /**
   * Starts the server; it runs until the context is closed.
   *
   * @throws PortTaken if another program listens on the port
   */
  public static ConfigurableApplicationContext start(WebSettings settings) {
    return start(
        settings.port(),
        settings.host(),
        new SnapshotMarket(settings.snapshot(), new BundledGuides()),
        settings.quick(),
        settings.publicAddress());
  }

  static ConfigurableApplicationContext start(
      int port, String host, Market market, boolean quick, PublicAddress address) {
    SpringApplication application = new SpringApplication(PaybandWeb.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setLazyInitialization(quick);
    application.addInitializers(context -> {
      GenericApplicationContext beans = (GenericApplicationContext) context;
      beans.registerBean(Market.class, () -> market);
      beans.registerBean(PublicAddress.class, () -> address);
    });
    application.setDefaultProperties(
        Map.of(
            "server.port", port,
            "server.address", host,
            "server.max-http-request-header-size", "8KB",
            "server.tomcat.max-keep-alive-requests", "100000",
            "spring.threads.virtual.enabled", "true",
            "spring.main.web-application-type", "servlet",
            "logging.level.root", "WARN",
            // An address that is not there is the visitor's matter; a start that fails is told by
            // whoever asked for it.
            "logging.level.org.springframework.web.servlet.PageNotFound", "ERROR",
            "logging.level.org.springframework.boot.diagnostics", "OFF",
            "logging.level.org.springframework.boot.SpringApplication", "OFF"));
    try {
      return application.run();
    } catch (RuntimeException failure) {
      if (isPortTaken(failure)) {
        throw new PortTaken(port, failure);
      }
      throw failure;
    }
  }

  private static boolean isPortTaken(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException || cause instanceof BindException) {
        return true;
      }
    }
    return false;
  }
}
